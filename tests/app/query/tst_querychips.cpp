// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/query.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// Query texts as fingers make them, with every sign that means something.
QString randomText(QRandomGenerator &random, int longest)
{
    static const QStringList pieces{u"a"_s,  u" "_s,  u"\""_s,      u","_s,     u":"_s,
                                    u"-"_s,  u"\\"_s, u"status:"_s, u"type:"_s, u">"_s,
                                    u"="_s,  u"\t"_s, u"，"_s,      u"失败"_s,  u"nettesttype:x"_s,
                                    u"b c"_s};
    QString text;
    for (int count = random.bounded(longest + 1); count > 0; --count)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

QStringList randomValues(QRandomGenerator &random)
{
    QStringList values;
    for (int count = random.bounded(4); count > 0; --count) {
        const QString value = randomText(random, 3);
        if (!value.isEmpty())
            values += value;
    }
    return values;
}

} // namespace

class TestQueryChips : public QObject {
    Q_OBJECT
private slots:
    void setting_data();
    void setting();
    void values_data();
    void values();
    void whatIsSetIsRead();
};

void TestQueryChips::setting_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("changed");
    const auto row = [](const QString &query, const QStringList &values, const QString &changed) {
        QTest::addRow("%s / %s", qPrintable(query), qPrintable(values.join(u'+'))) << query << values << changed;
    };
    row(u""_s, {u"failed"_s}, u"status:failed"_s);
    row(u"qp>4"_s, {u"failed"_s, u"finished"_s}, u"qp>4 status:failed,finished"_s);
    row(u"qp>4  "_s, {u"failed"_s}, u"qp>4  status:failed"_s);
    row(u"a  status:x  b"_s, {u"y"_s}, u"a  status:y  b"_s);
    row(u"a  status:x  b"_s, {}, u"a  b"_s);
    row(u"status:x"_s, {}, u""_s);
    row(u"a status:x"_s, {}, u"a"_s);
    row(u"status:x b"_s, {}, u"b"_s);
    row(u"-status:x"_s, {u"y"_s}, u"-status:x status:y"_s);
    row(u"Status:x status:z"_s, {u"y"_s}, u"Status:y"_s);
    row(u"status:"_s, {u"y"_s}, u"status:y"_s);
    row(u"a"_s, {u"b c"_s, u"d,e"_s, u"f\"g"_s}, u"a status:\"b c\",\"d,e\",\"f\\\"g\""_s);
    row(u"a \"open"_s, {u"y"_s}, u"status:y a \"open"_s);
    row(u"nothing here"_s, {}, u"nothing here"_s);
}

void TestQueryChips::setting()
{
    QFETCH(QString, query);
    QFETCH(QStringList, values);
    QTEST(withTerm(query, u"status"_s, values), "changed");
}

void TestQueryChips::values_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("none") << u"a -type:b type>c"_s << QStringList();
    QTest::newRow("one") << u"a type:b"_s << QStringList{u"b"_s};
    QTest::newRow("by another name") << u"NetTestType:b"_s << QStringList{u"b"_s};
    QTest::newRow("quoted") << u"type:\"b, c\",d"_s << QStringList{u"b, c"_s, u"d"_s};
    QTest::newRow("in quotes") << u"\"type:b\""_s << QStringList();
    QTest::newRow("still open") << u"type:\"b"_s << QStringList();
}

void TestQueryChips::values()
{
    QFETCH(QString, query);
    QTEST(termValues(query, u"type"_s), "values");
}

void TestQueryChips::whatIsSetIsRead()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5'000; ++round) {
        const QString query = randomText(random, 8);
        const QStringList values = randomValues(random);
        const QStringList others = termValues(query, u"type"_s);
        const QString changed = withTerm(query, u"status"_s, values);
        QCOMPARE(termValues(changed, u"status"_s), values);
        QCOMPARE(termValues(changed, u"type"_s), others);
        QCOMPARE(withTerm(changed, u"status"_s, values), changed);
        QCOMPARE(termValues(withTerm(changed, u"status"_s, {}), u"status"_s), QStringList());
    }
}

QTEST_APPLESS_MAIN(TestQueryChips)
#include "tst_querychips.moc"
