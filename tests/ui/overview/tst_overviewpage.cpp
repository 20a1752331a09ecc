// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/narrowing.h"
#include "tests/support/madetests.h"
#include "ui/overview/overviewpage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// A page over a model of its own.
class TestOverviewPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void countsOnlyWhatIsSeen();
    void followsTheFilterAndTheTests();
    void clickFindsWhatItCounted_data();
    void clickFindsWhatItCounted();
    void brushSetsTheRange();
    void saysTheSameAsATable();
    void saysWhyItIsEmpty();
    void fitsAnySize_data();
    void fitsAnySize();
    void everyPartHasAName();

private:
    void add(int tests) { m_model->apply(m_fleet->next(tests)); }
    [[nodiscard]] OverviewCard *card(const QString &id) const;
    std::unique_ptr<TestTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<MadeFleet> m_fleet;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::init()
{
    m_model = std::make_unique<TestTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_fleet = std::make_unique<MadeFleet>(3);
    m_page = std::make_unique<OverviewPage>(*m_model);
    m_page->resize(1200, 800);
}

void TestOverviewPage::cleanup()
{
    m_page.reset();
    m_tester.reset();
    m_model.reset();
}

OverviewCard *TestOverviewPage::card(const QString &id) const
{
    const auto found = std::find_if(m_page->cards().begin(), m_page->cards().end(),
                                    [&id](OverviewCard *one) { return one->view().content().id == id; });
    return found == m_page->cards().end() ? nullptr : *found;
}

void TestOverviewPage::countsOnlyWhatIsSeen()
{
    add(50);
    QTRY_VERIFY(m_model->isSettled());
    QVERIFY(m_page->isSettled());
    QCOMPARE(m_page->figures().tests, 0);
    m_page->show();
    QTRY_COMPARE(m_page->figures().tests, 50);
    m_page->hide();
    add(10);
    QTRY_COMPARE(m_model->shownCount(), 60);
    QCOMPARE(m_page->figures().tests, 50);
    m_page->show();
    QTRY_COMPARE(m_page->figures().tests, 60);
}

void TestOverviewPage::followsTheFilterAndTheTests()
{
    m_page->show();
    add(200);
    QTRY_COMPARE(m_page->figures().tests, 200);
    m_model->setQuery(Query::parse(u"status=failed"_s));
    QTRY_VERIFY(m_page->figures().tests < 200 && m_page->isSettled());
    QCOMPARE(m_page->figures().tests, m_page->figures().states[TestState::Failed]);
    QCOMPARE(m_page->figures().allTests, 200);
    m_model->setQuery(Query());
    QTRY_COMPARE(m_page->figures().tests, 200);
    // The number stays, what is counted does not.
    const int failed = m_page->figures().states[TestState::Failed];
    const auto stored = m_model->testAt(0);
    QVERIFY(stored);
    const bool wasFailed = stateOf(*stored->test) == TestState::Failed;
    m_model->apply({m_fleet->withStatus(*stored, wasFailed ? u"Finished"_s : u"Failed"_s)});
    QTRY_COMPARE(m_page->figures().states[TestState::Failed], failed + (wasFailed ? -1 : 1));
}

void TestOverviewPage::clickFindsWhatItCounted_data()
{
    QTest::addColumn<QString>("id");
    for (const char *const id : {"days", "states", "types", "clusters", "durations", "week", "members"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestOverviewPage::clickFindsWhatItCounted()
{
    QFETCH(QString, id);
    m_page->show();
    add(300);
    m_model->setQuery(Query::parse(u"-port:1"_s));
    QTRY_VERIFY(m_page->figures().tests > 0 && m_page->isSettled());
    ChartView &view = card(id)->view();
    QSignalSpy chosen(m_page.get(), &OverviewPage::filterChosen);
    QTest::keyClick(&view, Qt::Key_End);
    const ChartMark mark = view.content().marks.at(view.currentMark());
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const QString query = chosen.first().first().toString();
    QCOMPARE(query, narrowed(u"-port:1"_s, mark.term));
    m_model->setQuery(Query::parse(query));
    QTRY_VERIFY(m_model->isSettled());
    // The first number of the figures is how many they are.
    static const QRegularExpression number(u"\\d+"_s);
    QCOMPARE(number.match(mark.figures).captured().toInt(), m_model->shownCount());
}

void TestOverviewPage::brushSetsTheRange()
{
    m_page->show();
    add(300);
    m_model->setQuery(Query::parse(u"type:comm"_s));
    QTRY_VERIFY(m_page->figures().tests > 0 && m_page->isSettled());
    connect(m_page.get(), &OverviewPage::rangeChosen, m_model.get(),
            [this](const QString &query) { m_model->setQuery(Query::parse(query)); });
    QTest::keyClick(&m_page->brush(), Qt::Key_Home);
    const QDate first = m_page->figures().allDays.buckets.first().first;
    QCOMPARE(m_model->query().text(), u"type:comm created>=%1 created<=%1"_s.arg(first.toString(Qt::ISODate)));
    QTRY_VERIFY(m_page->isSettled());
    QVERIFY(m_page->brush().range());
    m_model->setQuery(Query::parse(u"type:comm"_s)); // typed
    QTRY_VERIFY(!m_page->brush().range());
}

void TestOverviewPage::saysTheSameAsATable()
{
    m_page->show();
    add(100);
    QTRY_VERIFY(m_page->figures().tests == 100 && m_page->isSettled());
    OverviewCard *types = card(u"types"_s);
    types->tableButton().click();
    QTreeWidget &table = types->table();
    QCOMPARE(table.topLevelItemCount(), int(types->view().content().marks.size()));
    QCOMPARE(table.topLevelItem(0)->text(0), types->view().content().marks.first().name);
    QCOMPARE(table.topLevelItem(0)->text(1), types->view().content().marks.first().figures);
    QSignalSpy chosen(m_page.get(), &OverviewPage::filterChosen);
    emit table.itemActivated(table.topLevelItem(1), 0);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.first().first().toString().endsWith(types->view().content().marks.at(1).term));
}

void TestOverviewPage::saysWhyItIsEmpty()
{
    m_page->setEmptyState(EmptyState::noTests());
    m_page->show();
    QTRY_VERIFY(m_page->isSettled() && m_page->emptyState().isVisible());
    QCOMPARE(m_page->emptyState().state(), EmptyState::noTests());
    add(20);
    QTRY_VERIFY(!m_page->emptyState().isVisible());
    m_model->setQuery(Query::parse(u"no-such-host"_s));
    QTRY_VERIFY(m_page->emptyState().isVisible());
    QCOMPARE(m_page->emptyState().state(), EmptyState::noMatch(u"no-such-host"_s));
    QSignalSpy cleared(m_page.get(), &OverviewPage::clearFilterRequested);
    m_page->emptyState().findChild<QPushButton *>()->click();
    QCOMPARE(cleared.size(), 1);
}

void TestOverviewPage::fitsAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("tiny") << QSize(240, 200);
    QTest::newRow("narrow") << QSize(400, 900);
    QTest::newRow("middle") << QSize(800, 600);
    QTest::newRow("wide") << QSize(2000, 700);
}

void TestOverviewPage::fitsAnySize()
{
    QFETCH(QSize, size);
    m_page->resize(size);
    m_page->show();
    add(200);
    QTRY_VERIFY(m_page->figures().tests == 200 && m_page->isSettled());
    QVERIFY(m_page->widget()->width() <= std::max(m_page->viewport()->width(), 300));
    for (OverviewCard *one : m_page->cards()) {
        QVERIFY(one->width() > 150 && one->height() > 150);
        QVERIFY(m_page->widget()->rect().contains(QRect(one->mapTo(m_page->widget(), QPoint()), one->size())));
    }
    for (OverviewCard *one : m_page->cards()) {
        for (OverviewCard *other : m_page->cards())
            QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
    }
}

void TestOverviewPage::everyPartHasAName()
{
    m_page->show();
    add(50);
    QTRY_VERIFY(m_page->figures().tests == 50 && m_page->isSettled());
    for (const OverviewCard *one : m_page->cards())
        QVERIFY(!one->accessibleName().isEmpty());
    const auto parts = m_page->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->focusPolicy() & Qt::TabFocus && part->isVisible() && !qobject_cast<const QAbstractScrollArea *>(part))
            QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
    }
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
