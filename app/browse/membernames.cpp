// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/membernames.h"

#include "app/browse/testchunk.h"
#include "app/nettest/naturalkey.h"

#include <QSet>

#include <algorithm>
#include <bit>

namespace fabriscope {

namespace {

constexpr quint32 noName = std::numeric_limits<quint32>::max();

/// As the fields do it (fieldreaders.cpp).
quint32 shownName(const Vocabulary &words, quint32 member, FieldId id)
{
    const Vocabulary::NamesOfMember &names = words.namesOfMembers[member];
    const auto isThere = [&words](quint32 name) { return !words.names[name].isEmpty(); };
    if (id == FieldId::Bonds)
        return isThere(names.bond) ? names.bond : noName;
    const quint32 name = isThere(names.resourceId) ? names.resourceId : isThere(names.ip) ? names.ip : names.serverName;
    return isThere(name) ? name : noName;
}

bool isPlainName(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c > u','; });
}

} // namespace

MemberNames::MemberNames(const TestSnapshot &tests, FieldId id) : m_tests(tests)
{
    const Vocabulary &words = tests.words();
    const quint32 members = words.namesOfMembers.size(); // all of their names are known by now
    m_nameOf.reserve(members);
    for (quint32 member = 0; member < members; ++member)
        m_nameOf.push_back(shownName(words, member, id));
    rankNames(words);
}

void MemberNames::rankNames(const Vocabulary &words)
{
    m_ranks.assign(words.names.size(), 0);
    m_isPlain.assign(words.names.size(), true);
    std::vector<std::pair<std::string, quint32>> keys;
    for (const quint32 name : m_nameOf) {
        if (name == noName || m_ranks[name] != 0)
            continue;
        m_ranks[name] = 1;
        m_isPlain[name] = isPlainName(words.names[name]);
        m_allPlain = m_allPlain && m_isPlain[name];
        keys.emplace_back(naturalKey(words.names[name]), name);
    }
    std::sort(keys.begin(), keys.end());
    quint32 rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        rank += i == 0 || keys[i].first != keys[i - 1].first ? 1 : 0;
        m_ranks[keys[i].second] = rank;
    }
    m_rankBits = unsigned(std::bit_width(std::max(rank, quint32(1))));
}

MemberNames::List MemberNames::of(Ordinal ordinal, int atMost) const
{
    static constexpr qsizetype few = 64;
    List names;
    QSet<quint32> known; // of many
    for (const quint32 member : m_tests.chunks()[ordinal / chunkRows]->membersOf(ordinal % chunkRows)) {
        const quint32 name = m_nameOf[member];
        if (name == noName)
            continue;
        if (names.size() < few ? std::find(names.begin(), names.end(), name) != names.end() : known.contains(name))
            continue;
        names.append(name);
        if (names.size() == few)
            known = QSet<quint32>(names.begin(), names.end());
        else if (names.size() > few)
            known.insert(name);
        if (names.size() >= atMost)
            break;
    }
    return names;
}

bool MemberNames::arePlain(const List &names) const
{
    return m_allPlain || std::all_of(names.begin(), names.end(), [this](quint32 name) { return m_isPlain[name]; });
}

} // namespace fabriscope
