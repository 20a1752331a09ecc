// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailsview.h"

#include "app/nettest/member.h"
#include "ui/details/memberspane.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/rawpane.h"
#include "ui/details/resultspane.h"
#include "ui/details/summarypane.h"
#include "ui/details/testhead.h"
#include "ui/details/topologypane.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace fabriscope {

DetailsView::DetailsView(FilePrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_head(new TestHead(this))
    , m_tabs(new QTabWidget(this))
    , m_summary(new SummaryPane(this))
    , m_members(new MembersPane(this))
    , m_topology(new TopologyPane(prompt, this))
    , m_results(new ResultsPane(this))
    , m_rawPane(new RawPane(this))
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
    m_tabs->setAccessibleName(tr("Details of the test"));
    m_tabs->addTab(m_summary, tr("Summary"));
    m_tabs->addTab(m_members, tr("Members"));
    m_tabs->addTab(m_topology, tr("Topology"));
    m_tabs->addTab(m_results, tr("Results"));
    m_tabs->addTab(m_rawPane, tr("Raw"));
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

void DetailsView::connectPanes()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsView::showCurrentTab);
    connect(m_members, &MembersPane::memberSelected, m_topology, &TopologyPane::selectMember);
    connect(m_topology, &TopologyPane::memberSelected, m_members, &MembersPane::selectMember);
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
    m_test = test;
    if (sameVersion)
        return;
    m_raw.reset();
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
    giveRaw();
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
    case Tab::Topology:
        m_topology->setTest(*m_test);
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
    const bool wanted =
        tab == Tab::Raw || (tab == Tab::Results && m_test->hasDetail) || (tab == Tab::Summary && m_summary->wantsRaw());
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
    if (tab == Tab::Raw)
        m_rawPane->setRaw(*m_raw);
    else if (tab == Tab::Results)
        m_results->setRaw(*m_raw);
    else
        m_summary->setRaw(m_raw->json);
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
    m_topology->setTest(*m_test);
    m_topology->exportPicture();
}

void DetailsView::copyPicture()
{
    if (!m_test)
        return;
    m_topology->setTest(*m_test);
    m_topology->copyPicture();
}

} // namespace fabriscope
