// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/testtablemodel.h"

#include "app/browse/arranger.h"
#include "app/browse/changemarks.h"
#include "app/browse/mergequeue.h"
#include "app/query/term.h"

#include <QElapsedTimer>

#include <algorithm>

namespace fabriscope {

namespace {
/// The GUI thread works at most 8 ms at a time; half of it is left for what the merged tests set off.
constexpr qint64 sliceMsecs = 4;
constexpr int betweenLooks = 64;
/// Beyond this many runs one signal over all of them costs less than each by itself.
constexpr size_t mostChangedRuns = 64;
/// Words of freshness are as coarse as minutes.
constexpr std::chrono::seconds ageingEvery(20);
/// Whoever shows facets lays chips out anew.
constexpr std::chrono::milliseconds facetsAfter(100);

bool isFreshness(FieldId id)
{
    return id == FieldId::Seen || id == FieldId::Gone;
}
} // namespace

TestTableModel::TestTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_queue(std::make_unique<MergeQueue>())
    , m_marks(std::make_unique<ChangeMarks>())
    , m_arranger(std::make_unique<Arranger>([this](ArrangementRequest &request) { writeWanted(request); }))
{
    m_merging.setSingleShot(true);
    m_merging.setInterval(0);
    connect(&m_merging, &QTimer::timeout, this, &TestTableModel::mergeSlice);
    m_ageing.setInterval(ageingEvery);
    connect(&m_ageing, &QTimer::timeout, this, &TestTableModel::announceAges);
    m_ageing.start();
    m_facetsTold.setSingleShot(true);
    m_facetsTold.setInterval(facetsAfter);
    connect(&m_facetsTold, &QTimer::timeout, this, &TestTableModel::announceFacets);
    connect(m_arranger.get(), &Arranger::arranged, this, &TestTableModel::show);
}

TestTableModel::~TestTableModel() = default;

void TestTableModel::apply(const QList<StoredTest> &tests)
{
    const bool alreadyMerging = !m_queue->isEmpty();
    m_queue->append(tests);
    if (!alreadyMerging)
        mergeSlice();
}

void TestTableModel::mergeSlice()
{
    QElapsedTimer clock;
    clock.start();
    std::vector<Ordinal> changed;
    const quint64 version = m_store.now().version();
    for (int merged = 1; !m_queue->isEmpty(); ++merged) {
        merge(m_queue->front(), changed);
        m_queue->pop();
        if (merged % betweenLooks == 0 && clock.elapsed() >= sliceMsecs)
            break;
    }
    if (!m_queue->isEmpty())
        m_merging.start();
    announceChanged(changed);
    if (m_store.now().version() == version) {
        announceSettled();
        return;
    }
    m_arranger->refresh();
    announceCounts();
    if (!m_facetsTold.isActive())
        m_facetsTold.start();
}

void TestTableModel::announceFacets()
{
    m_facetsTold.stop();
    emit facetsChanged();
}

void TestTableModel::merge(const StoredTest &test, std::vector<Ordinal> &changed)
{
    const TestStore::Merged merged = m_store.merge(test);
    switch (merged.how) {
    case TestStore::Merge::Added:
        m_facets.add(m_store.now().parts(merged.ordinal), test.test);
        break;
    case TestStore::Merge::Changed:
        m_facets.replace(merged.before, m_store.now().parts(merged.ordinal), test.test);
        m_marks->mark(merged.ordinal);
        changed.push_back(merged.ordinal);
        break;
    case TestStore::Merge::Refreshed:
    case TestStore::Merge::Outdated:
        break;
    }
}

void TestTableModel::see(const QList<TestKey> &keys, const QDateTime &moment)
{
    std::vector<Ordinal> seen;
    const bool counts = asksForFreshness();
    for (const TestKey &key : keys) {
        if (const auto ordinal = m_store.find(key)) {
            m_store.see(*ordinal, moment, counts);
            seen.push_back(*ordinal);
        }
    }
    if (seen.empty())
        return;
    announceChanged(seen, {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, RawValueRole});
    if (counts)
        m_arranger->refresh();
}

bool TestTableModel::asksForFreshness() const
{
    const auto asks = [](const QueryTerm &term) {
        return std::any_of(term.fields.begin(), term.fields.end(),
                           [](const Field *field) { return isFreshness(field->id); });
    };
    const bool sorts = m_sortColumn >= 0 && isFreshness(fieldCatalogue().at(m_sortColumn).id);
    return sorts || std::any_of(m_query.terms().begin(), m_query.terms().end(), asks);
}

/// The words change, the moments do not: nothing is sorted, and only what is in view is drawn.
void TestTableModel::announceAges()
{
    if (m_midway || m_shown.empty())
        return;
    for (const FieldId id : {FieldId::Seen, FieldId::Gone})
        emit dataChanged(index(0, int(id)), index(rowCount() - 1, int(id)), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void TestTableModel::clear()
{
    emit arranging();
    beginResetModel();
    m_merging.stop();
    m_queue->clear();
    m_store.clear();
    m_facets = {};
    m_marks->clear();
    m_groups.reset();
    m_shown.clear();
    m_rowOf.clear();
    endResetModel();
    m_arranger->restart();
    announceCounts();
    emit facetsChanged();
    emit arranged();
}

void TestTableModel::setQuery(const Query &query)
{
    m_query = query;
    ++m_queryNumber;
    m_arranger->restart();
}

void TestTableModel::sort(int column, Qt::SortOrder order)
{
    column = column < columnCount() ? column : -1;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_arranger->restart();
}

bool TestTableModel::isSettled() const
{
    return m_queue->isEmpty() && m_arranger->isIdle();
}

void TestTableModel::writeWanted(ArrangementRequest &request)
{
    request.tests = m_store.snapshot();
    request.query = m_query;
    request.queryNumber = m_queryNumber;
    request.sortField = std::nullopt;
    if (m_sortColumn >= 0)
        request.sortField = fieldCatalogue().at(m_sortColumn).id;
    request.sortOrder = m_sortOrder;
    request.grouping = m_grouping;
    request.folding = m_foldings.value(m_grouping.by);
    request.shown = m_shown;
    request.shownNumbering = m_groups ? m_groups->numbering : 0;
}

void TestTableModel::show(Arrangement &arrangement)
{
    if (arrangement.changes.kind != RowChanges::Kind::Nothing)
        emit arranging();
    const std::shared_ptr<const Groups> before = m_groups;
    if (arrangement.changes.kind != RowChanges::Kind::Anew)
        m_groups = arrangement.groups; // knows the heads that go, too
    switch (arrangement.changes.kind) {
    case RowChanges::Kind::Nothing:
        m_rowOf.swap(arrangement.rowOf);
        break;
    case RowChanges::Kind::Runs:
        showByRuns(arrangement);
        break;
    case RowChanges::Kind::Reordered:
        showReordered(arrangement);
        break;
    case RowChanges::Kind::Anew:
        beginResetModel();
        m_groups = arrangement.groups;
        m_shown.swap(arrangement.shown);
        m_rowOf.swap(arrangement.rowOf);
        endResetModel();
        break;
    }
    if (arrangement.changes.kind != RowChanges::Kind::Nothing)
        emit arranged();
    announceHeads(before.get());
    announceCounts();
    announceSettled();
}

void TestTableModel::showByRuns(Arrangement &arrangement)
{
    m_midway = true;
    for (const auto &[first, count] : arrangement.changes.removed) {
        beginRemoveRows({}, first, first + count - 1);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + count);
        endRemoveRows();
    }
    for (const auto &[from, to] : arrangement.changes.moved) {
        beginMoveRows({}, from, from, {}, to);
        const auto begin = m_shown.begin();
        if (from < to)
            std::rotate(begin + from, begin + from + 1, begin + to);
        else
            std::rotate(begin + to, begin + from, begin + from + 1);
        endMoveRows();
    }
    for (const auto &[first, count] : arrangement.changes.inserted) {
        beginInsertRows({}, first, first + count - 1);
        const auto from = arrangement.shown.begin() + first;
        m_shown.insert(m_shown.begin() + first, from, from + count);
        endInsertRows();
    }
    m_midway = false;
    m_rowOf.swap(arrangement.rowOf);
}

void TestTableModel::showReordered(Arrangement &arrangement)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const TableRow shown = m_shown[size_t(index.row())];
        const int row = isHead(shown) ? arrangement.groups->headRows[groupOfHead(shown)] : arrangement.rowOf[shown];
        after.append(this->index(row, index.column()));
    }
    m_shown.swap(arrangement.shown);
    m_rowOf.swap(arrangement.rowOf);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void TestTableModel::announceChanged(const std::vector<Ordinal> &ordinals, const QList<int> &roles)
{
    std::vector<int> rows;
    if (m_groups && m_groups->severalPerTest && !ordinals.empty() && rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles); // in any of its groups
        return;
    }
    for (const Ordinal ordinal : ordinals) {
        const int row = rowOfOrdinal(ordinal);
        if (row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().second + 1 == row)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    if (runs.size() > mostChangedRuns)
        runs = {{runs.front().first, runs.back().second}};
    for (const auto &[first, last] : runs)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1), roles);
}

void TestTableModel::announceCounts()
{
    const std::pair<int, int> counts{shownCount(), totalCount()};
    if (counts == m_announced)
        return;
    m_announced = counts;
    emit shownChanged(counts.first, counts.second);
}

void TestTableModel::announceSettled()
{
    if (!isSettled())
        return;
    if (m_facetsTold.isActive())
        announceFacets();
    emit settled();
}

std::optional<StoredTest> TestTableModel::testAt(int row) const
{
    if (row < 0 || row >= rowCount() || isHeadRow(row))
        return std::nullopt;
    return m_store.now().at(ordinalAt(row));
}

std::optional<StoredTest> TestTableModel::find(const TestKey &key) const
{
    const auto ordinal = m_store.find(key);
    return ordinal ? std::optional<StoredTest>(m_store.now().at(*ordinal)) : std::nullopt;
}

int TestTableModel::rowOf(const TestKey &key) const
{
    const auto ordinal = m_store.find(key);
    return ordinal ? rowOfOrdinal(*ordinal) : -1;
}

int TestTableModel::rowOfOrdinal(Ordinal ordinal) const
{
    const int row = ordinal < m_rowOf.size() ? m_rowOf[ordinal] : -1;
    if (!m_midway)
        return row;
    // The rows on record are those of before.
    const auto found = std::find(m_shown.begin(), m_shown.end(), ordinal);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

TestRows TestTableModel::shownTests()
{
    return {m_store.snapshot(), m_groups ? m_groups->tests : m_shown};
}

bool TestTableModel::hasChangedMarks() const
{
    return !m_marks->isEmpty();
}

void TestTableModel::clearChangedMarks(std::chrono::milliseconds age)
{
    announceChanged(m_marks->takeOlderThan(age), {ChangedRole, Qt::AccessibleTextRole});
}

} // namespace fabriscope
