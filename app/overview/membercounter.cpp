// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/membercounter.h"

#include "app/browse/testchunk.h"
#include "app/nettest/displaytext.h"
#include "app/overview/exactterm.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// The names by which "host:" finds a member, the one it is known by first.
std::array<quint32, 3> hostNames(const Vocabulary::NamesOfMember &names)
{
    return {names.resourceId, names.ip, names.serverName};
}

} // namespace

MemberCounter::MemberCounter(const Vocabulary &words) : m_words(words), m_nameOf(1)
{
    const quint32 members = words.namesOfMembers.size(); // all of their names are known by now
    // Names that queries take for the same are the same word; 0: no name at all.
    QHash<QString, quint32> numbers{{QString(), 0}};
    std::vector<quint32> wordOf;
    wordOf.reserve(words.names.size());
    for (quint32 name = 0; name < words.names.size(); ++name) {
        const QString word = wholeWord(words.names[name]);
        auto known = numbers.constFind(word);
        if (known == numbers.cend())
            known = numbers.insert(word, quint32(numbers.size()));
        wordOf.push_back(*known);
    }
    numberMembers(wordOf, members);
}

void MemberCounter::numberMembers(const std::vector<quint32> &wordOf, quint32 members)
{
    std::vector<quint32> whoIs(wordOf.size() + 1, nobody); // by word, of those that somebody is known by
    for (quint32 member = 0; member < members; ++member) {
        const auto names = hostNames(m_words.namesOfMembers[member]);
        const auto known =
            std::find_if(names.begin(), names.end(), [&wordOf](quint32 name) { return wordOf[name] != 0; });
        if (known == names.end() || whoIs[wordOf[*known]] != nobody)
            continue;
        whoIs[wordOf[*known]] = quint32(m_nameOf.size());
        m_nameOf.push_back(*known);
    }
    for (quint32 member = 0; member < members; ++member) {
        const auto names = hostNames(m_words.namesOfMembers[member]);
        std::array<quint32, 3> who{};
        std::transform(names.begin(), names.end(), who.begin(), [&](quint32 name) { return whoIs[wordOf[name]]; });
        m_whoAre.push_back(who);
    }
    m_counts.resize(m_nameOf.size());
    m_lastTest.resize(m_nameOf.size());
}

void MemberCounter::add(std::span<const quint32> members)
{
    ++m_tests;
    bool isNamed = false;
    for (const quint32 member : members) {
        for (const quint32 who : m_whoAre[member]) {
            if (who == nobody)
                continue;
            isNamed = true;
            if (std::exchange(m_lastTest[who], m_tests) != m_tests)
                ++m_counts[who];
        }
    }
    m_namelessTests += isNamed ? 0 : 1;
}

FrequentMembers MemberCounter::counts() const
{
    std::vector<quint32> who;
    for (quint32 one = nobody + 1; one < m_counts.size(); ++one) {
        if (m_counts[one] > 0)
            who.push_back(one);
    }
    const auto shown = who.begin() + std::min(qsizetype(who.size()), mostBars);
    std::partial_sort(who.begin(), shown, who.end(), [this](quint32 a, quint32 b) {
        if (m_counts[a] != m_counts[b])
            return m_counts[a] > m_counts[b];
        const int order = compareValues(m_words.names[m_nameOf[a]], m_words.names[m_nameOf[b]]);
        return order != 0 ? order < 0 : a < b;
    });
    FrequentMembers result;
    result.namelessTests = m_namelessTests;
    result.otherMembers = int(who.end() - shown);
    for (auto one = who.begin(); one != shown; ++one) {
        const QString &name = m_words.names[m_nameOf[*one]];
        result.bars.append({displayText(name.trimmed(), 80), termOf("host"_L1, u'=', name), m_counts[*one]});
    }
    return result;
}

} // namespace fabriscope
