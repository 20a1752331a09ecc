// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/decimalcommas.h"
#include "app/measure/measureunit.h"
#include "app/measure/resulttagged.h"
#include "app/measure/resulttools.h"
#include "app/measure/resulttreebuilder.h"

#include <algorithm>
#include <string>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

/// A word of a line and where its last character stands: tools align headings, units and figures by it.
struct Word {
    std::string text;
    std::size_t end = 0;
};
using Words = std::vector<Word>;

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, length);
        text.remove_prefix(std::min(length + 1, text.size()));
        line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

std::string strippedCell(std::string_view cell)
{
    const auto first = cell.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return std::string(cell.substr(first, cell.find_last_not_of(" \t") - first + 1));
}

/// The cells of a line as RFC 4180 has them; a quoted one with a line break in it is beyond us.
Words cellsOf(std::string_view line, char separator)
{
    Words cells(1);
    bool isQuoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == '"' && isQuoted && at + 1 < line.size() && line[at + 1] == '"') {
            cells.back().text += c;
            ++at;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            cells.emplace_back();
        } else {
            cells.back().text += c;
        }
    }
    for (Word &cell : cells)
        cell.text = strippedCell(cell.text);
    // "| a | b |"
    if (separator == '|' && cells.size() > 2 && line.starts_with('|') && line.ends_with('|')) {
        cells.erase(cells.begin());
        cells.pop_back();
    }
    return cells;
}

Words wordsOf(std::string_view line)
{
    Words words;
    for (std::size_t at = line.find_first_not_of(" \t"); at != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
        words.push_back({std::string(line.substr(at, end - at)), end});
        at = line.find_first_not_of(" \t", end);
    }
    return words;
}

bool isUnits(const Words &words)
{
    return !words.empty() && std::all_of(words.begin(), words.end(), [](const Word &word) {
        return word.text.size() > 2 && word.text.front() == '(' && word.text.back() == ')';
    });
}

/// Puts "(us)" behind "time" where it stands under it.
void joinUnits(Words &headings, const Words &units)
{
    for (const Word &unit : units) {
        for (Word &heading : headings) {
            if (heading.end == unit.end)
                heading.text += ' ' + unit.text;
        }
    }
}

/// A line in what stands between two blanks or more: "Latency (us)" is one heading.
Words phrasesOf(std::string_view line)
{
    Words phrases;
    for (Word &word : wordsOf(line)) {
        const bool goesOn = !phrases.empty() && word.end - word.text.size() == phrases.back().end + 1
            && line[phrases.back().end] == ' ';
        if (!goesOn) {
            phrases.push_back(std::move(word));
            continue;
        }
        phrases.back().text += ' ' + word.text;
        phrases.back().end = word.end;
    }
    return phrases;
}

using Rows = std::vector<Words>;

/// Above the names of the rows there may be nothing.
bool lacksCorner(const Words &headings, const Words &row)
{
    return headings.size() > 1 && headings.size() + 1 == row.size() && !looksNumeric(row.front().text)
        && headings.front().end - headings.front().text.size() >= row.front().end;
}

/// The last line of \a heads that has a heading for each cell of \a row.
Words headingsFor(const Words &row, const std::vector<std::string> &heads)
{
    for (auto line = heads.rbegin(); line != heads.rend(); ++line) {
        for (Words words : {wordsOf(*line), phrasesOf(*line)}) {
            if (lacksCorner(words, row))
                words.insert(words.begin(), Word());
            if (words.size() == row.size() && !isUnits(words))
                return words;
        }
    }
    return {};
}

/// "5.0" and "Gbps" behind it are one cell.
Words withUnitsJoined(const Words &row)
{
    Words cells;
    for (const Word &word : row) {
        const auto joined = cells.empty() ? std::nullopt : numberText(cells.back().text + ' ' + word.text);
        if (!joined || !joined->unit || looksNumeric(word.text)) {
            cells.push_back(word);
            continue;
        }
        cells.back().text += ' ' + word.text;
        cells.back().end = word.end;
    }
    return cells;
}

/// Those of the first row that has some and is as long as half of the others are: a row may be cut off.
Words headingsOf(const Rows &rows, const std::vector<std::string> &heads)
{
    constexpr std::size_t most = 64; // a table says early how long its rows are
    for (std::size_t i = 0; i < std::min(rows.size(), most); ++i) {
        const auto alike =
            std::count_if(rows.begin(), rows.end(), [&](const Words &row) { return row.size() == rows[i].size(); });
        const bool isUsual = rows[i].size() > 1 && std::size_t(alike) * 2 >= rows.size();
        if (Words words = isUsual ? headingsFor(rows[i], heads) : Words(); !words.empty())
            return words;
    }
    return {};
}

struct Table {
    Rows rows;                     ///< the headings first
    std::vector<bool> commas = {}; ///< which columns have commas for points
};

std::vector<bool> commaColumns(const Rows &rows)
{
    std::vector<bool> have;
    for (std::size_t column = 0; column < rows.front().size(); ++column) {
        std::vector<std::string_view> cells;
        for (std::size_t row = 1; row < rows.size(); ++row) {
            if (column < rows[row].size())
                cells.emplace_back(rows[row][column].text);
        }
        have.push_back(haveDecimalCommas(cells));
    }
    return have;
}

/// "+-----+-----+", "|---|---|"
bool isRule(std::string_view line)
{
    return line.find_first_not_of("+-=|: ") == std::string_view::npos;
}

/// The lines of a table with \a separator between its cells: without rules and remarks, but for one that is the
/// heading.
Rows rowsOf(const std::vector<std::string_view> &lines, char separator)
{
    Rows rows;
    std::string_view remark;
    for (const std::string_view line : lines) {
        if (isRule(line))
            continue;
        if (line.starts_with('#')) {
            remark = line.substr(1);
            continue;
        }
        const std::size_t columns = rows.empty() ? cellsOf(line, separator).size() : 0;
        if (rows.empty() && !remark.empty()) {
            if (Words heading = cellsOf(remark, separator); heading.size() == columns)
                rows.push_back(std::move(heading));
        }
        rows.push_back(cellsOf(line, separator));
    }
    return rows;
}

/// A row of units below the headings, as ",,Gbps,us" or "-|-|(Gbps)|(us)", stands behind them.
void joinUnitRow(Rows &rows)
{
    constexpr std::size_t least = 3;
    if (rows.size() < least || rows[1].size() != rows.front().size())
        return;
    Words joined = rows.front();
    bool haveUnits = false;
    for (std::size_t i = 0; i < joined.size(); ++i) {
        const std::string &cell = rows[1][i].text;
        const std::string unit = cell.starts_with('(') || cell.starts_with('[') ? cell : '(' + cell + ')';
        const bool isUnit = splitUnit("x " + unit).unit.has_value();
        if (!isUnit && !cell.empty() && cell != "-")
            return;
        joined[i].text += isUnit ? ' ' + unit : std::string();
        haveUnits |= isUnit;
    }
    if (!haveUnits)
        return;
    rows.erase(rows.begin());
    rows.front() = std::move(joined);
}

/// One character between the cells, in at least half of the lines as many as in the first.
Table separatedTable(const std::vector<std::string_view> &lines)
{
    for (const char separator : {'\t', ',', ';', '|'}) {
        Rows rows = rowsOf(lines, separator);
        if (rows.size() < 2 || rows.front().size() < 2)
            continue;
        const auto alike = std::size_t(std::count_if(
            rows.begin() + 1, rows.end(), [&rows](const Words &row) { return row.size() == rows.front().size(); }));
        if (alike * 2 < rows.size() - 1)
            continue;
        joinUnitRow(rows);
        std::vector<bool> commas = separator == ',' ? std::vector<bool>() : commaColumns(rows);
        return {std::move(rows), std::move(commas)};
    }
    return {};
}

/// Columns with blanks between them, as nccl-tests prints: headings and units behind "#", then lines of figures.
Table alignedTable(const std::vector<std::string_view> &lines)
{
    std::vector<std::string> heads;
    Rows rows;
    for (const std::string_view line : lines) {
        if (line.find("#iterations") != std::string_view::npos)
            return {}; // perftest's, which means other units and was not clear
        if (line.starts_with('#')) {
            if (rows.empty())
                heads.push_back(' ' + std::string(line.substr(1)));
        } else if (heads.empty()) {
            heads.emplace_back(line);
        } else {
            rows.push_back(wordsOf(line));
        }
    }
    if (rows.empty())
        return {};
    if (rows.size() > 1 && lacksCorner(rows[0], rows[1]))
        return {}; // the headings stand below a title
    Words first = headingsOf(rows, heads);
    if (first.empty()) {
        std::transform(rows.begin(), rows.end(), rows.begin(), withUnitsJoined);
        first = headingsOf(rows, heads);
    }
    if (first.empty())
        return {};
    for (const std::string &line : heads) {
        if (const Words words = wordsOf(line); isUnits(words))
            joinUnits(first, words);
    }
    rows.insert(rows.begin(), std::move(first));
    std::vector<bool> commas = commaColumns(rows);
    return {std::move(rows), std::move(commas)};
}

} // namespace

void ResultTreeBuilder::addRow(const std::vector<std::string_view> &cells, const std::vector<bool> &commas)
{
    const int row = open(Kind::Array, {});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string figure = i < commas.size() && commas[i] ? withPoint(cells[i]) : std::string();
        addLeaf(Kind::String, {}, appended(cells[i]));
        if (figure.empty())
            continue;
        static_cast<void>(appended(figure)); // right behind the cell's text, see ResultTree::figure()
        m_tree.m_nodes.back().hasComma = true;
    }
    close(row);
}

/// What a tool printed whose words are known, and behind it all of the text. False if it is none of those.
bool ResultTreeBuilder::readToolText(Piece text, const std::vector<std::string_view> &lines)
{
    const auto table = perftestTable(lines);
    const int rows = table.empty() ? -1 : open(Kind::Array, {});
    for (const auto &row : table)
        addRow({row.begin(), row.end()}, {});
    if (rows >= 0)
        close(rows);
    const std::vector<NamedTexts> pings = table.empty() ? pingSummaries(lines) : std::vector<NamedTexts>();
    for (const NamedTexts &ping : pings)
        addNamed(ping);
    if (table.empty() && pings.empty())
        return false;
    addLeaf(Kind::String, {}, text);
    return true;
}

bool ResultTreeBuilder::readTable(Piece text)
{
    // The views live in the text that grows while nodes are added: copies are taken before.
    const std::string whole(m_tree.piece(text));
    const std::vector<std::string_view> lines = linesOf(whole);
    // A remark above a table of Markdown heads it.
    const bool isMarkdown = lines.size() > 1 && lines[0].starts_with('#') && lines[1].starts_with('|');
    if (readIndented(lines) || readSections(text) || readToolText(text, lines) || readTaggedLines(lines)
        || (isMarkdown && readHeadedTable(text)) || readLinesOfText(lines))
        return true;
    const bool isPerftest = whole.find("#iterations") != std::string::npos; // several runs, not clear which is meant
    return !isPerftest && (readParagraphs(text) || readHeadedTable(text));
}

/// A table, and the lines of "name: value" around it.
bool ResultTreeBuilder::readLinesOfText(const std::vector<std::string_view> &lines)
{
    std::vector<std::pair<std::string, std::string>> named;
    for (const std::string_view line : lines) {
        if (auto pair = namedValue(line))
            named.push_back(std::move(*pair));
    }
    Table table;
    if (lines.size() > 1 && named.size() * 2 < lines.size()) {
        table = separatedTable(lines);
        if (table.rows.empty())
            table = alignedTable(lines);
    }
    if (lines.empty() || (table.rows.empty() && named.size() * 2 < lines.size()))
        return false;
    if (!table.rows.empty()) {
        const int rows = open(Kind::Array, {});
        std::vector<std::string_view> cells;
        for (const Words &row : table.rows) {
            cells.clear();
            for (const Word &cell : row)
                cells.push_back(cell.text);
            addRow(cells, table.commas);
        }
        close(rows);
    }
    addNamed(named);
    return true;
}

} // namespace fabriscope
