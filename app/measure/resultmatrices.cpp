// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

template <class List> qsizetype knownIn(const List &members)
{
    return std::count_if(members.begin(), members.end(), [](const auto &member) { return member.has_value(); });
}

template <class Words> bool hasAnyWord(std::string_view key, const Words &words)
{
    const auto isLike = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::search(key.begin(), key.end(), word.begin(), word.end(), isLike) != key.end();
    });
}

constexpr std::array sending{"source"sv, "src"sv, "client"sv, "sender"sv};
constexpr std::array receiving{"target"sv, "dst"sv, "dest"sv, "server"sv, "receiver"sv};

bool isZero(std::string_view text)
{
    return looksNumeric(text) && text.find_first_of("123456789nN") == std::string_view::npos;
}

} // namespace

QList<ResultReader::End> ResultReader::membersIn(int list)
{
    QList<End> members;
    for (const int child : childrenOf(list))
        members.append(m_tree.kind(child) == Kind::String ? m_members.memberOf(m_tree.text(child)) : End());
    return members;
}

/// An array of arrays with names for their cells, or of tuples.
bool ResultReader::readRows(int node, const Context &context)
{
    const int headings = m_places.headingsOf(node);
    const bool areTuples = m_places.areTuples(node);
    if (headings < 0 && !areTuples)
        return false;
    if (headings == node + 1 && readMemberTable(node, context))
        return true;
    const std::vector<int> heads = headings < 0 ? std::vector<int>() : childrenOf(headings);
    std::vector<int> rows = childrenOf(node);
    rows.erase(std::remove(rows.begin(), rows.end(), headings), rows.end());
    for (const int row : rows) {
        const std::vector<int> values = m_tree.isLeaf(row) ? std::vector<int>{row} : childrenOf(row);
        Fields fields;
        for (std::size_t i = 0; i < values.size(); ++i)
            fields.push_back({i < heads.size() ? m_tree.text(heads[i]) : std::string_view(), values[i]});
        Context ofRow = context;
        ofRow.isRepeated |= rows.size() > 1;
        if (areTuples)
            markAnswer(fields);
        else if (values.size() != heads.size())
            ofRow.refused = ofRow.refused.value_or(Why::Unknown); // which figure is missing, nobody knows
        readFields(fields, ofRow);
    }
    return true;
}

/// {"src": ["a", "b"], "dst": ["b", "a"], "latency_us": [5.1, 6]}: each list is a column.
void ResultReader::readColumns(Fields &fields, const Context &context)
{
    std::vector<std::vector<int>> columns;
    std::vector<std::string_view> names;
    bool hasSource = false;
    bool hasTarget = false;
    for (const Field &field : fields) {
        if (m_tree.isLeaf(field.node) || field.isDone)
            continue;
        if (!m_places.isListOfLeaves(field.node))
            return;
        columns.push_back(childrenOf(field.node));
        names.push_back(field.key);
        const Role role = wordsOf(Field{field.key, field.node + 1}).role;
        // "clients" and "servers" are who takes part, whoever talks to whom.
        const bool isOne = !field.key.ends_with('s');
        hasSource |= isOne && role == Role::Source;
        hasTarget |= isOne && (role == Role::Target || role == Role::Server);
    }
    const bool areColumns = hasSource && hasTarget && columns.size() > 2
        && std::all_of(columns.begin(), columns.end(),
                       [&columns](const auto &column) { return column.size() == columns.front().size(); });
    if (!areColumns)
        return;
    Context ofRow = context;
    ofRow.isRepeated |= columns.front().size() > 1;
    for (std::size_t row = 0; row < columns.front().size(); ++row) {
        Fields cells;
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells.push_back({names[i], columns[i][row]});
        readFields(cells, ofRow);
    }
    for (Field &field : fields)
        field.isDone |= !m_tree.isLeaf(field.node);
}

/// ["a", "b", 5.1]: what else than names stands in a row is what it says of them, if it is one thing.
void ResultReader::markAnswer(Fields &cells)
{
    const auto isAnswer = [this](const Field &cell) {
        const std::string_view text = m_tree.text(cell.node);
        return !m_members.isMember(text) && !m_members.pairOf(text);
    };
    const auto first = std::find_if(cells.begin(), cells.end(), isAnswer);
    if (first != cells.end() && std::count_if(cells.begin(), cells.end(), isAnswer) == 1)
        first->isAnswer = true;
}

/// The first word that says who sends or receives.
ResultReader::Role ResultReader::firstEnd(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\\/|>- ", at), text.size());
        const Role role = end > at ? wordsOf(text.substr(at, end - at)).role : Role::Other;
        if (role == Role::Source || role == Role::Target)
            return role;
        at = end + 1;
    }
    return Role::Other;
}

bool ResultReader::readMemberTable(int node, const Context &context)
{
    QList<End> columns = membersIn(node + 1);
    columns.removeFirst();
    if (knownIn(columns) == 0 || knownIn(columns) * 2 < columns.size())
        return false;
    const std::vector<int> rows = childrenOf(node);
    // "dst \\ src" in the corner: the rows receive.
    const Role corner = firstEnd(m_tree.text(childrenOf(node + 1).front()));
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const std::vector<int> cells = childrenOf(rows[row]);
        const End before = m_members.memberOf(m_tree.text(cells.front()));
        for (std::size_t i = 1; i < cells.size(); ++i) {
            const End above = qsizetype(i) <= columns.size() ? columns[qsizetype(i) - 1] : End();
            Context cell = context;
            cell.source = corner == Role::Target ? above : before;
            cell.target = corner == Role::Target ? before : above;
            cell.isDirectionSaid = corner != Role::Other;
            if (!cell.source || !cell.target || qsizetype(cells.size()) != columns.size() + 1)
                cell.refused = cell.refused.value_or(Why::NotAMember);
            readLeaf(cells[i], {.isFigure = true, .isMember = true}, cell);
        }
    }
    return true;
}

void ResultReader::readMatrices(Fields &fields, Context &context)
{
    if (MatrixNames names = namesBeside(fields); !names.rows.isEmpty() && !names.columns.isEmpty())
        context.names = std::move(names);
    if (context.names.rows.isEmpty())
        return;
    for (Field &field : fields) {
        const bool isMatrix = !field.isDone && m_tree.kind(field.node) == Kind::Array
            && m_tree.end(field.node) > field.node + 1 && m_places.isListOfLeaves(field.node + 1)
            && (m_places.headingsOf(field.node) < 0 || m_places.headingsOf(field.node) == field.node + 1);
        if (isMatrix)
            field.isDone = readMatrix(field, context);
    }
}

/// A list of names for the rows and one for the columns, or one for both.
ResultReader::MatrixNames ResultReader::namesBeside(const Fields &fields)
{
    MatrixNames names;
    QList<QList<End>> undirected;
    for (const Field &field : fields) {
        if (!m_places.isListOfLeaves(field.node))
            continue;
        const QList<End> members = membersIn(field.node);
        if (knownIn(members) == 0)
            continue;
        const PlaceRole said = roleSaid(field.node + 1);
        const bool isSource = said == PlaceRole::Source || (said != PlaceRole::Target && hasAnyWord(field.key, sending))
            || wordsOf(field.key).role == Role::Source;
        const bool isTarget = !isSource
            && (said == PlaceRole::Target || hasAnyWord(field.key, receiving)
                || wordsOf(field.key).role == Role::Target);
        names.isDirectionSaid |= isSource || isTarget;
        if (isSource || (!isTarget && hasAnyWord(field.key, std::array{"row"sv})))
            names.rows = members;
        else if (isTarget || hasAnyWord(field.key, std::array{"col"sv}))
            names.columns = members;
        else if (!undirected.contains(members))
            undirected.append(members);
    }
    if (names.rows.isEmpty() && names.columns.isEmpty() && undirected.size() == 2) {
        names.rows = undirected.first();
        names.columns = undirected.last();
        names.isAssumed = true;
    } else if (undirected.size() == 1) {
        names.rows = names.rows.isEmpty() ? undirected.first() : names.rows;
        names.columns = names.columns.isEmpty() ? undirected.first() : names.columns;
    }
    return names;
}

/// Rows of figures beside their names.
bool ResultReader::readMatrix(const Field &matrix, const Context &context)
{
    const MatrixNames &names = context.names;
    const std::vector<int> lines = childrenOf(matrix.node);
    const bool fits =
        qsizetype(lines.size()) == names.rows.size()
        && std::all_of(lines.begin(), lines.end(), [this, &names](int line) {
               return m_places.isListOfLeaves(line) && qsizetype(childrenOf(line).size()) == names.columns.size();
           });
    if (!fits)
        return false;
    Context within = context;
    const FieldWords &words = wordsOf(matrix.key);
    within.verdict = words.verdict;
    within.isDirectionSaid = names.isDirectionSaid;
    if (words.role == Role::Figure)
        nameFrom(words, within);
    if (words.role == Role::NotReal)
        within.refused = Why::Expected;
    within.isAssumed = names.isAssumed;
    readCells(matrix.node, names, within);
    return true;
}

void ResultReader::readCells(int matrix, const MatrixNames &names, const Context &context)
{
    std::vector<std::vector<int>> cells;
    for (const int line : childrenOf(matrix))
        cells.push_back(childrenOf(line));
    const auto [isUpper, isLower] = halvesUsed(cells, names.rows == names.columns);
    Context cell = context;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        cell.source = names.rows[qsizetype(row)];
        for (std::size_t column = 0; column < cells[row].size(); ++column) {
            cell.target = names.columns[qsizetype(column)];
            cell.refused = context.refused;
            if (!cell.source || !cell.target)
                cell.refused = cell.refused.value_or(Why::NotAMember);
            const bool isFilling = (row < column && !isUpper) || (row > column && !isLower);
            if (isFilling)
                cell.refused = cell.refused.value_or(Why::Unknown);
            readLeaf(cells[row][column], {.isFigure = true, .isMember = true}, cell);
        }
    }
}

/// Whether the half above the diagonal, and that below, holds figures: one that is nothing but 0 fills up a triangle.
std::pair<bool, bool> ResultReader::halvesUsed(const std::vector<std::vector<int>> &cells, bool isSquare) const
{
    bool isUpper = !isSquare;
    bool isLower = !isSquare;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        for (std::size_t column = 0; column < cells[row].size(); ++column) {
            const std::string_view text = m_tree.text(cells[row][column]);
            const bool isUsed = row != column && !text.empty() && !isZero(text);
            isUpper |= isUsed && row < column;
            isLower |= isUsed && row > column;
        }
    }
    // All of it is 0: then 0 is what was measured.
    return isUpper || isLower ? std::pair(isUpper, isLower) : std::pair(true, true);
}

} // namespace fabriscope
