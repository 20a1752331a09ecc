// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/grouping.h"

#include "app/browse/testchunk.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

class GroupTexts {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Grouping)
};

struct Word {
    GroupBy by;
    QLatin1StringView word;
};
constexpr std::array groupWords{Word{GroupBy::None, "none"_L1},    Word{GroupBy::Cluster, "cluster"_L1},
                                Word{GroupBy::Type, "type"_L1},    Word{GroupBy::Status, "status"_L1},
                                Word{GroupBy::Day, "day"_L1},      Word{GroupBy::Configuration, "configuration"_L1},
                                Word{GroupBy::Member, "member"_L1}};

} // namespace

const QList<GroupBy> &allGroupings()
{
    static const QList<GroupBy> all{GroupBy::None, GroupBy::Cluster,       GroupBy::Type,  GroupBy::Status,
                                    GroupBy::Day,  GroupBy::Configuration, GroupBy::Member};
    return all;
}

QString groupByWord(GroupBy by)
{
    return groupWords.at(size_t(by)).word;
}

GroupBy groupByOfWord(QStringView word)
{
    for (const Word &known : groupWords) {
        if (word == known.word)
            return known.by;
    }
    return GroupBy::None;
}

QString groupCounts(const Group &group)
{
    const QString tests = GroupTexts::tr("%Ln tests", "of a group", group.tests);
    const QString share = QLocale().toString(group.failureShare() * 100, 'f', 1);
    const QString failed = group.failed == 0
        ? GroupTexts::tr("none failed", "of the tests of a group")
        : GroupTexts::tr("%Ln failed (%1 %)", "of the tests of a group; %1 is their share", group.failed).arg(share);
    return GroupTexts::tr("%1 · %2", "how many tests a group has · how many failed").arg(tests, failed);
}

QString groupSentence(const Group &group)
{
    return GroupTexts::tr("%1 · %2", "a group's name · its counts").arg(group.title, groupCounts(group));
}

QString memberGroupKey(const Vocabulary &words, quint32 member)
{
    const Vocabulary::NamesOfMember &names = words.namesOfMembers[member];
    for (const quint32 name : {names.resourceId, names.serverName, names.ip}) {
        if (!words.names[name].trimmed().isEmpty())
            return words.names[name];
    }
    return {};
}

QString textGroupKey(GroupBy by, const NetTest &part)
{
    switch (by) {
    case GroupBy::Cluster:
        return part.clusterId.isEmpty() ? part.clusterName : part.clusterId;
    case GroupBy::Type:
        return part.netTestType;
    case GroupBy::Status:
        return part.status;
    case GroupBy::Configuration:
        return field(FieldId::Configuration).text(part);
    case GroupBy::None:
    case GroupBy::Day:
    case GroupBy::Member:
        break;
    }
    return {};
}

QString textGroupTitle(GroupBy by, const NetTest &part)
{
    switch (by) {
    case GroupBy::Cluster:
        return field(FieldId::Cluster).text(part);
    case GroupBy::Type:
        return field(FieldId::NetTestType).text(part);
    case GroupBy::Status:
        return field(FieldId::Status).text(part);
    default:
        return textGroupKey(by, part);
    }
}

QString dayGroupKey(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString groupKey(GroupBy by, const TestSnapshot &tests, Ordinal ordinal)
{
    const NetTestPtr test = tests.test(ordinal);
    if (by == GroupBy::Day) {
        const auto moment = test->created.moment();
        return moment ? dayGroupKey(QDateTime::fromMSecsSinceEpoch(*moment).date()) : QString();
    }
    if (by != GroupBy::Member)
        return textGroupKey(by, *test);
    const TestChunk &chunk = *tests.chunks()[ordinal / chunkRows];
    for (const quint32 member : chunk.membersOf(ordinal % chunkRows)) {
        const QString key = memberGroupKey(tests.words(), member);
        if (!key.isEmpty())
            return key;
    }
    return {};
}

QString namelessTitle(GroupBy by)
{
    switch (by) {
    case GroupBy::Cluster:
        return GroupTexts::tr("Without a cluster", "tests");
    case GroupBy::Type:
        return GroupTexts::tr("Without a type", "tests");
    case GroupBy::Status:
        return GroupTexts::tr("Without a status", "tests");
    case GroupBy::Day:
        return GroupTexts::tr("Without a readable time of creation", "tests");
    case GroupBy::Configuration:
        return GroupTexts::tr("Without a configuration", "tests");
    case GroupBy::Member:
        return GroupTexts::tr("Without a named member", "tests");
    case GroupBy::None:
        break;
    }
    return {};
}

} // namespace fabriscope
