// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/browsepage.h"

#include "app/futures/whendone.h"
#include "app/history/findmember.h"
#include "app/nettest/displaytext.h"
#include "ui/browse/groupingactions.h"
#include "ui/overview/overviewpage.h"
#include "ui/render/pictureexport.h"
#include "ui/window/detailsarea.h"
#include "ui/window/starttrace.h"

#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
const QString placeKey = u"details/place"_s;
const QString shownKey = u"details/shown"_s;
constexpr int leastTableLines = 8;
/// Of what there is, as long as nobody chose otherwise: where there is little, a drawing needs it more than the table.
QList<int> firstShares(const QSplitter &splitter)
{
    constexpr int lowBelow = 400;
    const bool isLow = splitter.orientation() == Qt::Vertical && splitter.height() < lowBelow;
    return isLow ? QList{1000, 2000} : QList{2000, 3000};
}
/// Who walks through the table does not ask about every row.
constexpr int selectionRests = 300; // ms
const QString sizesKey = u"details/sizes"_s;
} // namespace

BrowsePage::BrowsePage(Workspace &workspace, QSettings &settings, FilePrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_export(new PictureExport(prompt, this))
    , m_filterBar(new FilterBar(this))
    , m_splitter(new QSplitter(this))
    , m_views(new QStackedWidget(m_splitter))
    , m_table(new TestTableView(workspace.model(), m_views))
    , m_back(new QToolButton(this))
    , m_area(new DetailsArea(workspace.model(), prompt, m_splitter))
    , m_details(&m_area->details())
{
    setAccessibleName(tr("Tests"));
    m_views->addWidget(m_table);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_area);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setCollapsible(0, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_splitter, 1);
    makeWayBack();
    m_table->keepLayoutIn(m_settings);
    m_filterBar->addTool(m_table->groupingActions().makeButton(m_filterBar));
    setDetailsPlace(m_settings.value(placeKey).toString() == "right"_L1 ? Qt::Horizontal : Qt::Vertical);
    m_showsDetails = m_settings.value(shownKey, true).toBool();
    m_area->hide(); // until there is a test to show
    // However small the window: some rows, or why there are none.
    m_table->setMinimumHeight(fontMetrics().height() * leastTableLines);
    connectTable();
    connectDetails();
    connectArea();
    showEmptyState();
    new StartTrace(*m_table);
}

void BrowsePage::connectTable()
{
    TestTableModel &model = m_workspace.model();
    connect(m_filterBar, &FilterBar::queryChanged, &model, &TestTableModel::setQuery);
    connect(m_filterBar, &FilterBar::tableRequested, this, [this] { m_views->currentWidget()->setFocus(); });
    connect(m_table, &TestTableView::clearFilterRequested, m_filterBar, &FilterBar::clearFilter);
    connect(&model, &TestTableModel::shownChanged, m_filterBar, &FilterBar::setCounts);
    connect(&model, &TestTableModel::facetsChanged, m_filterBar,
            [this, &model] { m_filterBar->setFacets(model.facets()); });
    connect(m_table, &TestTableView::currentTestChanged, this, &BrowsePage::showTest);
    connect(m_table, &TestTableView::testActivated, this, [this] {
        if (!showsDetails())
            emit detailsWanted();
        m_area->showDetails();
        m_details->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_table, &TestTableView::copied, this, &BrowsePage::message);
    connect(m_table, &TestTableView::emptyActionTriggered, &m_workspace, [this] { m_workspace.refresh(); });
    connect(&m_workspace, &Workspace::progressed, this, &BrowsePage::showEmptyState);
    m_filterBar->setFacets(model.facets());
    m_filterBar->setCounts(model.shownCount(), model.totalCount());
}

void BrowsePage::connectDetails()
{
    connect(m_details, &DetailsView::rawWanted, this, &BrowsePage::fetchRaw);
    connect(m_details, &DetailsView::detailWanted, this, &BrowsePage::describe);
    connect(m_details, &DetailsView::settled, this, &BrowsePage::settled);
    m_describeSoon.setSingleShot(true);
    m_describeSoon.setInterval(selectionRests);
    connect(&m_describeSoon, &QTimer::timeout, this, &BrowsePage::describeByItself);
    connect(m_details, &DetailsView::notice, this, &BrowsePage::message);
    connect(m_details, &DetailsView::problem, this, &BrowsePage::problem);
    connect(&m_workspace, &Workspace::testsChanged, this, &BrowsePage::refreshShown);
    if (m_workspace.isOffline()) {
        m_details->setDetailPossible(false, tr("You are offline"));
        return;
    }
    connect(m_workspace.connection(), &Connection::described, this, &BrowsePage::takeDescribed);
}

void BrowsePage::describe(const TestKey &key)
{
    m_describing = key;
    m_details->setDetailRunning(key, true);
    m_workspace.connection()->describe(key.testId);
}

/// The results of a test are asked for once when it is chosen; of a running one only when the user says so, as they
/// are not complete yet.
void BrowsePage::describeByItself()
{
    const auto stored = m_shownKey && !m_workspace.isOffline() ? m_workspace.model().find(*m_shownKey) : std::nullopt;
    const bool wanted = stored && !stored->hasDetail && !stored->goneSince.isValid()
        && stateOf(*stored->test) != TestState::Running && !m_described.contains(*m_shownKey);
    if (!wanted)
        return emit settled();
    m_described.insert(*m_shownKey);
    describe(*m_shownKey);
}

void BrowsePage::takeDescribed(const QString &testId, const std::optional<Problem> &failure)
{
    if (m_describing && m_describing->testId == testId)
        m_describing.reset();
    if (m_shownKey && m_shownKey->testId == testId)
        m_details->setDetailRunning(*m_shownKey, false, failure);
    emit settled();
}

void BrowsePage::connectArea()
{
    connect(m_export, &PictureExport::failed, this, &BrowsePage::problem);
    connect(m_export, &PictureExport::copied, this, &BrowsePage::message);
    connect(m_export, &PictureExport::saved, this,
            [this](const QString &, const QString &sentence) { emit message(sentence); });
    connect(m_table, &TestTableView::compareWanted, this, [this](const TestKey &a, const TestKey &b) {
        revealArea();
        m_area->showComparison(a, b);
    });
    connect(m_details, &DetailsView::historyWanted, this, [this](const TestHost &host, bool ofBond) {
        showHistory({identityOf(host), ofBond ? host.bond : QString()});
    });
    connect(m_area, &DetailsArea::filterWanted, m_filterBar, &FilterBar::setText);
    connect(m_table, &TestTableView::notice, this, &BrowsePage::message);
    connect(m_area, &DetailsArea::notice, this, &BrowsePage::message);
    connect(m_area, &DetailsArea::settled, this, &BrowsePage::settled);
    connect(m_area, &DetailsArea::selectWanted, this, [this](const TestKey &key) {
        if (!m_workspace.model().isLeft(key))
            m_filterBar->clearFilter();
        m_table->selectTest(key);
    });
}

void BrowsePage::showMember()
{
    if (const TestHost *chosen = m_details->selectedHost())
        return showHistory({identityOf(*chosen), {}});
    const QStringList named = termValues(m_filterBar->text(), u"host"_s);
    if (named.size() == 1)
        return showNamedHost(named.first());
    emit message(tr("Select a member of a test, or name one host in the filter (host:NAME)."));
}

void BrowsePage::showNamedHost(const QString &name)
{
    whenDone(QtConcurrent::run([tests = m_workspace.model().allTests(), name] { return findHosts(tests, name); }), this,
             [this, name](const FoundHosts &found) {
                 if (found.hosts.size() == 1)
                     showHistory({found.hosts.first(), {}});
                 else if (found.hosts.isEmpty())
                     emit message(tr("No test names the host %1.").arg(displayText(name, 80)));
                 else
                     emit message(tr("Several hosts are named like %1: select one among the members of a test.")
                                      .arg(displayText(name, 80)));
             });
}

void BrowsePage::showHistory(const MemberOfInterest &who)
{
    revealArea();
    m_area->showMember(who);
}

/// What is asked for in the details' place is to be seen, whether they are hidden or not yet shown.
void BrowsePage::revealArea()
{
    setShowsOverview(false);
    if (!showsDetails())
        emit detailsWanted();
    m_hasShownTest = true;
    placeDetails();
}

bool BrowsePage::detailsAreSettled() const
{
    return !m_rawWanted && !m_describing && !m_describeSoon.isActive() && m_details->isSettled() && m_area->isSettled()
        && (!m_overview || m_overview->isSettled());
}

void BrowsePage::showEmptyState()
{
    const auto &outcome = m_workspace.lastOutcome();
    const auto &unread = m_workspace.unreadBecause();
    if (m_workspace.isOffline() && m_workspace.isLoaded() && unread)
        setEmptyState(EmptyState::problem(*unread, {}));        // nobody knows whether anything is kept
    else if (m_workspace.isOffline() && m_workspace.isLoaded()) // files are looked at in memory
        setEmptyState(m_workspace.archiveCare() ? EmptyState::nothingKept() : EmptyState::nothingOpened());
    else if (!outcome || m_workspace.isRefreshing())
        setEmptyState(EmptyState::loading());
    else if (outcome->problem)
        setEmptyState(EmptyState::problem(*outcome->problem, tr("Try again")));
    else
        setEmptyState(EmptyState::noTests());
}

void BrowsePage::showTest(const std::optional<TestKey> &key)
{
    m_shownKey = key;
    const auto stored = key ? m_workspace.model().find(*key) : std::nullopt;
    m_shownSequence = stored ? stored->sequence : 0;
    m_details->setTest(stored);
    if (stored)
        m_describeSoon.start();
    m_area->follow(stored ? key : std::nullopt);
    m_hasShownTest = m_hasShownTest || stored;
    placeDetails();
}

/// The details come with the first test that is chosen, and stay while the filter is typed and nothing is.
void BrowsePage::placeDetails()
{
    const bool shown = m_showsDetails && m_hasShownTest && !m_showsOverview;
    if (shown == !m_area->isHidden())
        return;
    m_area->setVisible(shown);
    if (!shown)
        return;
    if (!m_hasSizes)
        m_splitter->setSizes(firstShares(*m_splitter));
    m_hasSizes = true;
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection); // the rows moved up
}

void BrowsePage::refreshShown(const QList<StoredTest> &tests)
{
    m_area->refresh(tests);
    for (const StoredTest &stored : tests) {
        if (m_shownKey && stored.key == *m_shownKey && stored.sequence > m_shownSequence) {
            m_shownSequence = stored.sequence;
            m_details->setTest(stored);
        }
    }
}

void BrowsePage::fetchRaw(const TestKey &key)
{
    m_rawWanted = true;
    whenDone(m_workspace.archive().rawRecords({key}), this, [this, key](const Result<QList<RawRecord>> &raws) {
        if (!m_shownKey || *m_shownKey != key)
            return; // another test is shown by now
        m_rawWanted = false;
        if (raws && !raws->isEmpty())
            m_details->setRaw(raws->first());
        else if (!raws)
            m_details->setRawProblem(key, raws.error());
        emit settled();
    });
}

void BrowsePage::setDetailsPlace(Qt::Orientation orientation)
{
    setShowsOnlyDetails(false);
    m_splitter->setOrientation(orientation);
    m_hasSizes = m_splitter->restoreState(
        m_settings.value(sizesKey + (orientation == Qt::Horizontal ? u"Right"_s : u"Below"_s)).toByteArray());
    if (!m_hasSizes)
        m_splitter->setSizes(firstShares(*m_splitter));
    m_splitter->setOrientation(orientation); // restoreState brings its own
}

void BrowsePage::setShowsDetails(bool shown)
{
    if (!shown)
        setShowsOnlyDetails(false);
    m_showsDetails = shown;
    m_settings.setValue(shownKey, shown);
    placeDetails();
}

void BrowsePage::saveState()
{
    const bool right = detailsPlace() == Qt::Horizontal;
    m_settings.setValue(placeKey, right ? u"right"_s : u"below"_s);
    if (m_hasShownTest) // before, nobody has seen the shares
        m_settings.setValue(sizesKey + (right ? u"Right"_s : u"Below"_s),
                            m_showsOnlyDetails ? m_sharesBefore : m_splitter->saveState());
}

QList<QWidget *> BrowsePage::panes() const
{
    if (m_showsOnlyDetails)
        return {m_area};
    QList<QWidget *> shown{m_filterBar, m_views->currentWidget()};
    if (!m_area->isHidden())
        shown.append(m_area);
    return shown;
}

} // namespace fabriscope
