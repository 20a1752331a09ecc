// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/grouping.h"

#include <algorithm>

namespace fabriscope {

/// The keys of the groups a test stands in, found the plain way.
[[nodiscard]] inline QStringList referenceKeys(GroupBy by, const NetTest &test)
{
    using namespace Qt::StringLiterals;
    switch (by) {
    case GroupBy::Cluster:
        return {test.clusterId.isEmpty() ? test.clusterName : test.clusterId};
    case GroupBy::Type:
        return {test.netTestType};
    case GroupBy::Status:
        return {test.status};
    case GroupBy::Day: {
        const auto moment = test.created.moment();
        return {moment ? QDateTime::fromMSecsSinceEpoch(*moment).date().toString(Qt::ISODate) : QString()};
    }
    case GroupBy::Configuration:
        return {field(FieldId::Configuration).text(test)};
    case GroupBy::Member: {
        QStringList keys;
        QList<TestHost> hosts;
        if (test.traffic)
            hosts += test.traffic->clients.toList() + test.traffic->servers.toList();
        if (test.delay)
            hosts += test.delay->hosts.toList();
        if (test.comm)
            hosts += test.comm->hosts.toList();
        for (const TestHost &host : std::as_const(hosts)) {
            for (const QString &name : {host.resourceId, host.serverName, host.ip}) {
                if (name.isEmpty())
                    continue;
                keys += name;
                break;
            }
        }
        keys.removeDuplicates();
        return keys.isEmpty() ? QStringList(QString()) : keys;
    }
    case GroupBy::None:
        break;
    }
    return {};
}

struct ReferenceGroup {
    QString key;
    QStringList ids;
    int failed = 0;
};

/// The groups of \a tests, which stand in their order already, in the order in which they are to be shown. A group's
/// title is told by \a titleOf.
template <class TitleOf>
[[nodiscard]] QList<ReferenceGroup> referenceGroups(const QList<StoredTest> &tests, const Grouping &grouping,
                                                    TitleOf titleOf)
{
    QMap<QString, ReferenceGroup> byKey;
    for (const StoredTest &stored : tests) {
        for (const QString &key : referenceKeys(grouping.by, *stored.test)) {
            ReferenceGroup &group = byKey[key];
            group.key = key;
            group.ids += stored.key.testId;
            group.failed += stateOf(stored.test->status) == TestState::Failed ? 1 : 0;
        }
    }
    QList<ReferenceGroup> groups = byKey.values();
    std::stable_sort(groups.begin(), groups.end(), [&](const ReferenceGroup &a, const ReferenceGroup &b) {
        if (a.key.isEmpty() || b.key.isEmpty())
            return b.key.isEmpty() && !a.key.isEmpty();
        const qint64 apart = qint64(a.failed) * b.ids.size() - qint64(b.failed) * a.ids.size();
        if (grouping.worstFirst && apart != 0)
            return apart > 0;
        if (grouping.by == GroupBy::Day)
            return a.key > b.key;
        return compareValues(titleOf(a.key), titleOf(b.key)) < 0;
    });
    return groups;
}

} // namespace fabriscope
