// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/facets.h"
#include "app/browse/groups.h"
#include "app/browse/teststore.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <chrono>

namespace fabriscope {

class Arranger;
class ChangeMarks;
class MergeQueue;
struct Arrangement;
struct ArrangementRequest;

/// The table of tests without a table widget: one row a test, one column a field, in the catalogue's order (which of
/// them are seen, and where, is the view's business). Grouped, the head of each group is a row above its tests: it has
/// no test, is not counted as one, and cannot be selected. Lives on the GUI thread and owns the tests. Merging comes in
/// slices, filtering and sorting happen on another thread: nothing here takes longer than a few milliseconds at a time.
class TestTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RawValueRole = Qt::UserRole + 1, ///< QString, double, qlonglong (ms since the epoch, UTC) or invalid
        KeyRole,                         ///< TestKey
        StateRole,                       ///< int(TestState)
        ChangedRole,                     ///< bool: the test changed and nobody has looked since
        ContradictoryRole,               ///< bool: running, and yet with a finishing time
        GoneRole,                        ///< bool: the service's list did not have the test any more
        FieldIdRole,                     ///< int(FieldId), of a column or its heading
        GroupRole,                       ///< Group, of a head; invalid for a test
    };

    explicit TestTableModel(QObject *parent = nullptr);
    ~TestTableModel() override;

    /// Merges a batch by key: unknown tests are added, newer versions replace older ones. A big batch takes several
    /// turns of the event loop.
    void apply(const QList<fabriscope::StoredTest> &tests);
    /// An answer of \a moment held tests again that had not changed.
    void see(const QList<fabriscope::TestKey> &keys, const QDateTime &moment);
    void clear();
    /// Shows only what \a query matches. The rows follow as soon as they are found.
    void setQuery(const Query &query);
    [[nodiscard]] const Query &query() const { return m_query; }
    /// By raw values, missing ones last in both directions, equal ones by creation (newest first), then arrival
    /// (SortedOrder). A column below 0 means just that last order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Sorting goes on within the groups, and filters act on tests. Which groups are collapsed is remembered by key.
    void setGrouping(const Grouping &grouping);
    [[nodiscard]] const Grouping &grouping() const { return m_grouping; }
    /// The groups shown now, or null: an arrangement later than what was asked for.
    [[nodiscard]] const Groups *groups() const { return m_groups.get(); }
    void setCollapsed(quint32 group, bool collapsed);
    void setAllCollapsed(bool collapsed);
    /// True of a test that the filter leaves, in a group collapsed or not.
    [[nodiscard]] bool isLeft(const TestKey &key) const;
    void reveal(const TestKey &key); ///< expands the group of such a test; the row follows

    [[nodiscard]] bool isHeadRow(int row) const { return isHead(m_shown[size_t(row)]); }
    [[nodiscard]] std::optional<quint32> groupAt(int row) const; ///< its head, or its test stands in it
    [[nodiscard]] int headRow(quint32 group) const;              ///< -1: not shown
    /// The group a test would be found in, shown or not; the first of several.
    [[nodiscard]] std::optional<quint32> groupOf(Ordinal ordinal) const;
    /// The row of a test in \a group, or where that does not show it, in any.
    [[nodiscard]] int rowOfOrdinal(Ordinal ordinal, std::optional<quint32> group) const;

    /// How many the filter leaves, in groups collapsed or not.
    [[nodiscard]] int shownCount() const { return int(m_groups ? m_groups->tests.size() : m_shown.size()); }
    [[nodiscard]] int totalCount() const { return int(m_store.size()); }
    [[nodiscard]] bool isSettled() const; ///< false while merged tests, a filter or an order wait to be shown
    [[nodiscard]] const Facets &facets() const { return m_facets; }

    [[nodiscard]] std::optional<StoredTest> testAt(int row) const;
    [[nodiscard]] std::optional<StoredTest> find(const TestKey &key) const; ///< shown or not
    [[nodiscard]] int rowOf(const TestKey &key) const;                      ///< -1: unknown or not shown
    [[nodiscard]] std::optional<Ordinal> ordinalOf(const TestKey &key) const { return m_store.find(key); }
    /// The tests that the filter leaves in their order, each once, in groups collapsed or not; for any thread.
    [[nodiscard]] TestRows shownTests();
    [[nodiscard]] TestSnapshot allTests() { return m_store.snapshot(); } ///< shown or not, for other threads
    /// A test's identity that survives filters and orders more cheaply than its key; valid until clear(). No head's.
    [[nodiscard]] Ordinal ordinalAt(int row) const { return m_shown[size_t(row)]; }
    [[nodiscard]] int rowOfOrdinal(Ordinal ordinal) const; ///< -1: not shown
    [[nodiscard]] bool hasChangedMarks() const;
    void clearChangedMarks(std::chrono::milliseconds age = {}); ///< that are at least \a age old

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void shownChanged(int shown, int total); ///< after every change of either number
    void facetsChanged();                    ///< in a stream of tests not with each of them, but before settled()
    void arranging();                        ///< rows are about to come, go or move: the moment to remember a selection
    void arranged(); ///< they did, and all stand where they belong now: the moment to find a selection again
    void settled();  ///< everything that was asked for is shown now
    void groupingChanged();

private:
    void mergeSlice();
    void merge(const StoredTest &test, std::vector<Ordinal> &changed);
    void writeWanted(ArrangementRequest &request);
    void show(Arrangement &arrangement);
    void showByRuns(Arrangement &arrangement);
    void showReordered(Arrangement &arrangement);
    void announceChanged(const std::vector<Ordinal> &ordinals, const QList<int> &roles = {});
    void announceHeads(const Groups *before);
    void announceCounts();
    void announceAges();
    [[nodiscard]] bool asksForFreshness() const;
    void announceSettled();
    void announceFacets();
    [[nodiscard]] QVariant spoken(Ordinal ordinal, const Field &field, int role) const;
    [[nodiscard]] QString freshness(Ordinal ordinal) const;
    [[nodiscard]] QVariant headData(const Group &group, int role) const;

    TestStore m_store;
    Facets m_facets;
    Query m_query;
    quint64 m_queryNumber = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Grouping m_grouping;
    QHash<GroupBy, Folding> m_foldings;
    std::shared_ptr<const Groups> m_groups; ///< of the rows shown
    std::vector<TableRow> m_shown;
    std::vector<qint32> m_rowOf; ///< by ordinal; may be shorter than the store
    bool m_midway = false;       ///< between the steps that show an arrangement
    std::unique_ptr<MergeQueue> m_queue;
    QTimer m_merging;    ///< the next slice
    QTimer m_ageing;     ///< "just now" does not stay true
    QTimer m_facetsTold; ///< runs until changed facets are told of
    std::unique_ptr<ChangeMarks> m_marks;
    std::unique_ptr<Arranger> m_arranger;
    std::pair<int, int> m_announced{0, 0};
};

} // namespace fabriscope
