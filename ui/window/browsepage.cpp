// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/browsepage.h"

#include "app/futures/whendone.h"
#include "ui/window/starttrace.h"

#include <QSettings>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
const QString placeKey = u"details/place"_s;
const QString shownKey = u"details/shown"_s;
constexpr int leastTableLines = 10;
const QString sizesKey = u"details/sizes"_s;
} // namespace

BrowsePage::BrowsePage(Workspace &workspace, QSettings &settings, FilePrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_filterBar(new FilterBar(this))
    , m_splitter(new QSplitter(this))
    , m_table(new TestTableView(workspace.model(), m_splitter))
    , m_details(new DetailsView(prompt, m_splitter))
{
    setAccessibleName(tr("Tests"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setCollapsible(0, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_splitter, 1);
    m_table->keepLayoutIn(m_settings);
    setDetailsPlace(m_settings.value(placeKey).toString() == "right"_L1 ? Qt::Horizontal : Qt::Vertical);
    m_showsDetails = m_settings.value(shownKey, true).toBool();
    m_details->hide(); // until there is a test to show
    // However small the window: some rows, or why there are none.
    m_table->setMinimumHeight(fontMetrics().height() * leastTableLines);
    connectTable();
    connectDetails();
    showEmptyState();
    new StartTrace(*m_table);
}

void BrowsePage::connectTable()
{
    TestTableModel &model = m_workspace.model();
    connect(m_filterBar, &FilterBar::queryChanged, &model, &TestTableModel::setQuery);
    connect(m_filterBar, &FilterBar::tableRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &TestTableView::clearFilterRequested, m_filterBar, &FilterBar::clearFilter);
    connect(&model, &TestTableModel::shownChanged, m_filterBar, &FilterBar::setCounts);
    connect(&model, &TestTableModel::facetsChanged, m_filterBar,
            [this, &model] { m_filterBar->setFacets(model.facets()); });
    connect(m_table, &TestTableView::currentTestChanged, this, &BrowsePage::showTest);
    connect(m_table, &TestTableView::testActivated, this, [this] {
        if (!showsDetails())
            emit detailsWanted();
        m_details->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_table, &TestTableView::copied, this, &BrowsePage::message);
    connect(m_table, &TestTableView::emptyActionTriggered, &m_workspace, [this] { m_workspace.refresh(); });
    connect(&m_workspace, &Workspace::progressed, this, &BrowsePage::showEmptyState);
    m_filterBar->setFacets(model.facets());
    m_filterBar->setCounts(model.rowCount(), model.totalCount());
}

void BrowsePage::connectDetails()
{
    connect(m_details, &DetailsView::rawWanted, this, &BrowsePage::fetchRaw);
    connect(m_details, &DetailsView::detailWanted, this, [this](const TestKey &key) {
        m_details->setDetailRunning(key, true);
        m_workspace.connection()->describe(key.testId);
    });
    connect(m_details, &DetailsView::notice, this, &BrowsePage::message);
    connect(m_details, &DetailsView::problem, this, &BrowsePage::problem);
    connect(&m_workspace, &Workspace::testsChanged, this, &BrowsePage::refreshShown);
    if (m_workspace.isOffline()) {
        m_details->setDetailPossible(false, tr("You are offline"));
        return;
    }
    connect(m_workspace.connection(), &Connection::described, m_details,
            [this](const QString &testId, const std::optional<Problem> &failure) {
                if (m_shownKey && m_shownKey->testId == testId)
                    m_details->setDetailRunning(*m_shownKey, false, failure);
            });
}

void BrowsePage::showEmptyState()
{
    const auto &outcome = m_workspace.lastOutcome();
    if (m_workspace.isOffline() && m_workspace.isLoaded())
        m_table->setEmptyState(EmptyState::nothingKept());
    else if (!outcome || m_workspace.isRefreshing())
        m_table->setEmptyState(EmptyState::loading());
    else if (outcome->problem)
        m_table->setEmptyState(EmptyState::problem(*outcome->problem, tr("Try again")));
    else
        m_table->setEmptyState(EmptyState::noTests());
}

void BrowsePage::showTest(const std::optional<TestKey> &key)
{
    m_shownKey = key;
    const auto stored = key ? m_workspace.model().find(*key) : std::nullopt;
    m_shownSequence = stored ? stored->sequence : 0;
    m_details->setTest(stored);
    m_hasShownTest = m_hasShownTest || stored;
    placeDetails();
}

/// The details come with the first test that is chosen, and stay while the filter is typed and nothing is.
void BrowsePage::placeDetails()
{
    const bool shown = m_showsDetails && m_hasShownTest;
    if (shown == !m_details->isHidden())
        return;
    m_details->setVisible(shown);
    if (!shown)
        return;
    if (!m_hasSizes)
        m_splitter->setSizes({1000, 1000}); // shares of what there is
    m_hasSizes = true;
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection); // the rows moved up
}

void BrowsePage::refreshShown(const QList<StoredTest> &tests)
{
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
    m_splitter->setOrientation(orientation);
    m_hasSizes = m_splitter->restoreState(
        m_settings.value(sizesKey + (orientation == Qt::Horizontal ? u"Right"_s : u"Below"_s)).toByteArray());
    if (!m_hasSizes)
        m_splitter->setSizes({1000, 1000});
    m_splitter->setOrientation(orientation); // restoreState brings its own
}

void BrowsePage::setShowsDetails(bool shown)
{
    m_showsDetails = shown;
    m_settings.setValue(shownKey, shown);
    placeDetails();
}

void BrowsePage::saveState()
{
    const bool right = detailsPlace() == Qt::Horizontal;
    m_settings.setValue(placeKey, right ? u"right"_s : u"below"_s);
    if (m_hasShownTest) // before, nobody has seen the shares
        m_settings.setValue(sizesKey + (right ? u"Right"_s : u"Below"_s), m_splitter->saveState());
}

QList<QWidget *> BrowsePage::panes() const
{
    QList<QWidget *> shown{m_filterBar, m_table};
    if (!m_details->isHidden())
        shown.append(m_details);
    return shown;
}

} // namespace fabriscope
