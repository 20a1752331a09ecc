// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/sortedorder.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/tablefleet.h"

#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTextStream>

#include <algorithm>
#include <ctime>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// A million tests in our table and in a plain one: made once for all benchmarks of this file.
struct Tables {
    explicit Tables(int count) : bytes(fillTable(model, count) / count), plain(model)
    {
        proxy.setFilterKeyColumn(-1);
        proxy.setSourceModel(&plain);
    }
    TestTableModel model;
    double bytes; ///< of the heap, a test
    PlainTable plain;
    QSortFilterProxyModel proxy;
};

Tables &tables(bool smoke)
{
    static Tables made(smoke ? 2000 : 1'000'000);
    return made;
}

/// The slowest of several jobs that are done again and again in one order: each at its best, since a busy machine slows
/// down now this one and now that one.
class Slowest {
public:
    void begin() { m_next = 0; }
    /// False where the job was not done right.
    bool add(const QString &name, std::optional<double> msecs)
    {
        if (!msecs)
            return false;
        if (m_next == m_best.size())
            m_best.append({*msecs, name});
        m_best[m_next].first = qMin(m_best[m_next].first, *msecs);
        ++m_next;
        return true;
    }
    [[nodiscard]] double tell(const QString &benchmark) const
    {
        const auto slowest = *std::max_element(m_best.begin(), m_best.end());
        QTextStream(stderr) << benchmark << ": slowest of " << m_best.size() << " is '" << slowest.second << "', "
                            << slowest.first << " ms\n";
        return slowest.first;
    }

private:
    QList<QPair<double, QString>> m_best;
    qsizetype m_next = 0;
};

/// Typed letter by letter, taken back letter by letter, pasted whole, and cleared.
QStringList keystrokes()
{
    static const QStringList texts{u"node-012"_s,
                                   u"e01-cn-0"_s,
                                   u"host:gpu-node-0123"_s,
                                   u"10.3.4"_s,
                                   u"bond:bond1"_s,
                                   u"bond1,bond2"_s,
                                   u"status:failed"_s,
                                   u"created<7d"_s,
                                   u"created>2024-01-20"_s,
                                   u"members>16"_s,
                                   u"qp>4"_s,
                                   u"duration>=30"_s,
                                   u"elapsed>59"_s,
                                   u"-node-012"_s,
                                   u"-failed"_s,
                                   u"a,b"_s,
                                   u"\"gpu node\""_s,
                                   u"2024-01-19"_s,
                                   u"02:18:1"_s,
                                   u"19T02:1"_s,
                                   u"-2024-01"_s,
                                   u"lingjun-prod-1"_s,
                                   u"i11066721"_s,
                                   u"id:ab3"_s,
                                   u"f3a9"_s,
                                   u"status:failed created>2024-02 host:node-01 -bond7"_s};
    QStringList typed;
    for (const QString &text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            typed.append(text.first(length));
        for (qsizetype length = text.size() - 1; length >= 0; --length)
            typed.append(text.first(length));
        typed += {text, QString()};
    }
    return typed;
}

/// Of the keystrokes with which a host's name is typed.
template <class Type> std::optional<double> slowestOfOneName(Type type)
{
    static const QString word = u"node-012"_s;
    double slowest = 0;
    for (qsizetype length = 1; length <= word.size(); ++length) {
        const auto msecs = type(word.first(length));
        if (!msecs)
            return std::nullopt;
        slowest = qMax(slowest, *msecs);
    }
    return type({}) ? std::optional(slowest) : std::nullopt;
}

std::optional<double> typeOurWay(TestTableModel &model, const QString &text)
{
    return timed(
        [&] {
            model.setQuery(Query::parse(text));
            return waitUntilSettled(model);
        },
        [&](bool settled) { return settled && (!text.isEmpty() || model.rowCount() == model.totalCount()); });
}

std::optional<double> typePlainly(QSortFilterProxyModel &proxy, const QString &text)
{
    return timed(
        [&] {
            proxy.setFilterRegularExpression(QRegularExpression(text, QRegularExpression::CaseInsensitiveOption));
            return proxy.rowCount();
        },
        [&](int rows) { return !text.isEmpty() || rows == proxy.sourceModel()->rowCount(); });
}

Benchmark filterBenchmark()
{
    return {
        u"filter-million"_s,
        u"The slowest keystroke while some twenty filters are typed over 1,000,000 tests, taken back, pasted and "
        u"cleared, until the rows are shown; plain: a host's name typed over a QSortFilterProxyModel with a regular "
        u"expression over eight columns, which hold no members."_s,
        {Goal::Kind::AtMost, 16},
        3,
        [](bool smoke) {
            Tables &made = tables(smoke);
            const auto ours = [&made, slowest = Slowest()]() mutable -> std::optional<double> {
                slowest.begin();
                for (const QString &text : keystrokes()) {
                    if (!slowest.add(text, typeOurWay(made.model, text)))
                        return std::nullopt;
                }
                return slowest.tell(u"filter-million"_s);
            };
            return Contest{ours, [&made] {
                               return slowestOfOneName(
                                   [&made](const QString &text) { return typePlainly(made.proxy, text); });
                           }};
        }};
}

/// The slowest of the columns that have a plain one beside them.
template <class Sort> std::optional<double> slowestSort(Sort sort)
{
    double slowest = 0;
    for (const FieldId id :
         {FieldId::Status, FieldId::NetTestType, FieldId::Cluster, FieldId::Members, FieldId::Created}) {
        const auto msecs = sort(int(id));
        if (!msecs)
            return std::nullopt;
        slowest = qMax(slowest, *msecs);
    }
    return slowest;
}

std::optional<double> sortOurWay(TestTableModel &model, FieldId id, Qt::SortOrder order)
{
    return timed(
        [&] {
            model.sort(int(id), order);
            return waitUntilSettled(model);
        },
        [](bool settled) { return settled; });
}

std::optional<double> sortPlainly(QSortFilterProxyModel &proxy, int column)
{
    proxy.sort(-1); // it does nothing where it is sorted so already
    return timed(
        [&] {
            proxy.sort(column, Qt::DescendingOrder);
            return proxy.rowCount();
        },
        [](int rows) { return rows > 0; });
}

Benchmark sortBenchmark()
{
    return {
        u"sort-million"_s,
        u"The slowest of all columns, up and down, of 1,000,000 tests that came some seconds ago, until the rows are "
        u"shown; plain: the slowest of five columns by QSortFilterProxyModel::sort."_s,
        {Goal::Kind::AtMost, 80},
        3,
        [](bool smoke) {
            Tables &made = tables(smoke);
            const auto ours = [&made, slowest = Slowest()]() mutable -> std::optional<double> {
                slowest.begin();
                for (const Field &field : fieldCatalogue()) {
                    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                        if (!slowest.add(QString::fromLatin1(field.key), sortOurWay(made.model, field.id, order)))
                            return std::nullopt;
                    }
                }
                return slowest.tell(u"sort-million"_s);
            };
            return Contest{
                ours, [&made] { return slowestSort([&made](int column) { return sortPlainly(made.proxy, column); }); }};
        }};
}

Benchmark firstSortBenchmark()
{
    return {
        u"sort-first"_s,
        u"The slowest of the columns that are put in order beforehand (ids, members' names, bonds, configuration), "
        u"where that had no time: 1,000,000 tests sorted from nothing, not shown; plain: ids by "
        u"QSortFilterProxyModel::sort."_s,
        {Goal::Kind::RatioBelow, 1},
        2,
        [](bool smoke) {
            Tables &made = tables(smoke);
            const auto ours = [&made, slowest = Slowest()]() mutable -> std::optional<double> {
                slowest.begin();
                const TestSnapshot tests = made.model.allTests();
                for (const FieldId id :
                     {FieldId::TestId, FieldId::MemberNames, FieldId::Bonds, FieldId::Configuration}) {
                    SortedOrder sorted;
                    const auto sort = [&] { return sorted.update(tests, id, Qt::AscendingOrder, StopFlag(false)); };
                    if (!slowest.add(QString::fromLatin1(field(id).key), timed(sort, [](bool done) { return done; })))
                        return std::nullopt;
                }
                return slowest.tell(u"sort-first"_s);
            };
            return Contest{ours, [&made] { return sortPlainly(made.proxy, int(FieldId::TestId)); }};
        }};
}

double threadMsecs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

struct LiveChange {
    double guiMsecs = 0;   ///< CPU time
    double shownMsecs = 0; ///< until it is seen
};

std::optional<LiveChange> changeLive(TestTableModel &model)
{
    const QList<StoredTest> changes = newerVersions(model, 100);
    LiveChange cost;
    const double start = threadMsecs();
    const auto shown = timed(
        [&] {
            model.apply(changes);
            return waitUntilSettled(model);
        },
        [](bool settled) { return settled; });
    cost.guiMsecs = threadMsecs() - start;
    cost.shownMsecs = shown.value_or(0);
    return shown ? std::optional(cost) : std::nullopt;
}

Benchmark liveBenchmark(const QString &name, const QString &what, const QString &filter, FieldId sortField,
                        const Goal &goal, double LiveChange::*cost)
{
    return {name, what, goal, 5, [=](bool smoke) {
                Tables &made = tables(smoke);
                return Contest{[&made, filter, sortField, cost]() -> std::optional<double> {
                                   made.model.setQuery(Query::parse(filter));
                                   made.model.sort(int(sortField), Qt::AscendingOrder);
                                   if (!waitUntilSettled(made.model))
                                       return std::nullopt;
                                   const auto change = changeLive(made.model);
                                   made.model.setQuery({});
                                   const bool settled = waitUntilSettled(made.model);
                                   return change && settled ? std::optional((*change).*cost) : std::nullopt;
                               },
                               [&made]() -> std::optional<double> {
                                   const double start = threadMsecs();
                                   made.plain.change(100);
                                   return threadMsecs() - start;
                               }};
            }};
}

QList<Benchmark> liveBenchmarks()
{
    const Goal guiGoal{Goal::Kind::AtMost, 8};
    return {
        liveBenchmark(u"live-million"_s,
                      u"All that 100 changed rows among 1,000,000, newest first, cost the GUI thread (CPU time until "
                      u"they are shown); plain: the same changes under a sorted QSortFilterProxyModel."_s,
                      {}, FieldId::Created, guiGoal, &LiveChange::guiMsecs),
        liveBenchmark(u"live-filtered"_s,
                      u"The same among those of 1,000,000 that failed, in the order of their ids: every second of "
                      u"the changed rows goes."_s,
                      u"status:failed"_s, FieldId::TestId, guiGoal, &LiveChange::guiMsecs),
        liveBenchmark(u"live-shown"_s,
                      u"How long it takes until they are shown there; plain: what the GUI thread works for it."_s,
                      u"status:failed"_s, FieldId::TestId, {Goal::Kind::AtMost, 250}, &LiveChange::shownMsecs)};
}

Benchmark memoryBenchmark()
{
    return {u"memory-million"_s,
            u"Heap a test at 1,000,000 tests of ten members on average, shared texts not counted; plain: a NetTest "
            u"object each."_s,
            {Goal::Kind::AtMost, 400},
            1,
            [](bool smoke) {
                return Contest{[smoke] { return std::optional(smoke ? 1 : tables(smoke).bytes); },
                               [] { return std::optional(plainTestBytes()); }};
            },
            u"B"_s};
}

} // namespace

QList<Benchmark> tableBenchmarks()
{
    return QList<Benchmark>{filterBenchmark(), sortBenchmark(), firstSortBenchmark()} + liveBenchmarks()
        + QList<Benchmark>{memoryBenchmark()};
}

} // namespace fabriscope
