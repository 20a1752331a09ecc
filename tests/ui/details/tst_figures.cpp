// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/figuremodel.h"
#include "ui/details/figurespage.h"

#include "tests/ui/details/sampleresults.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const QAbstractItemModel &model, FigureColumn which)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, int(which)).data().toString();
    return texts;
}

MeasuredResults withVerdicts()
{
    MeasuredResults results = sample::pairs(2);
    results.verdicts = {{0, 1, true, u"PASS"_s}, {1, 0, false, u"FAIL"_s}};
    return results;
}

/// A host's own figures and those of a whole collective.
MeasuredResults collective()
{
    MeasuredResults results;
    results.metrics = {{u"busbw"_s, Dimension::Rate, Worse::Lower}};
    for (int power = 10; power < 14; ++power)
        results.values += {0, -1, -1, double(1 << power), power * 1e9, u"%1"_s.arg(power)};
    return results;
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT
private slots:
    void rowsAreAsInTheText();
    void ofOneMetricTheWorstComeFirst_data();
    void ofOneMetricTheWorstComeFirst();
    void sortsByColumn_data();
    void sortsByColumn();
    void membersSortNaturally();
    void missingComesLast();
    void filterFindsEveryWord_data();
    void filterFindsEveryWord();
    void verdictsAreRowsToo();
    void valueIsToldInFull();
    void hostileTextStaysPlain();
    void manyFiguresArrangeInTheBackground();
    void outdatedArrangementIsDropped();
    void emptyColumnsAreAbsent();
    void metricIsKeptForTheNextResult();
    void onlyMetricIsChosen();
    void copiesChosenCells();
    void chosenRowTellsItsMember();
    void memberStandsOut();
    void filterByKeyboard();
    void saysWhyThereIsNothing();
};

void TestFigures::rowsAreAsInTheText()
{
    FigureModel model;
    QAbstractItemModelTester tester(&model);
    model.setResults(sample::shared(sample::pairs(2)));
    QCOMPARE(column(model, FigureColumn::Metric),
             (QStringList{u"latency"_s, u"bandwidth"_s, u"latency"_s, u"bandwidth"_s}));
    QCOMPARE(column(model, FigureColumn::Source).first(), u"e01-cn-host0 · bond1"_s);
    QCOMPARE(column(model, FigureColumn::Target).first(), u"e01-cn-host1 · bond1"_s);
    QCOMPARE(column(model, FigureColumn::Size), (QStringList{{}, u"1.000 MiB"_s, {}, u"1.000 MiB"_s}));
    QCOMPARE(column(model, FigureColumn::Value).first(), u"1.000 µs"_s);
    QCOMPARE(column(model, FigureColumn::Raw).last(), u"90 Gbps"_s);
    model.setResults(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestFigures::ofOneMetricTheWorstComeFirst_data()
{
    QTest::addColumn<int>("metric");
    QTest::addColumn<QString>("worst");
    QTest::newRow("latency") << 0 << u"21 us"_s;
    QTest::newRow("bandwidth") << 1 << u"79 Gbps"_s;
}

void TestFigures::ofOneMetricTheWorstComeFirst()
{
    QFETCH(int, metric);
    QFETCH(QString, worst);
    FigureModel model;
    QAbstractItemModelTester tester(&model);
    model.setResults(sample::shared(sample::pairs(3)));
    model.setMetric(metric);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(column(model, FigureColumn::Raw).first(), worst);
}

void TestFigures::sortsByColumn_data()
{
    QTest::addColumn<FigureColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("value up") << FigureColumn::Value << Qt::AscendingOrder << u"1.000 µs"_s << u"99.00 Gbit/s"_s;
    QTest::newRow("value down") << FigureColumn::Value << Qt::DescendingOrder << u"87.00 µs"_s << u"13.00 Gbit/s"_s;
    QTest::newRow("raw down") << FigureColumn::Raw << Qt::DescendingOrder << u"99 Gbps"_s << u"1 us"_s;
    QTest::newRow("source up") << FigureColumn::Source << Qt::AscendingOrder << u"e01-cn-host0 · bond1"_s
                               << u"e01-cn-host8 · bond1"_s;
    QTest::newRow("metric up") << FigureColumn::Metric << Qt::AscendingOrder << u"bandwidth"_s << u"latency"_s;
}

void TestFigures::sortsByColumn()
{
    QFETCH(FigureColumn, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, first);
    QFETCH(QString, last);
    FigureModel model;
    QAbstractItemModelTester tester(&model);
    model.setResults(sample::shared(sample::pairs(9)));
    model.sort(int(column), order);
    QCOMPARE(::column(model, column).first(), first);
    QCOMPARE(::column(model, column).last(), last);
}

void TestFigures::membersSortNaturally()
{
    FigureModel model;
    QAbstractItemModelTester tester(&model);
    model.setResults(sample::shared(sample::pairs(12)));
    model.sort(int(FigureColumn::Target), Qt::DescendingOrder);
    QCOMPARE(column(model, FigureColumn::Target).first(), u"e01-cn-host11 · bond1"_s); // not host9
    QCOMPARE(column(model, FigureColumn::Target).last(), u"e01-cn-host0 · bond1"_s);
}

void TestFigures::missingComesLast()
{
    FigureModel model;
    QAbstractItemModelTester tester(&model);
    model.setResults(sample::shared(sample::pairs(2)));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(int(FigureColumn::Size), order);
        QCOMPARE(column(model, FigureColumn::Size).mid(2), (QStringList{{}, {}}));
    }
}

void TestFigures::filterFindsEveryWord_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << QString() << 12;
    QTest::newRow("blanks") << u"   "_s << 12;
    QTest::newRow("host") << u"HOST2"_s << 8;
    QTest::newRow("two hosts") << u"host2 host1"_s << 4;
    QTest::newRow("metric") << u"latency"_s << 6;
    QTest::newRow("as it stood") << u"gbps"_s << 6;
    QTest::newRow("size") << u"mib"_s << 6;
    QTest::newRow("nobody") << u"zebra"_s << 0;
}

void TestFigures::filterFindsEveryWord()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    FigureModel model;
    QAbstractItemModelTester tester(&model);
    model.setResults(sample::shared(sample::pairs(3)));
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), rows);
}

void TestFigures::verdictsAreRowsToo()
{
    FigureModel model;
    QAbstractItemModelTester tester(&model);
    model.setResults(sample::shared(withVerdicts()));
    QCOMPARE(model.rowCount(), 6);
    model.setMetric(FigureRows::verdicts);
    QCOMPARE(column(model, FigureColumn::Value), (QStringList{u"failed"_s, u"passed"_s})); // the worst first
    QCOMPARE(column(model, FigureColumn::Raw), (QStringList{u"FAIL"_s, u"PASS"_s}));
    QVERIFY(model.index(0, int(FigureColumn::Value)).data(Qt::ForegroundRole).isValid());
    model.setFilter(u"passed"_s);
    QCOMPARE(model.rowCount(), 1);
}

void TestFigures::valueIsToldInFull()
{
    MeasuredResults results = sample::pairs(2);
    results.values.first().value = 1.2345678901e-05;
    results.values.first().raw = u"12.345678901 us"_s;
    FigureModel model;
    model.setResults(sample::shared(results));
    const QString tip = model.index(0, int(FigureColumn::Value)).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"1.2345678901e-05 s"_s) && tip.contains(u"12.345678901 us"_s), qPrintable(tip));
}

void TestFigures::hostileTextStaysPlain()
{
    MeasuredResults results = sample::pairs(2);
    results.ends.first().host = u"<img src=x>\u202Egnp.exe\n"_s + QString(5000, u'y');
    results.metrics.first().name = u"<b>latency</b>\n"_s;
    results.values.first().raw = u"1\t2"_s;
    FigureModel model;
    model.setResults(sample::shared(results));
    const QModelIndex source = model.index(0, int(FigureColumn::Source));
    QVERIFY(source.data().toString().size() < 300);
    QVERIFY(!source.data().toString().contains(u'\u202E') && !source.data().toString().contains(u'\n'));
    QVERIFY(!source.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    const QString copied = figuresAsText(model.figures(), model.shown(), {QRect(5, 0, 1, 1)}, {5});
    QCOMPARE(copied, u"1 2"_s); // a TAB in a text opens no new cell
}

void TestFigures::manyFiguresArrangeInTheBackground()
{
    FigureModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy arranged(&model, &FigureModel::arranged);
    model.setResults(sample::shared(sample::pairs(150)));
    QVERIFY(model.isArranging());
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 150 * 149 * 2);
    model.setMetric(0);
    QTRY_COMPARE(model.rowCount(), 150 * 149);
    QCOMPARE(column(model, FigureColumn::Raw).first(), u"1638 us"_s); // 149 → 148
    QVERIFY(!model.isArranging());
}

void TestFigures::outdatedArrangementIsDropped()
{
    FigureModel model;
    model.setResults(sample::shared(sample::pairs(150)));
    model.setFilter(u"host7"_s);
    model.setResults(sample::shared(sample::pairs(2)));
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4); // few: at once
    QSignalSpy arranged(&model, &FigureModel::arranged);
    QVERIFY(!arranged.wait(200));
    QCOMPARE(model.rowCount(), 4);
}

void TestFigures::emptyColumnsAreAbsent()
{
    FiguresPage page;
    const auto *table = page.findChild<QTableView *>();
    const auto isHidden = [table](FigureColumn which) { return table->isColumnHidden(int(which)); };
    page.setResults(sample::shared(collective()));
    QVERIFY(isHidden(FigureColumn::Source) && isHidden(FigureColumn::Target) && !isHidden(FigureColumn::Size));
    page.setResults(sample::shared(sample::pairs(3)));
    QVERIFY(!isHidden(FigureColumn::Source) && !isHidden(FigureColumn::Target) && !isHidden(FigureColumn::Size));
    page.model()->setMetric(0);
    QVERIFY(isHidden(FigureColumn::Size)); // latencies are of no size
}

void TestFigures::metricIsKeptForTheNextResult()
{
    FiguresPage page;
    page.setResults(sample::shared(sample::pairs(3)));
    auto *metric = page.findChild<QComboBox *>();
    QCOMPARE(metric->currentText(), u"All metrics"_s);
    metric->setCurrentIndex(metric->findText(u"bandwidth"_s));
    emit metric->activated(metric->currentIndex());
    QCOMPARE(page.model()->rowCount(), 6);
    page.setResults(sample::shared(sample::pairs(4)));
    QCOMPARE(metric->currentText(), u"bandwidth"_s);
    QCOMPARE(page.model()->rowCount(), 12);
    QCOMPARE(column(*page.model(), FigureColumn::Raw).first(), u"68 Gbps"_s);
}

void TestFigures::onlyMetricIsChosen()
{
    FiguresPage page;
    page.setResults(sample::shared(collective()));
    QCOMPARE(page.findChild<QComboBox *>()->currentText(), u"busbw"_s);
    QCOMPARE(column(*page.model(), FigureColumn::Raw), (QStringList{u"10"_s, u"11"_s, u"12"_s, u"13"_s}));
}

void TestFigures::copiesChosenCells()
{
    FiguresPage page;
    page.setResults(sample::shared(sample::pairs(2)));
    auto *table = page.findChild<QTableView *>();
    QSignalSpy notice(&page, &FiguresPage::notice);
    const auto choose = [&](int row, FigureColumn which) {
        table->selectionModel()->select(table->model()->index(row, int(which)), QItemSelectionModel::Select);
    };
    choose(0, FigureColumn::Source);
    choose(0, FigureColumn::Raw);
    choose(2, FigureColumn::Raw);
    page.copySelectedWithHeadings();
    QVERIFY(notice.wait());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Source\tAs it stood\ne01-cn-host0 · bond1\t1 us\n\t10 us"_s);
    table->horizontalHeader()->moveSection(int(FigureColumn::Raw), 0);
    page.copySelected();
    QVERIFY(notice.wait());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1 us\te01-cn-host0 · bond1\n10 us\t"_s); // as on the screen
}

void TestFigures::chosenRowTellsItsMember()
{
    FiguresPage page;
    page.setResults(sample::shared(sample::pairs(3)));
    auto *table = page.findChild<QTableView *>();
    QSignalSpy selected(&page, &FiguresPage::memberSelected);
    QSignalSpy pair(&page, &FiguresPage::pairSelected);
    table->setCurrentIndex(table->model()->index(0, int(FigureColumn::Value)));
    QCOMPARE(selected.takeLast().first().toString(), u"e01-cn-host0"_s);
    QCOMPARE(pair.last().at(0).value<MeasuredEnd>().host, u"e01-cn-host0"_s);
    QCOMPARE(pair.last().at(1).value<MeasuredEnd>().host, u"e01-cn-host1"_s);
    table->setCurrentIndex(table->model()->index(0, int(FigureColumn::Target)));
    QCOMPARE(selected.takeLast(), (QVariantList{u"e01-cn-host1"_s, u"bond1"_s}));
    selected.clear();
    page.selectMember(u"e01-cn-host2"_s, {});
    QCOMPARE(selected.size(), 0); // told, not asked
}

void TestFigures::memberStandsOut()
{
    FiguresPage page;
    page.setResults(sample::shared(sample::pairs(3)));
    page.show();
    auto *only = page.findChild<QToolButton *>();
    QVERIFY(!only->isVisible());
    page.selectMember(u"e01-cn-host2"_s, u"bond1"_s);
    const QModelIndex target = page.model()->index(2, int(FigureColumn::Target)); // host0 → host2
    QVERIFY(target.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!target.siblingAtColumn(int(FigureColumn::Source)).data(Qt::FontRole).isValid());
    QVERIFY(only->isVisible());
    only->click();
    QCOMPARE(page.model()->rowCount(), 8);
    page.selectMember(u"nobody"_s, {});
    QCOMPARE(page.model()->rowCount(), 0);
    page.selectMember({}, {});
    QCOMPARE(page.model()->rowCount(), 12);
}

void TestFigures::filterByKeyboard()
{
    FiguresPage page;
    page.setResults(sample::shared(sample::pairs(3)));
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusFilter();
    auto *filter = page.findChild<QLineEdit *>();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"host2"_s);
    QCOMPARE(page.model()->rowCount(), 8);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(page.findChild<QTableView *>()->hasFocus());
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(page.model()->rowCount(), 12);
}

void TestFigures::saysWhyThereIsNothing()
{
    FiguresPage page;
    page.show();
    page.setResults(nullptr, u"The result is being read"_s);
    QVERIFY(!page.findChild<QTableView *>()->isVisible());
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"The result is being read"_s;
    }));
    page.setResults(sample::shared(sample::pairs(2)));
    QVERIFY(page.findChild<QTableView *>()->isVisible());
}

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
