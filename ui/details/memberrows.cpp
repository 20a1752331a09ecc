// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/memberrows.h"

#include "app/fields/field.h"
#include "app/fields/shown.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Clients and Servers stand in one sub-object, each Hosts list in one of its own.
int subObjectOf(MemberRole role)
{
    return role == MemberRole::Server ? int(MemberRole::Client) : int(role);
}

bool matches(const MemberRows &rows, int member, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        for (int column = int(MemberColumn::Role); column < memberColumnCount; ++column) {
            if (rows.text(member, MemberColumn(column)).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

FieldValue sortValue(const MemberRows &rows, int member, MemberColumn column)
{
    if (column == MemberColumn::Position)
        return double(rows.position(member));
    const QString text = rows.text(member, column);
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

void sortBy(QList<int> &shown, const MemberRows &rows, MemberColumn column, bool descending)
{
    QList<FieldValue> values(rows.size());
    for (const int member : std::as_const(shown))
        values[member] = sortValue(rows, member, column);
    std::stable_sort(shown.begin(), shown.end(), [&](int a, int b) {
        const FieldValue &left = values.at(a);
        const FieldValue &right = values.at(b);
        const bool missing =
            std::holds_alternative<std::monostate>(left) || std::holds_alternative<std::monostate>(right);
        const int compared = compareValues(left, right);
        return descending && !missing ? compared > 0 : compared < 0;
    });
}

} // namespace

MemberRows::MemberRows(NetTestPtr test) : m_test(std::move(test))
{
    if (!m_test)
        return;
    m_members = membersOf(*m_test);
    m_positions.reserve(m_members.size());
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const bool first = i == 0 || m_members.at(i).role != m_members.at(i - 1).role;
        m_positions.append(first ? 1 : m_positions.last() + 1);
    }
    markDuplicates();
}

void MemberRows::markDuplicates()
{
    m_duplicate.fill(false, m_members.size());
    QHash<QString, int> seen;
    for (int i = 0; i < int(m_members.size()); ++i) {
        const Member &member = m_members.at(i);
        if (member.host->resourceId.isEmpty())
            continue;
        const QString key = QString::number(subObjectOf(member.role)) + u'\n' + member.host->resourceId + u'\n'
            + member.host->bond.toCaseFolded();
        const auto place = seen.constFind(key);
        if (place == seen.cend())
            seen.insert(key, i);
        else
            m_duplicate[i] = m_duplicate[*place] = true;
    }
}

int MemberRows::duplicateCount() const
{
    return int(m_duplicate.count(true));
}

QString MemberRows::text(int member, MemberColumn column) const
{
    const TestHost &host = *m_members.at(member).host;
    switch (column) {
    case MemberColumn::Position:
        return QString::number(m_positions.at(member));
    case MemberColumn::Role:
        return roleText(m_members.at(member).role);
    case MemberColumn::ResourceId:
        return host.resourceId;
    case MemberColumn::Bond:
        return host.bond;
    case MemberColumn::Ip:
        return host.ip;
    case MemberColumn::ServerName:
        return host.serverName;
    }
    return {};
}

bool MemberRows::sameAs(const MemberRows &other) const
{
    return std::equal(m_members.begin(), m_members.end(), other.m_members.begin(), other.m_members.end(),
                      [](const Member &a, const Member &b) { return a.role == b.role && *a.host == *b.host; });
}

QList<int> arrangedMembers(const MemberRows &rows, const MemberRowOrder &order)
{
    const QStringList words = order.filter.split(u' ', Qt::SkipEmptyParts);
    QList<int> shown;
    shown.reserve(rows.size());
    for (int member = 0; member < int(rows.size()); ++member) {
        if (words.isEmpty() || matches(rows, member, words))
            shown.append(member);
    }
    if (order.column)
        sortBy(shown, rows, *order.column, order.descending);
    return shown;
}

} // namespace fabriscope
