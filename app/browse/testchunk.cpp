// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/testchunk.h"

#include <algorithm>

namespace fabriscope {

namespace {

bool isLatin1(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 256; });
}

qint64 keptTime(const TestTime &time, TimeSpelling spelling, Vocabulary &words)
{
    return spelling == TimeSpelling::Odd ? qint64(words.oddTimes.append(time)) : time.msecsUtc;
}

TestTime timeOf(qint64 kept, TimeSpelling spelling, const Vocabulary &words)
{
    return spelling == TimeSpelling::Odd ? words.oddTimes[quint32(kept)] : timeSpelt(kept, spelling);
}

/// A moment of this computer; an invalid one stays invalid.
constexpr qint64 noMoment = std::numeric_limits<qint64>::min();

qint64 msecsOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : noMoment;
}

QDateTime momentOf(qint64 msecs)
{
    return msecs == noMoment ? QDateTime() : QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
}

} // namespace

TestChunk::TestChunk()
{
    const auto makeRoom = [](auto &...columns) { (columns.reserve(chunkRows), ...); };
    makeRoom(sequence, created, finished, createdAs, finishedAs, firstSeen, lastSeen, goneSince, hasDetail, profile,
             origin, status, surroundings, settings, shape, membersStart, memberCounts, idStart);
}

void TestChunk::append(const StoredTest &test, Vocabulary &words)
{
    const auto addRow = [](auto &...columns) { (columns.emplace_back(), ...); };
    const quint32 row = size();
    addRow(sequence, created, finished, createdAs, finishedAs, firstSeen, lastSeen, goneSince, hasDetail, profile,
           origin, status, surroundings, settings, shape, membersStart, memberCounts);
    idStart.push_back(quint32(ids.size()));
    profile[row] = words.profileOf(test.key);
    appendId(test.key.testId);
    put(row, test, words);
}

void TestChunk::appendId(const QString &id)
{
    if (isLatin1(id)) {
        for (const QChar c : id) {
            const char16_t code = c.unicode();
            ids.push_back(char(code));
            idLetters[code / 64] |= quint64(1) << (code % 64);
        }
    } else {
        oddIds.emplace(size() - 1, id);
    }
}

void TestChunk::replace(quint32 row, const StoredTest &test, Vocabulary &words)
{
    put(row, test, words);
}

void TestChunk::put(quint32 row, const StoredTest &stored, Vocabulary &words)
{
    const NetTest &test = *stored.test;
    sequence[row] = stored.sequence;
    createdAs[row] = spellingOf(test.created);
    finishedAs[row] = spellingOf(test.finished);
    created[row] = keptTime(test.created, createdAs[row], words);
    finished[row] = keptTime(test.finished, finishedAs[row], words);
    firstSeen[row] = msecsOf(stored.firstSeen);
    lastSeen[row] = msecsOf(stored.lastSeen);
    goneSince[row] = msecsOf(stored.goneSince);
    hasDetail[row] = stored.hasDetail ? 1 : 0;
    origin[row] = words.originOf(stored.from);
    status[row] = words.statusOf(test);
    surroundings[row] = words.surroundingsOf(test);
    settings[row] = words.settingsOf(test);
    ownIds.erase(row);
    if (test.testId != stored.key.testId)
        ownIds.emplace(row, test.testId);
    putMembers(row, test, words);
}

void TestChunk::putMembers(quint32 row, const NetTest &test, Vocabulary &words)
{
    MemberShape sizes;
    const auto sizeOf = [](const auto &hosts) { return quint32(hosts.size()); };
    if (test.traffic) {
        sizes.clients = sizeOf(test.traffic->clients);
        sizes.servers = sizeOf(test.traffic->servers);
    }
    sizes.delayHosts = test.delay ? sizeOf(test.delay->hosts) : 0;
    sizes.commHosts = test.comm ? sizeOf(test.comm->hosts) : 0;
    shape[row] = words.shapes.intern(sizes);
    // A newer version takes the old one's place if it needs no more: most say the same of the members.
    if (sizes.count() > memberCounts[row]) {
        membersStart[row] = quint32(members.size());
        members.resize(members.size() + sizes.count());
    }
    memberCounts[row] = sizes.count();
    quint32 *next = members.data() + membersStart[row];
    const auto add = [&](const HostList &hosts) {
        for (const SharedHost &host : hosts.shared())
            host.prefetch();
        for (const SharedHost &host : hosts.shared())
            *next++ = words.memberOf(host);
    };
    if (test.traffic) {
        add(test.traffic->clients);
        add(test.traffic->servers);
    }
    if (test.delay)
        add(test.delay->hosts);
    if (test.comm)
        add(test.comm->hosts);
}

QString TestChunk::testId(quint32 row) const
{
    const QLatin1StringView plain = plainId(row);
    if (!plain.isEmpty() || oddIds.empty())
        return plain;
    const auto odd = oddIds.find(row);
    return odd == oddIds.end() ? QString() : odd->second;
}

bool TestChunk::hasTestId(quint32 row, QStringView id) const
{
    const QLatin1StringView plain = plainId(row);
    return plain.isEmpty() ? testId(row) == id : plain == id;
}

QString TestChunk::recordId(quint32 row) const
{
    const auto own = ownIds.empty() ? ownIds.end() : ownIds.find(row);
    return own == ownIds.end() ? testId(row) : own->second;
}

TestTime TestChunk::createdTime(quint32 row, const Vocabulary &words) const
{
    return timeOf(created[row], createdAs[row], words);
}

TestTime TestChunk::finishedTime(quint32 row, const Vocabulary &words) const
{
    return timeOf(finished[row], finishedAs[row], words);
}

NetTest TestChunk::test(quint32 row, const Vocabulary &words) const
{
    NetTest test = words.settings[settings[row]].test;
    const Surroundings &around = words.surroundings[surroundings[row]];
    test.testId = recordId(row);
    test.netTestType = around.netTestType;
    test.status = words.statuses[status[row]];
    test.created = createdTime(row, words);
    test.finished = finishedTime(row, words);
    test.port = around.port;
    test.networkMode = around.networkMode;
    test.clusterId = around.clusterId;
    test.clusterName = around.clusterName;
    const MemberShape &sizes = words.shapes[shape[row]];
    const quint32 *next = members.data() + membersStart[row];
    const auto take = [&](quint32 count) {
        HostList hosts;
        hosts.reserve(count);
        for (quint32 i = 0; i < count; ++i)
            hosts.append(words.members[*next++]);
        return hosts;
    };
    if (test.traffic) {
        test.traffic->clients = take(sizes.clients);
        test.traffic->servers = take(sizes.servers);
    }
    if (test.delay)
        test.delay->hosts = take(sizes.delayHosts);
    if (test.comm)
        test.comm->hosts = take(sizes.commHosts);
    return test;
}

RowFacts TestChunk::facts(quint32 row) const
{
    const auto known = [](qint64 msecs) { return msecs == noMoment ? std::nullopt : std::optional(msecs); };
    return {known(lastSeen[row]), known(goneSince[row])};
}

StoredTest TestChunk::stored(quint32 row, const Vocabulary &words) const
{
    StoredTest stored;
    stored.sequence = sequence[row];
    stored.key = {words.profiles[profile[row]], testId(row)};
    stored.test = std::make_shared<const NetTest>(test(row, words));
    stored.from = words.origins[origin[row]];
    stored.firstSeen = momentOf(firstSeen[row]);
    stored.lastSeen = momentOf(lastSeen[row]);
    stored.goneSince = momentOf(goneSince[row]);
    stored.hasDetail = hasDetail[row] != 0;
    return stored;
}

} // namespace fabriscope
