// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/tablefleet.h"

#include <QHash>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// A million tests in our table and in a plain one, which knows no members.
struct GroupedTables {
    explicit GroupedTables(int count) : filled(fillTable(model, count)), plain(model) { }

    TestTableModel model;
    double filled;
    PlainTable plain;
};

GroupedTables &tables(bool smoke)
{
    static GroupedTables made(smoke ? 2000 : 1'000'000);
    return made;
}

bool group(TestTableModel &model, GroupBy by)
{
    model.setGrouping({by, false});
    return waitUntilSettled(model);
}

std::optional<double> slowestGrouping(TestTableModel &model)
{
    double slowest = 0;
    for (const GroupBy by : allGroupings()) {
        if (by == GroupBy::None)
            continue;
        const auto msecs =
            timed([&] { return group(model, by); }, [&model](bool settled) { return settled && model.rowCount() > 0; });
        if (!msecs || !group(model, GroupBy::None))
            return std::nullopt;
        slowest = qMax(slowest, *msecs);
    }
    return slowest;
}

/// As a program groups that has only texts to go by.
double groupPlainly(const QAbstractItemModel &model, int column)
{
    const auto msecs = timed(
        [&] {
            QHash<QString, QList<int>> groups;
            for (int row = 0; row < model.rowCount(); ++row)
                groups[model.index(row, column).data().toString()].append(row);
            return groups.size();
        },
        [](qsizetype groups) { return groups > 0; });
    return msecs.value_or(0);
}

std::optional<double> slowestPlainly(const QAbstractItemModel &model)
{
    double slowest = 0;
    for (const FieldId id : {FieldId::Cluster, FieldId::NetTestType, FieldId::Status, FieldId::Configuration})
        slowest = int(id) < model.columnCount() ? qMax(slowest, groupPlainly(model, int(id))) : slowest;
    return slowest;
}

/// The slower of collapsing and expanding a group, by cluster and by host.
std::optional<double> slowestFold(TestTableModel &model)
{
    double slowest = 0;
    for (const GroupBy by : {GroupBy::Cluster, GroupBy::Member}) {
        if (!group(model, by))
            return std::nullopt;
        model.setAllCollapsed(by == GroupBy::Member);
        if (!waitUntilSettled(model))
            return std::nullopt;
        const quint32 first = *model.groupAt(0);
        const bool before = model.groups()->groups[first].collapsed;
        for (const bool collapsed : {!before, before}) {
            const auto msecs = timed(
                [&] {
                    model.setCollapsed(first, collapsed);
                    return waitUntilSettled(model);
                },
                [&](bool settled) { return settled && model.groups()->groups[first].collapsed == collapsed; });
            if (!msecs)
                return std::nullopt;
            slowest = qMax(slowest, *msecs);
        }
    }
    return group(model, GroupBy::None) ? std::optional(slowest) : std::nullopt;
}

/// What a proxy does that takes the rows of one value away.
std::optional<double> foldPlainly(const PlainTable &plain)
{
    const QString value = plain.index(0, int(FieldId::Cluster)).data().toString();
    return timed(
        [&] {
            QList<int> rows;
            for (int row = 0; row < plain.rowCount(); ++row) {
                if (plain.index(row, int(FieldId::Cluster)).data().toString() != value)
                    rows.append(row);
            }
            return rows.size();
        },
        [](qsizetype) { return true; });
}

} // namespace

QList<Benchmark> groupBenchmarks()
{
    return {
        {u"group-million"_s,
         u"The slowest of six groupings (cluster, type, status, day, configuration, host) of 1,000,000 tests, "
         u"counted and in order, until the rows are shown; plain: QHash<QString, QList<int>> over four columns of "
         u"a QAbstractItemModel, without the hosts, counts or order."_s,
         {Goal::Kind::AtMost, 150},
         2,
         [](bool smoke) {
             GroupedTables &made = tables(smoke);
             return Contest{[&made] { return slowestGrouping(made.model); },
                            [&made] { return slowestPlainly(made.plain); }};
         }},
        {u"fold-million"_s,
         u"The slowest of collapsing and expanding a group of 1,000,000 tests by cluster and by host, until the "
         u"rows are shown; plain: the rows of one cluster left out by comparing texts."_s,
         {Goal::Kind::AtMost, 16},
         3,
         [](bool smoke) {
             GroupedTables &made = tables(smoke);
             return Contest{[&made] { return slowestFold(made.model); }, [&made] { return foldPlainly(made.plain); }};
         }}};
}

} // namespace fabriscope
