// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/tablefleet.h"

#include <QRegularExpression>
#include <QSortFilterProxyModel>

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

/// The slowest of the keystrokes with which a host's name is typed.
template <class Type> std::optional<double> slowestKeystroke(Type type)
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
        u"The slowest keystroke while a host's name is typed over 1,000,000 tests, until the rows are shown; plain: "
        u"QSortFilterProxyModel with a regular expression over eight columns, which hold no members."_s,
        {Goal::Kind::AtMost, 16},
        2,
        [](bool smoke) {
            Tables &made = tables(smoke);
            return Contest{
                [&made] {
                    return slowestKeystroke([&made](const QString &text) { return typeOurWay(made.model, text); });
                },
                [&made] {
                    return slowestKeystroke([&made](const QString &text) { return typePlainly(made.proxy, text); });
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

Benchmark sortBenchmark()
{
    return {
        u"sort-million"_s,
        u"The slowest of five columns (status, type, cluster, members, created) of 1,000,000 tests sorted, until the "
        u"rows are shown; plain: QSortFilterProxyModel::sort."_s,
        {Goal::Kind::AtMost, 80},
        2,
        [](bool smoke) {
            Tables &made = tables(smoke);
            const auto ours = [&made](int column) {
                return timed(
                    [&] {
                        made.model.sort(column, Qt::DescendingOrder);
                        return waitUntilSettled(made.model);
                    },
                    [](bool settled) { return settled; });
            };
            const auto plain = [&made](int column) {
                return timed(
                    [&] {
                        made.proxy.sort(column, Qt::DescendingOrder);
                        return made.proxy.rowCount();
                    },
                    [](int rows) { return rows > 0; });
            };
            return Contest{[ours] { return slowestSort(ours); }, [plain] { return slowestSort(plain); }};
        }};
}

double threadMsecs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

Benchmark liveBenchmark()
{
    return {
        u"live-million"_s,
        u"All that 100 changed rows among 1,000,000 cost the GUI thread (CPU time until they are shown); plain: the "
        u"same changes under a sorted QSortFilterProxyModel."_s,
        {Goal::Kind::AtMost, 8},
        5,
        [](bool smoke) {
            Tables &made = tables(smoke);
            return Contest{[&made]() -> std::optional<double> {
                               const QList<StoredTest> changes = newerVersions(made.model, 100);
                               const double start = threadMsecs();
                               made.model.apply(changes);
                               const bool settled = waitUntilSettled(made.model);
                               return settled ? std::optional(threadMsecs() - start) : std::nullopt;
                           },
                           [&made]() -> std::optional<double> {
                               const double start = threadMsecs();
                               made.plain.change(100);
                               return threadMsecs() - start;
                           }};
        }};
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
    return {filterBenchmark(), sortBenchmark(), liveBenchmark(), memoryBenchmark()};
}

} // namespace fabriscope
