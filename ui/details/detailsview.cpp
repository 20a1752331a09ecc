// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailsview.h"

#include "app/nettest/hostidentity.h"
#include "app/nettest/member.h"
#include "ui/details/matrixpane.h"
#include "ui/details/measuredtest.h"
#include "ui/details/memberspane.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/rawpane.h"
#include "ui/details/resultspane.h"
#include "ui/details/scrolledpane.h"
#include "ui/details/summarypane.h"
#include "ui/details/testhead.h"
#include "ui/details/topologypane.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace fabriscope {

namespace {

constexpr int lowBelow = 540;  ///< height of all, from which on lines of text are worth less than what is drawn
constexpr int bareBelow = 280; ///< likewise: so little that what the summary tells is not said above the others, too

constexpr int leastTabs = 150; ///< height, of which the bar takes a part

/// The entry of membersOf() that a result calls so; without a bond the host's first. -1: none.
int memberCalled(const NetTest &test, const QString &host, const QString &bond)
{
    const QList<Member> members = membersOf(test);
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member &member) {
        return identityOf(*member.host).name == host && (bond.isEmpty() || isSameBond(member.host->bond, bond));
    });
    return host.isEmpty() || found == members.end() ? -1 : int(found - members.begin());
}

} // namespace

DetailsView::DetailsView(FilePrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_head(new TestHead(this))
    , m_tabs(new QTabWidget(this))
    , m_summary(new SummaryPane(this))
    , m_members(new MembersPane(this))
    , m_topology(new TopologyPane(prompt, this))
    , m_matrix(new MatrixPane(prompt, this))
    , m_results(new ResultsPane(this))
    , m_rawPane(new RawPane(this))
    , m_measured(new MeasuredTest(this))
{
    setAccessibleName(tr("Details of the test"));
    layOut();
    connectPanes();
    setFocusProxy(m_tabs);
    clear();
}

void DetailsView::layOut()
{
    auto *nothing = new MutedLabel(this);
    nothing->setText(tr("Choose a test to see its details."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setMinimumHeight(leastTabs); // else the tab that needs most would say how low a window can be
    m_tabs->setAccessibleName(tr("Details of the test"));
    m_tabs->addTab(m_summary, tr("Summary"));
    m_tabs->addTab(m_members, tr("Members"));
    m_tabs->addTab(new ScrolledPane(m_topology, this), tr("Topology"));
    m_tabs->addTab(new ScrolledPane(m_matrix, this), tr("Matrix"));
    m_tabs->addTab(m_results, tr("Results"));
    m_tabs->addTab(m_rawPane, tr("Raw"));
    m_head->setLow(
        true); // until it is known how much room there is: what it asks for makes a small window larger for good
    m_head->setBare(true);
    auto *shown = new QWidget(this);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs, 1);
    m_pages->addWidget(nothing);
    m_pages->addWidget(shown);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
}

void DetailsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_head->setLow(height() < lowBelow);
    m_head->setBare(height() < bareBelow);
}

void DetailsView::connectPanes()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsView::showCurrentTab);
    connect(m_members, &MembersPane::memberSelected, this, [this](int member) { selectMember(member, m_members); });
    connect(m_topology, &TopologyPane::memberSelected, this, [this](int member) { selectMember(member, m_topology); });
    connect(m_matrix, &MatrixPane::memberSelected, this, [this](int member) { selectMember(member, m_matrix); });
    connect(m_results, &ResultsPane::memberSelected, this, [this](const QString &host, const QString &bond) {
        selectMember(memberCalled(*m_test->test, host, bond), m_results);
    });
    connect(m_results, &ResultsPane::pairSelected, this, [this](const MeasuredEnd &source, const MeasuredEnd &target) {
        m_pair = {source, target};
        m_matrix->selectPair(source, target);
    });
    connect(m_results, &ResultsPane::correctionsWanted, m_measured, &MeasuredTest::correct);
    connect(m_measured, &MeasuredTest::problem, this, &DetailsView::problem);
    connect(m_measured, &MeasuredTest::changed, this, &DetailsView::giveMeasured);
    connect(m_measured, &MeasuredTest::changed, this, &DetailsView::settled);
    connect(m_matrix, &MatrixPane::contentChanged, m_topology, &TopologyPane::setValues);
    connect(m_matrix, &MatrixPane::colouringChanged, m_topology, &TopologyPane::setColouring);
    connect(m_matrix, &MatrixPane::settled, this, &DetailsView::settled);
    connect(m_matrix, &MatrixPane::notice, this, &DetailsView::notice);
    connect(m_matrix, &MatrixPane::problem, this, &DetailsView::problem);
    connect(m_results, &ResultsPane::detailWanted, this, [this] { emit detailWanted(m_test->key); });
    connect(m_head, &TestHead::notice, this, &DetailsView::notice);
    connect(m_members, &MembersPane::notice, this, &DetailsView::notice);
    connect(m_members, &MembersPane::historyWanted, this, &DetailsView::historyWanted);
    connect(m_topology, &TopologyPane::notice, this, &DetailsView::notice);
    connect(m_topology, &TopologyPane::problem, this, &DetailsView::problem);
    connect(m_results, &ResultsPane::notice, this, &DetailsView::notice);
    connect(m_rawPane, &RawPane::notice, this, &DetailsView::notice);
}

void DetailsView::setTest(const std::optional<StoredTest> &test)
{
    if (!test || !test->test) {
        m_test.reset();
        m_raw.reset();
        m_pages->setCurrentIndex(0);
        return;
    }
    const bool sameVersion = m_test && m_test->key == test->key && m_test->sequence == test->sequence;
    if (!m_test || !(m_test->key == test->key)) {
        m_member = -1;
        m_pair.reset();
    }
    m_test = test;
    if (sameVersion)
        return;
    m_raw.reset();
    m_measured->clear();
    m_filled.clear();
    m_given.clear();
    m_head->setTest(*test);
    const qsizetype members = memberCount(*test->test);
    m_tabs->setTabText(int(Tab::Members),
                       members > 0 ? tr("Members (%1)").arg(QLocale().toString(members)) : tr("Members"));
    m_pages->setCurrentIndex(1);
    showCurrentTab();
}

void DetailsView::showCurrentTab()
{
    if (!m_test)
        return;
    if (!m_filled.contains(currentTab()))
        fill(currentTab());
    if (m_member >= 0 || m_pair)
        showMember();
    giveRaw();
    giveMeasured();
}

/// Once for every version of the test.
void DetailsView::fill(Tab tab)
{
    m_filled.insert(tab);
    switch (tab) {
    case Tab::Summary:
        m_summary->setTest(*m_test->test);
        break;
    case Tab::Members:
        m_members->setTest(m_test->test);
        break;
    case Tab::Topology: // its lines have the colours of the matrix
        m_topology->setTest(*m_test);
        m_matrix->setTest(*m_test);
        break;
    case Tab::Matrix:
        m_matrix->setTest(*m_test);
        break;
    case Tab::Results:
        m_results->setTest(*m_test);
        break;
    case Tab::Raw:
        m_rawPane->setTest(*m_test);
        break;
    }
}

/// Hands the record's bytes to the tab that is looked at if it has use for them, and asks for them if they are not
/// here.
void DetailsView::giveRaw()
{
    const Tab tab = currentTab();
    const bool showsFigures = tab == Tab::Results || tab == Tab::Matrix || tab == Tab::Topology;
    const bool wanted =
        tab == Tab::Raw || (showsFigures && m_test->hasDetail) || (tab == Tab::Summary && m_summary->wantsRaw());
    if (!wanted || m_given.contains(tab))
        return;
    if (!m_raw) {
        if (m_rawAskedFor != m_test->sequence || !(m_rawKey == m_test->key)) {
            m_rawAskedFor = m_test->sequence;
            m_rawKey = m_test->key;
            emit rawWanted(m_test->key);
        }
        return;
    }
    m_given.insert(tab);
    if (showsFigures)
        m_measured->read(*m_test, *m_raw);
    if (tab == Tab::Raw)
        m_rawPane->setRaw(*m_raw);
    else if (tab == Tab::Results)
        m_results->setRaw(*m_raw);
    else if (tab == Tab::Summary)
        m_summary->setRaw(m_raw->json);
}

/// Hands the figures to the tab that is looked at.
void DetailsView::giveMeasured()
{
    const Tab tab = currentTab();
    if (m_test && (tab == Tab::Matrix || tab == Tab::Topology))
        m_matrix->setResults(m_measured->results());
    if (m_test && tab == Tab::Results)
        m_results->setMeasured(m_measured->results(), m_measured->corrections());
}

void DetailsView::setCorrections(CorrectionStore *store)
{
    m_measured->setStore(store);
}

/// One selection in all views: chosen in one, seen in the others.
void DetailsView::selectMember(int member, const QObject *chosenIn)
{
    if (m_isSelecting)
        return; // a view that follows the choice makes none
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_member = member;
    m_pair.reset();
    if (chosenIn != m_members)
        m_members->selectMember(member);
    if (chosenIn != m_topology)
        m_topology->selectMember(member);
    if (chosenIn != m_matrix)
        m_matrix->selectMember(member);
    if (chosenIn == m_results)
        return;
    const QList<Member> members = membersOf(*m_test->test);
    const TestHost host = member >= 0 && member < members.size() ? *members.at(member).host : TestHost();
    m_results->selectMember(identityOf(host).name, host.bond);
}

/// Who was chosen before this tab was looked at.
void DetailsView::showMember()
{
    if (currentTab() == Tab::Members)
        m_members->selectMember(m_member);
    else if (currentTab() == Tab::Topology)
        m_topology->selectMember(m_member);
    else if (currentTab() == Tab::Matrix && m_pair)
        m_matrix->selectPair(m_pair->first, m_pair->second);
    else if (currentTab() == Tab::Matrix)
        m_matrix->selectMember(m_member);
}

bool DetailsView::isSettled() const
{
    const bool showsMatrix = currentTab() == Tab::Matrix || currentTab() == Tab::Topology;
    return !m_test || (!m_measured->isReading() && (!showsMatrix || m_matrix->isSettled()));
}

const TestHost *DetailsView::selectedHost() const
{
    return m_test ? m_members->selectedHost() : nullptr;
}

void DetailsView::setRaw(const RawRecord &raw)
{
    if (!m_test || !(raw.key == m_test->key))
        return;
    m_raw = raw;
    m_given.clear();
    m_rawAskedFor = 0;
    giveRaw();
}

void DetailsView::setRawProblem(const TestKey &key, const Problem &problem)
{
    if (!m_test || !(key == m_test->key))
        return;
    m_rawAskedFor = 0;
    m_rawPane->setProblem(problem);
    emit this->problem(problem);
}

void DetailsView::setDetailPossible(bool possible, const QString &why)
{
    m_results->setPossible(possible, why);
}

void DetailsView::setDetailRunning(const TestKey &key, bool running, const std::optional<Problem> &problem)
{
    if (m_test && key == m_test->key)
        m_results->setRunning(running, problem);
}

DetailsView::Tab DetailsView::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void DetailsView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void DetailsView::focusSearch()
{
    if (currentTab() == Tab::Members) {
        m_members->focusFilter();
    } else if (currentTab() == Tab::Results && m_results->hasSearch()) {
        m_results->focusSearch();
    } else {
        showTab(Tab::Raw);
        m_rawPane->focusSearch();
    }
}

void DetailsView::exportPicture()
{
    if (!m_test)
        return;
    if (currentTab() == Tab::Matrix)
        return m_matrix->exportPicture();
    m_topology->setTest(*m_test);
    m_topology->exportPicture();
}

void DetailsView::copyPicture()
{
    if (!m_test)
        return;
    if (currentTab() == Tab::Matrix)
        return m_matrix->copyPicture();
    m_topology->setTest(*m_test);
    m_topology->copyPicture();
}

} // namespace fabriscope
