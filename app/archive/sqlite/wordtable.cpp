// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/wordtable.h"

#include <QSet>

namespace fabriscope {

namespace {

template <class T> void place(std::vector<T> &all, quint32 number, T value)
{
    if (number >= all.size())
        all.resize(number + 1);
    all[number] = std::move(value);
}

template <class T> void list(const std::vector<T> &all, std::vector<quint32> &unlisted, QHash<T, quint32> &numbers)
{
    if (unlisted.empty())
        return;
    numbers.reserve(numbers.size() + qsizetype(unlisted.size()));
    for (const quint32 number : unlisted)
        numbers.insert(all[number], number);
    unlisted.clear();
}

} // namespace

void WordTable::load()
{
    if (const int clearings = m_session.value("SELECT clearings FROM counters").toInt(); clearings != m_clearings) {
        forget();
        m_clearings = clearings;
    }
    SqlStatement &texts = m_session.run("SELECT id, text FROM words WHERE id >= ? ORDER BY id", {m_texts.size()});
    while (texts.next()) {
        m_unlistedTexts.push_back(quint32(texts.number(0)));
        place(m_texts, m_unlistedTexts.back(), texts.text(1));
    }
    SqlStatement &members = m_session.run(
        "SELECT id, resource_id, bond, ip, server_name FROM members WHERE id >= ? ORDER BY id", {m_members.size()});
    QSet<QString> shared; // a host's names stand in its bonds, and a bond's in many hosts
    const auto share = [&shared](const QString &text) { return *shared.insert(text); };
    while (members.next()) {
        m_unlistedMembers.push_back(quint32(members.number(0)));
        place(m_members, m_unlistedMembers.back(),
              SharedHost(
                  {share(members.text(1)), share(members.text(2)), share(members.text(3)), share(members.text(4))}));
    }
}

void WordTable::catchUp()
{
    list(m_texts, m_unlistedTexts, m_textNumbers);
    list(m_members, m_unlistedMembers, m_memberNumbers);
}

void WordTable::forget()
{
    m_unlistedTexts.clear();
    m_unlistedMembers.clear();
    m_texts.resize(1);
    m_members.resize(1);
    m_textNumbers.clear();
    m_memberNumbers.clear();
    m_hostNumbers.forget();
}

quint32 WordTable::numberOf(const QString &text)
{
    if (text.isEmpty())
        return 0;
    catchUp();
    if (const auto known = m_textNumbers.constFind(text); known != m_textNumbers.cend())
        return *known;
    const auto number = quint32(m_texts.size());
    m_session.run("INSERT INTO words (id, text) VALUES (?, ?)", {number, text});
    place(m_texts, number, text);
    m_textNumbers.insert(text, number);
    return number;
}

quint32 WordTable::numberOf(const SharedHost &member)
{
    return m_hostNumbers.number(member, [this](const SharedHost &host) { return foundOrAdded(host); });
}

quint32 WordTable::foundOrAdded(const SharedHost &member)
{
    catchUp();
    if (const auto known = m_memberNumbers.constFind(member); known != m_memberNumbers.cend())
        return *known;
    const auto number = quint32(m_members.size());
    m_session.run("INSERT INTO members (id, resource_id, bond, ip, server_name) VALUES (?, ?, ?, ?, ?)",
                  {number, member->resourceId, member->bond, member->ip, member->serverName});
    place(m_members, number, member);
    m_memberNumbers.insert(member, number);
    return number;
}

const QString *WordTable::text(quint32 number) const
{
    return number < m_texts.size() ? &m_texts[number] : nullptr;
}

const SharedHost *WordTable::member(quint32 number) const
{
    return number > 0 && number < m_members.size() ? &m_members[number] : nullptr;
}

} // namespace fabriscope
