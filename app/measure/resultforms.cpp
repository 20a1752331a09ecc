// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/fieldwords.h"
#include "app/measure/resultplaces.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace fabriscope {

bool ResultPlaces::isListOfLeaves(int node) const
{
    if (m_tree.kind(node) != Kind::Array || m_tree.end(node) == node + 1)
        return false;
    for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child)) {
        if (!m_tree.isLeaf(child))
            return false;
    }
    return true;
}

bool ResultPlaces::isText(int node) const
{
    return m_tree.kind(node) == Kind::String && !looksNumeric(m_tree.text(node));
}

bool ResultPlaces::namesMembers(int list) const
{
    for (const int child : childrenOf(list)) {
        if (m_tree.kind(child) == Kind::String && m_members.memberOf(m_tree.text(child)))
            return true;
    }
    return false;
}

/// An array of arrays whose first holds the headings: members over columns of figures, or the names of fields.
bool ResultPlaces::isTable(int array) const
{
    const int heading = array + 1;
    if (m_tree.end(array) == heading || !isListOfLeaves(heading))
        return false;
    const std::vector<int> rows = childrenOf(array);
    const std::vector<int> heads = childrenOf(heading);
    if (rows.size() < 2 || heads.size() < 2 || m_members.memberOf(m_tree.text(heads.front())))
        return false;
    // Words of a verdict are no headings, unless one among others.
    const auto isVerdict = [this](int cell) {
        const std::string_view text = m_tree.text(cell);
        return verdictWord(text) || text.find_first_not_of("-.*/ ") == std::string_view::npos;
    };
    if (std::all_of(heads.begin(), heads.end(), isVerdict))
        return false;
    return std::all_of(heads.begin(), heads.end(), [this](int cell) { return isText(cell); })
        && std::all_of(rows.begin(), rows.end(), [this](int row) { return isListOfLeaves(row); });
}

/// {"columns": ["src", "dst", "latency_us"], "rows": [["a", "b", 5.1]]}
void ResultPlaces::findHeadings(int object)
{
    const std::vector<int> fields = childrenOf(object);
    for (const int rows : fields) {
        const bool isRows = m_tree.kind(rows) == Kind::Array && m_tree.end(rows) > rows + 1 && isListOfLeaves(rows + 1);
        if (!isRows)
            continue;
        const std::vector<int> first = childrenOf(rows + 1);
        if (std::none_of(first.begin(), first.end(), [this](int cell) { return isText(cell); }))
            continue;
        const auto headings = std::find_if(fields.begin(), fields.end(), [&](int field) {
            if (field == rows || !isListOfLeaves(field) || namesMembers(field))
                return false;
            const std::vector<int> heads = childrenOf(field);
            return heads.size() == first.size()
                && std::all_of(heads.begin(), heads.end(), [this](int head) { return isText(head); });
        });
        if (headings != fields.end())
            m_headings.insert(rows, *headings);
    }
}

/// Rows of one length, in which one column is of texts alone.
bool ResultPlaces::isTupleList(int array) const
{
    constexpr std::size_t most = 16;
    const std::vector<int> rows = childrenOf(array);
    if (rows.empty() || !isListOfLeaves(rows.front()))
        return false;
    const std::size_t columns = childrenOf(rows.front()).size();
    if (columns < 2 || columns > most)
        return false;
    std::vector<char> areTexts(columns, 1);
    for (const int row : rows) {
        if (!isListOfLeaves(row))
            return false;
        const std::vector<int> cells = childrenOf(row);
        if (cells.size() != columns)
            return false;
        for (std::size_t i = 0; i < columns; ++i)
            areTexts[i] = char(areTexts[i] != 0 && isText(cells[i]));
    }
    return std::find(areTexts.begin(), areTexts.end(), 1) != areTexts.end();
}

/// Below a word for size any number is one. Elsewhere only in what libraries print of their collectives, whose steps
/// are powers of two, and where they go beyond what else is counted so (ranks, queue pairs, ports).
bool ResultPlaces::hasSizeKeys(int object) const
{
    const bool isEmpty = m_tree.end(object) == object + 1;
    const std::string_view first = isEmpty ? std::string_view() : m_tree.key(object + 1);
    if (first.empty() || first.front() < '0' || first.front() > '9')
        return false;
    const FieldWords above = fieldWords(m_tree.key(object));
    const bool isBelowSize = above.role == FieldWords::Role::Size;
    const bool isBelowFigure = above.role == FieldWords::Role::Figure && !above.quantity.isEmpty();
    constexpr quint64 beyond = 65'536;
    quint64 largest = 0;
    for (const int field : childrenOf(object)) {
        const std::string_view key = m_tree.key(field);
        if (isBelowSize && looksNumeric(key))
            continue;
        quint64 number = 0;
        const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
        if (error != std::errc() || end != key.data() + key.size() || !std::has_single_bit(number))
            return false;
        largest = std::max(largest, number);
        bool holdsFigure = isBelowFigure;
        for (const int inner : m_tree.isLeaf(field) ? std::vector<int>() : childrenOf(field))
            holdsFigure = holdsFigure || !fieldWords(m_tree.key(inner)).quantity.isEmpty();
        if (!holdsFigure || m_kind != TestKind::Comm)
            return false;
    }
    return isBelowSize || largest > beyond;
}

} // namespace fabriscope
