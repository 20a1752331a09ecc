// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

bool isNumberOfRow(std::string_view key)
{
    constexpr std::array names{"index"sv, "idx"sv, "id"sv, "rank"sv, "no"sv, "number"sv, "node"sv, "\u5e8f\u53f7"sv};
    return std::find(names.begin(), names.end(), key) != names.end();
}

} // namespace

/// "nodes": [{"index": 0, "host": "a"}, {"index": 1, "host": "b"}], if there is one such list beside a matrix.
QList<ResultReader::End> ResultReader::describedBeside(const Fields &fields)
{
    QList<End> found;
    for (const Field &field : fields) {
        const QList<End> members = describedIn(field.node);
        if (!members.isEmpty() && !found.isEmpty())
            return {};
        found += members;
    }
    return found;
}

/// The members that the objects of a list describe, one each; nothing where their numbers say another order.
QList<ResultReader::End> ResultReader::describedIn(int list)
{
    QList<End> members;
    if (m_tree.kind(list) != Kind::Array || !hasSeveral(list))
        return members;
    std::array<bool, 2> isCountedFrom{true, true}; // from 0, from 1
    for (const int child : childrenOf(list)) {
        const End end = m_tree.kind(child) == Kind::Object ? endOfObject(child) : End();
        if (!end)
            return {};
        for (const Field &field : fieldsOf(child)) {
            if (!m_tree.isLeaf(field.node))
                return {};
            for (std::size_t first = 0; first < isCountedFrom.size() && isNumberOfRow(field.key); ++first) {
                const std::string expected = std::to_string(std::size_t(members.size()) + first);
                isCountedFrom[first] &= !looksNumeric(m_tree.text(field.node)) || m_tree.text(field.node) == expected;
            }
        }
        members.append(end);
    }
    return isCountedFrom[0] || isCountedFrom[1] ? members : QList<End>();
}

/// A list of all of the test's hosts, if there is only one list of members in the result: what a matrix elsewhere, as
/// long as the list, has before its rows and above its columns.
ResultMatrixNames ResultReader::namesOfAll()
{
    ResultMatrixNames names;
    for (int node = 0; node < m_tree.size(); ++node) {
        const bool isList = m_tree.kind(node) == Kind::Array && m_tree.end(node) > node + 1
            && m_tree.kind(node + 1) == Kind::String && m_members.isMember(m_tree.text(node + 1))
            && m_places.isListOfLeaves(node);
        if (!isList || !namesSeveral(node))
            continue;
        if (!names.rows.isEmpty())
            return {};
        names.rows = membersIn(node);
    }
    QSet<QString> hosts;
    for (const End &end : std::as_const(names.rows)) {
        if (end)
            hosts.insert(end->host);
    }
    if (hosts.size() != names.rows.size() || hosts.size() != m_members.hostCount())
        return {};
    names.columns = names.rows;
    return names;
}

bool ResultReader::hasEmptyDiagonal(int matrix) const
{
    const std::vector<int> rows = childrenOf(matrix);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::vector<int> cells = m_tree.isLeaf(rows[row]) ? std::vector<int>() : childrenOf(rows[row]);
        if (cells.size() != rows.size() || isFigureAt(cells[row]))
            return false;
    }
    return true;
}

} // namespace fabriscope
