// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/correctiondelegate.h"
#include "ui/details/correctiondialog.h"
#include "ui/details/correctionmodel.h"
#include "ui/details/figuremodel.h"

#include "tests/ui/details/sampleresults.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMutex>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// The rows of sample::pairs().
enum SampleRow : quint8 { SourceRow, TargetRow, LatencyRow, JitterRow, NoteRow };

QModelIndex placeCell(const CorrectionModel &model, int row, CorrectionModel::Column column)
{
    return model.index(row, column);
}

/// Remembers what it was asked, and answers with as many figures as places were corrected.
class FakeReader {
public:
    MeasuredResults read(const ResultCorrections &said)
    {
        const QMutexLocker lock(&m_mutex);
        m_asked += said;
        MeasuredResults results = sample::pairs(8);
        if (!said.places.isEmpty())
            results.values = results.values.first(said.places.size());
        return results;
    }
    QList<ResultCorrections> asked()
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

private:
    QMutex m_mutex;
    QList<ResultCorrections> m_asked;
};

QString shownWords(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *found : widget.findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

} // namespace

class TestCorrections : public QObject {
    Q_OBJECT
private slots:
    void placesAreShownAsTheyAreRead();
    void whatWasSaidIsThere();
    void valueIsSaid();
    void editsSayOnlyWhatTheyCan_data();
    void editsSayOnlyWhatTheyCan();
    void unknownUnitIsRefused();
    void everyOfferedUnitIsKnown();
    void resetLeavesAllToTheReader();
    void elsewhereIsKept();
    void editorsChoose_data();
    void editorsChoose();
    void previewFollows();
    void onlyTheLastChangeIsRead();
    void whatIsOutOfDateIsStopped();
    void closingStopsAndDoesNotWait();
    void applyAndCancel();
    void enterEndsACellOnly();
    void everyPartHasAName();
};

void TestCorrections::placesAreShownAsTheyAreRead()
{
    CorrectionModel model(sample::pairs(2), {});
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(placeCell(model, SourceRow, CorrectionModel::Role).data().toString(), u"automatic (source)"_s);
    QCOMPARE(placeCell(model, LatencyRow, CorrectionModel::Role).data().toString(),
             u"automatic (value: latency in us)"_s);
    QCOMPARE(placeCell(model, JitterRow, CorrectionModel::Role).data().toString(), u"automatic (not read)"_s);
    QCOMPARE(placeCell(model, NoteRow, CorrectionModel::Role).data().toString(), u"automatic (nothing to read)"_s);
    QCOMPARE(placeCell(model, JitterRow, CorrectionModel::Sample).data().toString(), u"0.3"_s);
    QVERIFY(!placeCell(model, NoteRow, CorrectionModel::Sample).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    QVERIFY(model.corrections().isEmpty());
}

void TestCorrections::whatWasSaidIsThere()
{
    const PlaceCorrection said{u"results[].jitter"_s, PlaceRole::Value, u"jitter"_s, u"ms"_s, Worse::Higher};
    CorrectionModel model(sample::pairs(2), {{said}, false});
    QAbstractItemModelTester tester(&model);
    QCOMPARE(placeCell(model, JitterRow, CorrectionModel::Role).data().toString(), u"value"_s);
    QCOMPARE(placeCell(model, JitterRow, CorrectionModel::Metric).data().toString(), u"jitter"_s);
    QCOMPARE(placeCell(model, JitterRow, CorrectionModel::Unit).data().toString(), u"ms"_s);
    QCOMPARE(placeCell(model, JitterRow, CorrectionModel::Worsening).data().toString(), u"higher is worse"_s);
    QCOMPARE(model.corrections(), QList{said});
}

void TestCorrections::valueIsSaid()
{
    CorrectionModel model(sample::pairs(2), {});
    QAbstractItemModelTester tester(&model);
    QSignalSpy corrected(&model, &CorrectionModel::corrected);
    QVERIFY(model.setData(placeCell(model, JitterRow, CorrectionModel::Role), int(PlaceRole::Value), Qt::EditRole));
    QVERIFY(model.setData(placeCell(model, JitterRow, CorrectionModel::Unit), u" us "_s, Qt::EditRole));
    QVERIFY(model.setData(placeCell(model, JitterRow, CorrectionModel::Worsening), int(Worse::Lower), Qt::EditRole));
    const PlaceCorrection expected{u"results[].jitter"_s, PlaceRole::Value, {}, u"us"_s, Worse::Lower};
    QCOMPARE(model.corrections(), QList{expected});
    QCOMPARE(corrected.size(), 3);
    QVERIFY(model.setData(placeCell(model, JitterRow, CorrectionModel::Role), int(PlaceRole::Ignored), Qt::EditRole));
    const PlaceCorrection ignored{u"results[].jitter"_s, PlaceRole::Ignored, {}, {}, {}};
    QCOMPARE(model.corrections(), QList{ignored}); // what is said of values goes with them
}

void TestCorrections::editsSayOnlyWhatTheyCan_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("editable");
    QTest::newRow("place") << int(LatencyRow) << int(CorrectionModel::Place) << false;
    QTest::newRow("sample") << int(LatencyRow) << int(CorrectionModel::Sample) << false;
    QTest::newRow("role") << int(NoteRow) << int(CorrectionModel::Role) << true;
    QTest::newRow("unit of a value") << int(LatencyRow) << int(CorrectionModel::Unit) << true;
    QTest::newRow("metric of what was not read") << int(JitterRow) << int(CorrectionModel::Metric) << true;
    QTest::newRow("unit of a source") << int(SourceRow) << int(CorrectionModel::Unit) << false;
}

void TestCorrections::editsSayOnlyWhatTheyCan()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(bool, editable);
    CorrectionModel model(sample::pairs(2), {});
    const QModelIndex index = model.index(row, column);
    QCOMPARE(index.flags().testFlag(Qt::ItemIsEditable), editable);
    if (!editable) {
        QVERIFY(!model.setData(index, u"us"_s, Qt::EditRole));
    }
}

void TestCorrections::unknownUnitIsRefused()
{
    CorrectionModel model(sample::pairs(2), {});
    QSignalSpy refused(&model, &CorrectionModel::refused);
    QVERIFY(!model.setData(placeCell(model, JitterRow, CorrectionModel::Unit), u"furlongs"_s, Qt::EditRole));
    QVERIFY(refused.takeFirst().first().toString().contains(u"furlongs"_s));
    QVERIFY(model.corrections().isEmpty());
}

void TestCorrections::everyOfferedUnitIsKnown()
{
    for (const QString &unit : CorrectionModel::units())
        QVERIFY2(unitOf(unit.toStdString()), qPrintable(unit));
}

void TestCorrections::resetLeavesAllToTheReader()
{
    const PlaceCorrection said{u"results[].jitter"_s, PlaceRole::Ignored, {}, {}, {}};
    CorrectionModel model(sample::pairs(2), {{said}, false});
    QAbstractItemModelTester tester(&model);
    model.reset();
    QVERIFY(model.corrections().isEmpty());
}

void TestCorrections::elsewhereIsKept()
{
    const PlaceCorrection elsewhere{u"other[].x"_s, PlaceRole::Source, {}, {}, {}};
    const CorrectionModel model(sample::pairs(2), {{elsewhere}, false});
    QCOMPARE(model.corrections(), QList{elsewhere});
}

void TestCorrections::editorsChoose_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("shown");
    QTest::newRow("role") << int(CorrectionModel::Role) << u"message size"_s << u"message size"_s;
    QTest::newRow("worse") << int(CorrectionModel::Worsening) << u"lower is worse"_s << u"lower is worse"_s;
    QTest::newRow("unit") << int(CorrectionModel::Unit) << u"Gbps"_s << u"Gbps"_s;
}

void TestCorrections::editorsChoose()
{
    QFETCH(int, column);
    QFETCH(QString, choice);
    QFETCH(QString, shown);
    CorrectionModel model(sample::pairs(2), {});
    CorrectionDelegate delegate;
    QWidget parent;
    const QModelIndex index = model.index(JitterRow, column);
    auto *box = qobject_cast<QComboBox *>(delegate.createEditor(&parent, QStyleOptionViewItem(), index));
    QVERIFY(box && !box->accessibleName().isEmpty());
    delegate.setEditorData(box, index);
    QVERIFY(box->findText(choice) >= 0);
    box->setCurrentIndex(box->findText(choice));
    delegate.setModelData(box, &model, index);
    QCOMPARE(index.data().toString(), shown);
}

void TestCorrections::previewFollows()
{
    FakeReader reader;
    CorrectionDialog dialog(
        sample::pairs(8), {},
        [&reader](const ResultCorrections &said, const std::atomic<bool> &) { return reader.read(said); }, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QAbstractItemModelTester tester(dialog.preview());
    dialog.open();
    QTRY_COMPARE(dialog.preview()->rowCount(), 20); // the first of 112
    QVERIFY(shownWords(dialog).contains(u"112 figure"_s));
    const QModelIndex jitter = placeCell(*dialog.model(), JitterRow, CorrectionModel::Role);
    dialog.model()->setData(jitter, int(PlaceRole::Ignored), Qt::EditRole);
    QTRY_COMPARE(dialog.preview()->rowCount(), 1);
    dialog.findChild<QCheckBox *>()->click();
    QTRY_VERIFY(reader.asked().last().swapsDirection);
    dialog.resetToAutomatic();
    QTRY_COMPARE(dialog.preview()->rowCount(), 20);
    QCOMPARE(dialog.corrections(), ResultCorrections());
}

void TestCorrections::onlyTheLastChangeIsRead()
{
    FakeReader reader;
    QSemaphore gate;
    CorrectionDialog dialog(
        sample::pairs(8), {},
        [&](const ResultCorrections &said, const std::atomic<bool> &) {
            gate.acquire();
            return reader.read(said);
        },
        nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (int row = 0; row < 4; ++row) // while the first is read
        dialog.model()->setData(placeCell(*dialog.model(), row, CorrectionModel::Role), int(PlaceRole::Ignored),
                                Qt::EditRole);
    gate.release(2);
    QTRY_COMPARE(dialog.preview()->rowCount(), 4);
    QCOMPARE(reader.asked().size(), 2);
}

void TestCorrections::whatIsOutOfDateIsStopped()
{
    std::atomic<int> stopped = 0;
    CorrectionDialog dialog(
        sample::pairs(8), {},
        [&stopped](const ResultCorrections &said, const std::atomic<bool> &stop) -> std::optional<MeasuredResults> {
            if (!said.places.isEmpty())
                return sample::pairs(2);
            while (!stop) // as a large result: ends only when it is told to
                QThread::yieldCurrentThread();
            ++stopped;
            return std::nullopt;
        },
        nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.model()->setData(placeCell(*dialog.model(), JitterRow, CorrectionModel::Role), int(PlaceRole::Ignored),
                            Qt::EditRole);
    QTRY_VERIFY(dialog.preview()->rowCount() > 0);
    QCOMPARE(stopped, 1);
}

void TestCorrections::closingStopsAndDoesNotWait()
{
    QSemaphore begun;
    QSemaphore gate;
    QSemaphore ended;
    std::atomic<bool> wasStopped = false;
    const auto reader = [&](const ResultCorrections &, const std::atomic<bool> &stop) {
        begun.release();
        gate.acquire();
        wasStopped = stop.load();
        ended.release();
        return std::optional<MeasuredResults>();
    };
    const QPointer<CorrectionDialog> dialog = new CorrectionDialog(sample::pairs(8), {}, reader, nullptr);
    dialog->open();
    begun.acquire();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog); // while it is still being read
    gate.release();
    ended.acquire();
    QVERIFY(wasStopped);
}

void TestCorrections::applyAndCancel()
{
    const auto reader = [](const ResultCorrections &, const std::atomic<bool> &) { return sample::pairs(2); };
    for (const QString &what : {u"Apply"_s, u"Cancel"_s}) {
        auto *dialog = new CorrectionDialog(sample::pairs(2), {}, reader, nullptr);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        QSignalSpy rejected(dialog, &QDialog::rejected);
        const QPointer<CorrectionDialog> alive = dialog;
        dialog->open();
        button(*dialog, what)->click();
        QCOMPARE(accepted.size(), what == u"Apply"_s ? 1 : 0);
        QCOMPARE(rejected.size(), what == u"Cancel"_s ? 1 : 0);
        QTRY_VERIFY(!alive);
    }
}

void TestCorrections::enterEndsACellOnly()
{
    auto *dialog = new CorrectionDialog(
        sample::pairs(2), {}, [](const ResultCorrections &, const std::atomic<bool> &) { return sample::pairs(2); },
        nullptr);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->open();
    auto *places = dialog->findChild<QTableView *>();
    const QModelIndex unit = placeCell(*dialog->model(), LatencyRow, CorrectionModel::Unit);
    places->setFocus();
    places->setCurrentIndex(unit);
    QTest::keyClick(places, Qt::Key_Return);
    places->edit(unit);
    if (auto *editor = places->viewport()->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QTest::keyClick(button(*dialog, u"Apply"_s), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestCorrections::everyPartHasAName()
{
    CorrectionDialog dialog(
        sample::pairs(2), {}, [](const ResultCorrections &, const std::atomic<bool> &) { return MeasuredResults(); },
        nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const QTableView *table : dialog.findChildren<QTableView *>())
        QVERIFY(!table->accessibleName().isEmpty());
    QVERIFY(button(dialog, u"Apply"_s) && button(dialog, u"Reset to automatic"_s) && button(dialog, u"Cancel"_s));
}

QTEST_MAIN(TestCorrections)
#include "tst_correctiondialog.moc"
