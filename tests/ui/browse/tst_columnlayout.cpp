// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/columnlayout.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestColumnLayout : public QObject {
    Q_OBJECT
private slots:
    void standardShowsTheUsualColumns();
    void comesBackAsItWasSaved();
    void survivesDamage_data();
    void survivesDamage();
    void newFieldsTakeTheirPlace();
    void aDamagedFileIsAFreshStart();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"settings.ini"_s); }
    QTemporaryDir m_folder;
};

namespace {

ColumnLayout loaded(const QVariant &columns, const QVariant &sort, const QString &path)
{
    QSettings settings(path, QSettings::IniFormat);
    settings.clear();
    settings.setValue("table/columns", columns);
    settings.setValue("table/sort", sort);
    settings.sync();
    QSettings again(path, QSettings::IniFormat);
    return ColumnLayout::load(again, u"table"_s);
}

bool holdsEveryFieldOnce(const ColumnLayout &layout)
{
    QList<int> ids;
    for (const ColumnLayout::Column &column : layout.columns)
        ids.append(int(column.id));
    std::sort(ids.begin(), ids.end());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (ids.at(i) != i)
            return false;
    }
    return ids.size() == fieldCatalogue().size();
}

} // namespace

void TestColumnLayout::standardShowsTheUsualColumns()
{
    const ColumnLayout layout = ColumnLayout::standard();
    QVERIFY(holdsEveryFieldOnce(layout));
    for (const ColumnLayout::Column &column : layout.columns)
        QCOMPARE(column.visible, field(column.id).shownAtFirst);
    QCOMPARE(layout.sortField, FieldId::Created);
    QCOMPARE(layout.sortOrder, Qt::DescendingOrder);
}

void TestColumnLayout::comesBackAsItWasSaved()
{
    ColumnLayout layout = ColumnLayout::standard();
    std::reverse(layout.columns.begin(), layout.columns.end());
    layout.columns[0].visible = !layout.columns.at(0).visible;
    layout.columns[3].width = 77;
    layout.sortField = FieldId::QP;
    layout.sortOrder = Qt::AscendingOrder;
    QSettings settings(path(), QSettings::IniFormat);
    layout.save(settings, u"table"_s);
    settings.sync();
    QSettings again(path(), QSettings::IniFormat);
    QCOMPARE(ColumnLayout::load(again, u"table"_s), layout);
    QCOMPARE(ColumnLayout::load(again, u"another"_s), ColumnLayout::standard());
}

void TestColumnLayout::survivesDamage_data()
{
    QTest::addColumn<QVariant>("columns");
    QTest::addColumn<QVariant>("sort");
    QTest::addColumn<int>("shown"); ///< -1: the usual ones
    QTest::newRow("nothing") << QVariant() << QVariant() << -1;
    QTest::newRow("one text") << QVariant(u"status"_s) << QVariant(u"status"_s) << -1;
    QTest::newRow("noise") << QVariant(QStringList{u"=="_s, u"-"_s, u""_s, u"💥=4"_s}) << QVariant(u"💥"_s) << -1;
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\xfe", 3)) << QVariant(QByteArray("\xff")) << -1;
    QTest::newRow("a map") << QVariant(QVariantMap{{u"a"_s, 1}}) << QVariant(QVariantMap{}) << -1;
    QTest::newRow("unknown fields") << QVariant(QStringList{u"colour=9"_s, u"-taste=3"_s}) << QVariant(u"taste up"_s)
                                    << -1;
    QTest::newRow("doubles") << QVariant(QStringList{u"status=90"_s, u"-status=30"_s}) << QVariant(7) << -1;
    QTest::newRow("mad widths") << QVariant(
        QStringList{u"status=-5"_s, u"id=99999999999"_s, u"type=x"_s, u"cluster"_s, u"port=1"_s})
                                << QVariant(u"created descending"_s) << -1;
    QStringList none;
    for (const Field &field : fieldCatalogue())
        none.append(u'-' + QString::fromLatin1(field.key) + u"=50"_s);
    QTest::newRow("nothing shown") << QVariant(none) << QVariant(u"created descending"_s) << -1;
    none[int(FieldId::QP)] = u"qp=50"_s;
    QTest::newRow("only one shown") << QVariant(none) << QVariant(u"created descending"_s) << 1;
}

void TestColumnLayout::survivesDamage()
{
    QFETCH(QVariant, columns);
    QFETCH(QVariant, sort);
    QFETCH(int, shown);
    const ColumnLayout layout = loaded(columns, sort, path());
    QVERIFY(holdsEveryFieldOnce(layout));
    const qsizetype usual = ColumnLayout::standard().visible().size();
    QCOMPARE(layout.visible().size(), shown < 0 ? usual : shown);
    for (const ColumnLayout::Column &column : layout.columns)
        QVERIFY(column.width == 0 || (column.width >= 24 && column.width <= 2000));
}

void TestColumnLayout::newFieldsTakeTheirPlace()
{
    QStringList columns;
    for (const Field &field : fieldCatalogue()) {
        if (field.id != FieldId::Cluster && field.id != FieldId::Status)
            columns.append(QString::fromLatin1(field.key) + u"=50"_s);
    }
    std::reverse(columns.begin(), columns.end());
    const ColumnLayout layout = loaded(columns, u"qp ascending"_s, path());
    const auto placeOf = [&layout](FieldId id) {
        return std::find_if(layout.columns.begin(), layout.columns.end(),
                            [id](const auto &column) { return column.id == id; })
            - layout.columns.begin();
    };
    QCOMPARE(placeOf(FieldId::Status), 0);
    QCOMPARE(placeOf(FieldId::Cluster), placeOf(FieldId::NetTestType) + 1);
    QVERIFY(layout.columns.at(placeOf(FieldId::Cluster)).visible);
    QCOMPARE(layout.sortField, FieldId::QP);
}

void TestColumnLayout::aDamagedFileIsAFreshStart()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[table\ncolumns=@Invalid(\x01\xff, \"st\nsort=@Variant(\\0\\0\\0\x7f\\0\\0)\n\x00[[[");
    file.close();
    QSettings settings(path(), QSettings::IniFormat);
    const ColumnLayout layout = ColumnLayout::load(settings, u"table"_s);
    QCOMPARE(layout.visible(), ColumnLayout::standard().visible());
}

QTEST_GUILESS_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
