// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"

#include <algorithm>

namespace fabriscope {

namespace {

template <class List> qsizetype knownIn(const List &members)
{
    return std::count_if(members.begin(), members.end(), [](const auto &member) { return member.has_value(); });
}

bool hasWord(std::string_view key, std::string_view word)
{
    const auto isLike = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    return std::search(key.begin(), key.end(), word.begin(), word.end(), isLike) != key.end();
}

} // namespace

bool ResultReader::isListOfLeaves(int node) const
{
    if (m_tree.kind(node) != Kind::Array || m_tree.end(node) == node + 1)
        return false;
    for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child)) {
        if (!m_tree.isLeaf(child))
            return false;
    }
    return true;
}

QList<ResultReader::End> ResultReader::membersIn(int list)
{
    QList<End> members;
    for (const int child : childrenOf(list))
        members.append(m_tree.kind(child) == Kind::String ? m_members.memberOf(m_tree.text(child)) : End());
    return members;
}

/// An array of arrays whose first holds the headings: members over columns of figures, or the names of fields.
bool ResultReader::readTable(int node, const Context &context)
{
    const int heading = node + 1;
    if (m_tree.end(node) == heading || !isListOfLeaves(heading))
        return false;
    const std::vector<int> rows = childrenOf(node);
    const std::vector<int> cells = childrenOf(heading);
    const bool areHeadings = std::all_of(cells.begin(), cells.end(), [this](int cell) {
        return m_tree.kind(cell) == Kind::String && !looksNumeric(m_tree.text(cell));
    });
    const bool areRows = std::all_of(rows.begin(), rows.end(), [this](int row) { return isListOfLeaves(row); });
    if (rows.size() < 2 || cells.size() < 2 || !areHeadings || !areRows)
        return false;
    QList<End> columns = membersIn(heading);
    columns.removeFirst();
    Context within = context;
    within.path = pathTo(context.path, "[]");
    if (knownIn(columns) * 2 >= columns.size() && knownIn(columns) > 0) {
        readMemberTable(node, columns, within);
        return true;
    }
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const std::vector<int> values = childrenOf(rows[row]);
        Fields fields;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string_view key = i < cells.size() ? m_tree.text(cells[i]) : std::string_view();
            const auto repeat =
                std::count_if(fields.begin(), fields.end(), [key](const Field &before) { return before.key == key; });
            fields.push_back({key, values[i], int(repeat)});
        }
        Context ofRow = within;
        if (values.size() != cells.size())
            ofRow.refused = ofRow.refused.value_or(Why::Unknown); // which figure is missing, nobody knows
        readFields(fields, ofRow);
    }
    return true;
}

void ResultReader::readMemberTable(int node, const QList<End> &columns, const Context &context)
{
    const std::vector<int> rows = childrenOf(node);
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const std::vector<int> cells = childrenOf(rows[row]);
        const End source = m_members.memberOf(m_tree.text(cells.front()));
        for (std::size_t i = 1; i < cells.size(); ++i) {
            Context cell = context;
            cell.source = source;
            cell.target = qsizetype(i) <= columns.size() ? columns[qsizetype(i) - 1] : End();
            if (!cell.source || !cell.target || qsizetype(cells.size()) != columns.size() + 1)
                cell.refused = cell.refused.value_or(Why::NotAMember);
            readFigure(cells[i], {}, {}, true, cell);
        }
    }
}

void ResultReader::readMatrices(Fields &fields, const Context &context)
{
    for (Field &field : fields) {
        if (field.isDone || m_tree.kind(field.node) != Kind::Array || m_tree.end(field.node) == field.node + 1
            || !isListOfLeaves(field.node + 1))
            continue;
        field.isDone = readHeadedRows(field, fields, context) || readMatrix(field, fields, context);
    }
}

/// {"columns": ["src", "dst", "latency_us"], "rows": [["a", "b", 5.1]]}
bool ResultReader::readHeadedRows(const Field &rows, const Fields &fields, const Context &context)
{
    const std::vector<int> first = childrenOf(rows.node + 1);
    const bool hasTexts = std::any_of(first.begin(), first.end(), [this](int cell) {
        return m_tree.kind(cell) == Kind::String && !looksNumeric(m_tree.text(cell));
    });
    if (!hasTexts)
        return false;
    for (const Field &field : fields) {
        if (field.node == rows.node || !isListOfLeaves(field.node) || knownIn(membersIn(field.node)) > 0)
            continue;
        const std::vector<int> heads = childrenOf(field.node);
        if (heads.size() != first.size())
            continue;
        Context within = context;
        within.path = pathTo(pathTo(context.path, QByteArray(rows.key.data(), qsizetype(rows.key.size()))), "[]");
        for (const int row : childrenOf(rows.node)) {
            Fields cells;
            const std::vector<int> values = m_tree.isLeaf(row) ? std::vector<int>{row} : childrenOf(row);
            for (std::size_t i = 0; i < values.size(); ++i)
                cells.push_back({i < heads.size() ? m_tree.text(heads[i]) : std::string_view(), values[i]});
            Context ofRow = within;
            if (values.size() != heads.size())
                ofRow.refused = ofRow.refused.value_or(Why::Unknown);
            readFields(cells, ofRow);
        }
        return true;
    }
    return false;
}

/// Rows of figures beside a list of names, or one for the rows and one for the columns.
bool ResultReader::readMatrix(const Field &matrix, const Fields &fields, const Context &context)
{
    QList<End> rows;
    QList<End> columns;
    QList<QList<End>> undirected;
    for (const Field &field : fields) {
        if (!isListOfLeaves(field.node))
            continue;
        const QList<End> members = membersIn(field.node);
        if (knownIn(members) == 0)
            continue;
        const FieldWords &words = wordsOf(field.key);
        if (words.role == Role::Source || hasWord(field.key, "row"))
            rows = members;
        else if (words.role == Role::Target || hasWord(field.key, "col"))
            columns = members;
        else if (!undirected.contains(members))
            undirected.append(members);
    }
    if (rows.isEmpty() && columns.isEmpty() && undirected.size() == 2) {
        rows = undirected.first();
        columns = undirected.last();
        m_results.isDirectionAssumed = true;
    } else if (undirected.size() == 1) {
        rows = rows.isEmpty() ? undirected.first() : rows;
        columns = columns.isEmpty() ? undirected.first() : columns;
    }
    const std::vector<int> lines = childrenOf(matrix.node);
    const bool fits = qsizetype(lines.size()) == rows.size() && std::all_of(lines.begin(), lines.end(), [&](int line) {
                          return isListOfLeaves(line) && qsizetype(childrenOf(line).size()) == columns.size();
                      });
    if (rows.isEmpty() || columns.isEmpty() || !fits)
        return false;
    Context within = context;
    const FieldWords words = wordsOf(matrix.key);
    within.path = pathTo(context.path, QByteArray(matrix.key.data(), qsizetype(matrix.key.size())));
    if (words.role == Role::Figure)
        nameFrom(words, within);
    if (words.role == Role::NotReal)
        within.refused = Why::Expected;
    readCells(matrix.node, rows, columns, within);
    return true;
}

void ResultReader::readCells(int matrix, const QList<End> &rows, const QList<End> &columns, const Context &context)
{
    Context cell = context;
    cell.path = pathTo(pathTo(context.path, "[]"), "[]");
    int row = matrix + 1;
    for (const End &source : rows) {
        cell.source = source;
        int node = row + 1;
        for (const End &target : columns) {
            cell.target = target;
            cell.refused = context.refused;
            if (!source || !target)
                cell.refused = cell.refused.value_or(Why::NotAMember);
            readFigure(node, {}, {}, true, cell);
            node = m_tree.end(node);
        }
        row = m_tree.end(row);
    }
}

} // namespace fabriscope
