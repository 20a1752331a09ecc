// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/correctiondialog.h"
#include "ui/details/correctionmodel.h"
#include "ui/details/figuremodel.h"
#include "ui/details/resultspane.h"
#include "ui/details/textrowstable.h"

#include "tests/ui/details/sampleresults.h"
#include "tests/ui/sampletests.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// A latency without a unit: nothing the reader takes for a figure on its own.
const auto unitless = uR"({"results":[{"src":"e01-cn-host0","dst":"e01-cn-host50000","latency":5.5}]})"_s;

StoredTest testNamed(const QString &id)
{
    NetTest test = sample::traffic(u"MTON"_s, 2, 2);
    test.testId = id;
    StoredTest stored = sample::stored(test);
    stored.hasDetail = true;
    return stored;
}

QString shownText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts += label->text();
    }
    return texts.join(u'\n');
}

QToolButton *buttonNamed(const QWidget &widget, const QString &text)
{
    for (QToolButton *button : widget.findChildren<QToolButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QStringList lines(const TextRowsTable &table)
{
    QStringList all;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells += table.model()->index(row, column).data().toString();
        all += cells.join(u'|');
    }
    return all;
}

} // namespace

class TestResults : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysWhatIsThere_data();
    void saysWhatIsThere();
    void headTellsWhatWasRead_data();
    void headTellsWhatWasRead();
    void unreadSaysWhyAndWhatToDo();
    void everyReasonHasWords();
    void placesAreListed();
    void documentIsAlwaysThere();
    void searchGoesToThePageShown();
    void correctionIsToldAndRead();
    void anotherTestForgetsTheLast();
    void memberGoesBothWays();
    void textRowsCopy();
    void everyPartHasAName();

private:
    void give(const QString &detial);
    [[nodiscard]] const TextRowsTable &table(const QString &name) const;

    std::unique_ptr<ResultsPane> m_pane;
};

void TestResults::init()
{
    m_pane = std::make_unique<ResultsPane>();
    m_pane->resize(900, 600);
    m_pane->show();
}

/// A test of four hosts with two bonds, whose result is \a detial.
void TestResults::give(const QString &detial)
{
    const StoredTest test = testNamed(u"net-a"_s);
    m_pane->setTest(test);
    m_pane->setRaw({test.key, "{}", detial, {}});
}

const TextRowsTable &TestResults::table(const QString &name) const
{
    const QList<TextRowsTable *> tables = m_pane->findChildren<TextRowsTable *>();
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&name](const TextRowsTable *table) { return table->accessibleName() == name; });
    if (found == tables.end())
        qFatal("There is no table of this name");
    return **found;
}

void TestResults::saysWhatIsThere_data()
{
    QTest::addColumn<bool>("hasDetail");
    QTest::addColumn<std::optional<QString>>("detial");
    QTest::addColumn<QString>("said");
    QTest::newRow("never asked") << false << std::optional<QString>() << u"have to be asked for"_s;
    QTest::newRow("reading") << true << std::optional<QString>() << u"Reading the measured results"_s;
    QTest::newRow("none sent") << true << std::optional(u" \n"_s) << u"sent no measured results"_s;
    QTest::newRow("being read") << true << std::optional(u"{}"_s) << u"is being read"_s;
}

void TestResults::saysWhatIsThere()
{
    QFETCH(bool, hasDetail);
    QFETCH(std::optional<QString>, detial);
    QFETCH(QString, said);
    StoredTest test = testNamed(u"net-a"_s);
    test.hasDetail = hasDetail;
    m_pane->setTest(test);
    if (detial)
        m_pane->setRaw({test.key, "{}", *detial, {}});
    QVERIFY2(shownText(*m_pane).contains(said), qPrintable(shownText(*m_pane)));
}

void TestResults::headTellsWhatWasRead_data()
{
    QTest::addColumn<MeasuredResults>("results");
    QTest::addColumn<QStringList>("said");
    MeasuredResults results = sample::pairs(8);
    QTest::newRow("pairs") << results
                           << QStringList{u"112 figure(s) of 2 metric(s) between 8 member(s)"_s,
                                          u"12 figure(s) stayed unread"_s};
    for (int i = 0; i < 8; ++i) // two bonds of each of four hosts, and one host as a whole
        results.ends[i] = {u"e01-cn-host%1"_s.arg(i / 2), i % 2 == 0 ? u"bond0"_s : u"bond1"_s};
    results.ends += {u"e01-cn-host0"_s, {}};
    QTest::newRow("bonds of a host") << results << QStringList{u"between 8 member(s)"_s};
    results.isDirectionAssumed = true;
    QTest::newRow("assumed") << results << QStringList{u"nothing says who sent"_s};
    results = sample::pairs(2);
    results.verdicts = {{0, 1, true, u"ok"_s}, {1, 0, false, u"fail"_s}};
    QTest::newRow("verdicts") << results << QStringList{u"1 of 2 checks failed"_s};
    QTest::newRow("nothing") << MeasuredResults() << QStringList{u"No figure was recognised"_s, u"under “Document”"_s};
}

void TestResults::headTellsWhatWasRead()
{
    QFETCH(MeasuredResults, results);
    QFETCH(QStringList, said);
    give(u"{}"_s);
    m_pane->setMeasured(sample::shared(results), {});
    for (const QString &part : said)
        QVERIFY2(shownText(*m_pane).contains(part), qPrintable(shownText(*m_pane)));
}

void TestResults::unreadSaysWhyAndWhatToDo()
{
    give(u"{}"_s);
    m_pane->setMeasured(sample::shared(sample::pairs(2)), {});
    QCOMPARE(m_pane->findChild<QTabBar *>()->tabText(int(ResultsPane::Page::Unread)), u"Not read (12)"_s);
    m_pane->showPage(ResultsPane::Page::Unread);
    const TextRowsTable &unread = table(u"Figures that were not read"_s);
    QVERIFY(unread.isVisible());
    QCOMPARE(lines(unread).first(),
             u"results[].retries|9|Nothing says what it is|If you know what it is, say so under "
             "“Correct…”."_s); // what is most first
    QCOMPARE(lines(unread).size(), 2);
    MeasuredResults all = sample::pairs(2);
    all.unread.clear();
    m_pane->setMeasured(sample::shared(all), {});
    QVERIFY(!unread.isVisible());
    QVERIFY(shownText(*m_pane).contains(u"Every figure was read"_s));
}

void TestResults::everyReasonHasWords()
{
    MeasuredResults results;
    for (int why = 0; why <= int(UnreadFigures::Why::Broken); ++why)
        results.unread += {u"a"_s, UnreadFigures::Why(why), 1};
    give(u"{}"_s);
    m_pane->setMeasured(sample::shared(results), {});
    QSet<QString> reasons;
    for (const QString &line : lines(table(u"Figures that were not read"_s))) {
        QVERIFY(!line.split(u'|').at(3).isEmpty());
        reasons.insert(line.split(u'|').at(2));
    }
    QCOMPARE(reasons.size(), results.unread.size());
}

void TestResults::placesAreListed()
{
    give(u"{}"_s);
    m_pane->setMeasured(sample::shared(sample::pairs(2)), {});
    const QStringList places = lines(table(u"Places in the result"_s));
    QCOMPARE(places.at(0), u"results[].src|e01-cn-host0|12|source"_s);
    QCOMPARE(places.at(2), u"results[].lat|1 us|12|value: latency in us"_s);
    QCOMPARE(places.at(3), u"results[].jitter|0.3|3|not read"_s);
    QCOMPARE(places.at(4), u"results[].note|ok <b>|3|nothing to read"_s);
}

void TestResults::documentIsAlwaysThere()
{
    give(uR"({"latency":[1.10]})"_s);
    m_pane->showPage(ResultsPane::Page::Document); // also before anything was read in it
    const auto *tree = m_pane->findChild<QTreeView *>();
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->model()->index(0, 0).data().toString(), u"latency"_s);
    QToolButton *asText = buttonNamed(*m_pane, u"As text"_s);
    QVERIFY(asText->isVisible());
    asText->click();
    QCOMPARE(m_pane->findChild<QPlainTextEdit *>()->toPlainText(), u"{\n  \"latency\": [\n    1.10\n  ]\n}"_s);
    m_pane->showPage(ResultsPane::Page::Figures);
    QVERIFY(!asText->isVisible());
}

void TestResults::searchGoesToThePageShown()
{
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    give(uR"({"latency":1.10})"_s);
    QVERIFY(m_pane->hasSearch());
    m_pane->setMeasured(sample::shared(sample::pairs(3)), {});
    m_pane->focusSearch();
    const auto *line = qobject_cast<QLineEdit *>(m_pane->focusWidget());
    QVERIFY(line && line->accessibleName() == u"Filter figures"_s);
    m_pane->setMeasured(sample::shared({}), {}); // nothing to filter
    m_pane->focusSearch();
    line = qobject_cast<QLineEdit *>(m_pane->focusWidget());
    QVERIFY(line && line->accessibleName() == u"Search"_s);
    QCOMPARE(m_pane->findChild<QTabBar *>()->currentIndex(), int(ResultsPane::Page::Document));
}

/// The whole way: what the user says is read by the reader itself, and told.
void TestResults::correctionIsToldAndRead()
{
    give(unitless);
    const NetTestPtr test = testNamed(u"net-a"_s).test;
    const auto read = sample::shared(readMeasurements(*test, unitless.toUtf8(), ResultCorrections()));
    QVERIFY(read->values.isEmpty());
    m_pane->setMeasured(read, {});
    QSignalSpy wanted(m_pane.get(), &ResultsPane::correctionsWanted);
    buttonNamed(*m_pane, u"Correct…"_s)->click();
    auto *dialog = m_pane->findChild<CorrectionDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    CorrectionModel &model = *dialog->model();
    int row = 0;
    while (row < model.rowCount() && !model.index(row, CorrectionModel::Place).data().toString().endsWith(u"latency"_s))
        ++row;
    QVERIFY(model.setData(model.index(row, CorrectionModel::Unit), u"us"_s, Qt::EditRole));
    QTRY_COMPARE(dialog->preview()->rowCount(), 1);
    QCOMPARE(dialog->preview()->index(0, int(FigureColumn::Value)).data().toString(), u"5.500 µs"_s);
    dialog->accept();
    const auto said = wanted.takeFirst().first().value<ResultCorrections>();
    QCOMPARE(said.places.size(), 1);
    QCOMPARE(said.places.first().unit, u"us"_s);
    m_pane->setMeasured(sample::shared(readMeasurements(*test, unitless.toUtf8(), said)), said);
    QVERIFY2(shownText(*m_pane).contains(u"1 place(s) are read as you said"_s), qPrintable(shownText(*m_pane)));
}

void TestResults::anotherTestForgetsTheLast()
{
    give(uR"({"a":1})"_s);
    m_pane->setMeasured(sample::shared(sample::pairs(3)), {});
    buttonNamed(*m_pane, u"Correct…"_s)->click();
    QPointer<CorrectionDialog> dialog = m_pane->findChild<CorrectionDialog *>();
    QVERIFY(dialog);
    const StoredTest other = testNamed(u"net-b"_s);
    m_pane->setTest(other);
    QTRY_VERIFY(!dialog);
    m_pane->setRaw({other.key, "{}", uR"({"b":2})"_s, {}});
    QCOMPARE(m_pane->findChild<FigureModel *>()->rowCount(), 0);
    QVERIFY(!buttonNamed(*m_pane, u"Correct…"_s)->isEnabled());
    m_pane->showPage(ResultsPane::Page::Document);
    QCOMPARE(m_pane->findChild<QTreeView *>()->model()->index(0, 0).data().toString(), u"b"_s);
}

void TestResults::memberGoesBothWays()
{
    give(u"{}"_s);
    m_pane->setMeasured(sample::shared(sample::pairs(3)), {});
    QSignalSpy selected(m_pane.get(), &ResultsPane::memberSelected);
    auto *figures = m_pane->findChild<FigureModel *>();
    m_pane->selectMember(u"e01-cn-host1"_s, u"bond1"_s);
    QVERIFY(figures->index(0, int(FigureColumn::Target)).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(selected.size(), 0);
    QTableView *shown = nullptr;
    for (QTableView *view : m_pane->findChildren<QTableView *>()) {
        if (view->model() == figures)
            shown = view;
    }
    QVERIFY(shown);
    shown->setCurrentIndex(figures->index(0, 0));
    QCOMPARE(selected.takeFirst(), (QVariantList{u"e01-cn-host0"_s, u"bond1"_s}));
}

void TestResults::textRowsCopy()
{
    TextRowsTable rows(u"Rows"_s, {u"A"_s, u"B"_s}, {1});
    QAbstractItemModelTester tester(rows.model());
    QSignalSpy notice(&rows, &TextRowsTable::notice);
    rows.setRows({{.cells = {u"a"_s, u"1"_s}, .tip = {}}, {.cells = {u"b"_s, u"2"_s}, .tip = u"<b>tip"_s}});
    QVERIFY(!rows.model()->index(1, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    rows.selectAll();
    rows.copySelected();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a\t1\nb\t2"_s);
    QCOMPARE(notice.size(), 1);
}

void TestResults::everyPartHasAName()
{
    give(uR"({"a":1})"_s);
    m_pane->setMeasured(sample::shared(sample::pairs(3)), {});
    for (const QWidget *part : m_pane->findChildren<QWidget *>()) {
        const bool isReached = (part->focusPolicy() & Qt::TabFocus) != 0 && part->isVisible() && part->isEnabled();
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        const bool isNamed = !part->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isInner =
            qobject_cast<const QTabBar *>(part->parentWidget()) || part->objectName().startsWith(u"qt_"_s);
        QVERIFY2(!isReached || isNamed || isInner, part->metaObject()->className());
    }
}

QTEST_MAIN(TestResults)
#include "tst_results.moc"
