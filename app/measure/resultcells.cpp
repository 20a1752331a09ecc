// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace fabriscope {

namespace {

bool isZero(std::string_view text)
{
    return looksNumeric(text) && text.find_first_of("123456789nN") == std::string_view::npos;
}

/// A number of a row or a column, or nothing.
std::optional<std::size_t> indexIn(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// How long the rows of a triangle are and where they begin.
struct Triangle {
    bool isUpper = false;
    bool hasDiagonal = false;

    [[nodiscard]] std::size_t length(std::size_t row, std::size_t rows) const
    {
        return (isUpper ? rows - row - 1 : row) + (hasDiagonal ? 1 : 0);
    }
    [[nodiscard]] std::size_t first(std::size_t row) const { return isUpper ? row + (hasDiagonal ? 0 : 1) : 0; }
};

} // namespace

/// Leaves, or nothing at all.
bool ResultReader::isLine(int node) const
{
    const bool isEmpty = m_tree.kind(node) == Kind::Array && m_tree.end(node) == node + 1;
    return isEmpty || m_places.isListOfLeaves(node);
}

/// The column in which each row begins: the first, or in a triangle the one that its length says. Nothing if the rows
/// do not fit the names.
std::vector<std::size_t> ResultReader::firstColumns(const Cells &cells, const ResultMatrixNames &names) const
{
    const auto rows = std::size_t(names.rows.size());
    const auto columns = std::size_t(names.columns.size());
    if (cells.size() != rows)
        return {};
    if (std::all_of(cells.begin(), cells.end(), [columns](const auto &row) { return row.size() == columns; }))
        return std::vector<std::size_t>(rows, 0);
    constexpr std::size_t leastRows = 3; // two rows may just as well lack a cell
    if (rows < leastRows || names.rows != names.columns)
        return {};
    for (const Triangle &triangle : {Triangle{true, false}, {true, true}, {false, false}, {false, true}}) {
        std::vector<std::size_t> firsts;
        for (std::size_t row = 0; row < rows; ++row) {
            if (cells[row].size() != triangle.length(row, rows))
                break;
            const std::size_t first = triangle.first(row);
            if (triangle.hasDiagonal && isFigureAt(cells[row][row - first]))
                break;
            firsts.push_back(first);
        }
        if (firsts.size() == rows)
            return firsts;
    }
    return {};
}

/// Another number than 0.
bool ResultReader::isFigureAt(int node) const
{
    return looksNumeric(m_tree.text(node)) && !isZero(m_tree.text(node));
}

/// Rows of three in which the first two may number a row and a column of which the third is the value.
bool ResultReader::areIndexed(const Cells &cells, bool isSquare) const
{
    constexpr std::size_t triple = 3;
    bool isMore = false;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells[row].size() != triple)
            return false;
        const auto first = indexIn(m_tree.text(cells[row][0]));
        const auto second = indexIn(m_tree.text(cells[row][1]));
        if (!first || !second || std::max(*first, *second) >= std::max(cells.size(), triple))
            return false;
        isMore |= isSquare ? isFigureAt(cells[row][row]) : *first + *second > 0;
    }
    return isMore;
}

/// Rows of figures beside their names.
bool ResultReader::readMatrix(const Field &matrix, const Context &context)
{
    const ResultMatrixNames &names = context.names;
    const std::vector<int> lines = childrenOf(matrix.node);
    if (!std::all_of(lines.begin(), lines.end(), [this](int line) { return isLine(line); }))
        return false;
    Cells cells;
    for (const int line : lines)
        cells.push_back(childrenOf(line));
    const auto columns = firstColumns(cells, names);
    if (columns.empty() || areIndexed(cells, names.rows == names.columns))
        return false;
    Context within = context;
    if (matrix.isContradicted)
        within.refused = within.refused.value_or(Why::NoUnit);
    const FieldWords &words = wordsOf(matrix.key);
    within.verdict = words.verdict;
    within.isDirectionSaid = names.isDirectionSaid;
    if (words.role == Role::Figure)
        nameFrom(words, within);
    if (words.role == Role::NotReal)
        within.refused = Why::Expected;
    within.isAssumed = names.isAssumed;
    within.isCounting |= words.isCount && words.role == Role::Other;
    readCells(cells, columns, within);
    return true;
}

void ResultReader::readCells(const Cells &cells, const std::vector<std::size_t> &firsts, const Context &context)
{
    const ResultMatrixNames names = context.names;
    const bool isFull = cells.front().size() == cells.back().size();
    const auto [isUpper, isLower] = isFull ? halvesUsed(cells, names.rows == names.columns) : std::pair(true, true);
    Context cell = context;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        cell.source = names.rows[qsizetype(row)];
        for (std::size_t i = 0; i < cells[row].size(); ++i) {
            const std::size_t column = firsts[row] + i;
            cell.target = names.columns[qsizetype(column)];
            cell.refused = context.refused;
            if (!cell.source || !cell.target)
                cell.refused = cell.refused.value_or(Why::NotAMember);
            const bool isFilling = (row < column && !isUpper) || (row > column && !isLower);
            if (isFilling)
                cell.refused = cell.refused.value_or(Why::Unknown);
            readLeaf(cells[row][i], {.isFigure = true, .isMember = true}, cell);
        }
    }
}

/// Whether the half above the diagonal, and that below, holds figures: one that is nothing but 0 fills up a triangle.
std::pair<bool, bool> ResultReader::halvesUsed(const Cells &cells, bool isSquare) const
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
