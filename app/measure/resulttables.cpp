// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

using Table = std::vector<Words>; ///< the headings first

/// One character between the cells, in at least half of the lines as many as in the first.
Table separatedTable(const std::vector<std::string_view> &lines)
{
    for (const char separator : {'\t', ',', ';', '|'}) {
        std::string_view first = lines.front();
        if (first.starts_with('#'))
            first.remove_prefix(1);
        Table table{cellsOf(first, separator)};
        if (table.front().size() < 2)
            continue;
        std::size_t alike = 0;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            table.push_back(cellsOf(lines[i], separator));
            alike += table.back().size() == table.front().size() ? 1 : 0;
        }
        if (alike * 2 >= lines.size() - 1)
            return table;
    }
    return {};
}

/// Columns with blanks between them, as nccl-tests prints: headings and units behind "#", then lines of figures.
Table alignedTable(const std::vector<std::string_view> &lines)
{
    std::vector<Words> heads;
    Table table;
    for (const std::string_view line : lines) {
        if (line.starts_with('#')) {
            if (table.empty())
                heads.push_back(wordsOf(' ' + std::string(line.substr(1))));
        } else if (heads.empty()) {
            heads.push_back(wordsOf(line));
        } else {
            table.push_back(wordsOf(line));
        }
    }
    if (table.empty())
        return {};
    const std::size_t columns = table.front().size();
    auto headings = std::find_if(heads.rbegin(), heads.rend(),
                                 [columns](const Words &words) { return words.size() == columns && !isUnits(words); });
    if (columns < 2 || headings == heads.rend())
        return {};
    Words first = *headings;
    for (const Words &words : heads) {
        if (isUnits(words))
            joinUnits(first, words);
    }
    table.insert(table.begin(), std::move(first));
    return table;
}

/// "name: value" and "name = value".
std::optional<std::pair<std::string, std::string>> namedValue(std::string_view line)
{
    while (line.starts_with('#'))
        line.remove_prefix(1);
    for (const std::string_view sign : {": "sv, ":\t"sv, " = "sv, "="sv}) {
        const auto at = line.find(sign);
        if (at == std::string_view::npos || at == 0)
            continue;
        const std::string name = strippedCell(line.substr(0, at));
        const std::string value = strippedCell(line.substr(at + sign.size()));
        if (!name.empty() && !value.empty())
            return std::pair(name, value);
    }
    return {};
}

} // namespace

void ResultTreeBuilder::addNamed(const std::vector<std::pair<std::string, std::string>> &named)
{
    if (named.empty())
        return;
    const int object = open(Kind::Object, {});
    for (const auto &[name, value] : named) {
        const Piece heading = appended(name);
        addLeaf(Kind::String, heading, appended(value));
    }
    close(object);
}

void ResultTreeBuilder::addRow(const std::vector<std::string_view> &cells)
{
    const int row = open(Kind::Array, {});
    for (const std::string_view cell : cells)
        addLeaf(Kind::String, {}, appended(cell));
    close(row);
}

/// What a tool printed whose words are known, and behind it all of the text. False if it is none of those.
bool ResultTreeBuilder::readToolText(Piece text, const std::vector<std::string_view> &lines)
{
    const auto table = perftestTable(lines);
    const int rows = table.empty() ? -1 : open(Kind::Array, {});
    for (const auto &row : table)
        addRow({row.begin(), row.end()});
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
    if (readToolText(text, lines))
        return true;
    std::vector<std::pair<std::string, std::string>> named;
    for (const std::string_view line : lines) {
        if (auto pair = namedValue(line))
            named.push_back(std::move(*pair));
    }
    Table table;
    if (lines.size() > 1 && named.size() * 2 < lines.size()) {
        table = separatedTable(lines);
        if (table.empty())
            table = alignedTable(lines);
    }
    if (table.empty() && named.size() * 2 < lines.size())
        return false;
    if (lines.empty())
        return false;
    if (!table.empty()) {
        const int rows = open(Kind::Array, {});
        std::vector<std::string_view> cells;
        for (const Words &row : table) {
            cells.clear();
            for (const Word &cell : row)
                cells.push_back(cell.text);
            addRow(cells);
        }
        close(rows);
    }
    addNamed(named);
    return true;
}

} // namespace fabriscope
