// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/fieldwords.h"
#include "app/measure/resultmembers.h"
#include "app/measure/resulttagged.h"
#include "app/measure/resulttreebuilder.h"
#include "app/measure/texttree.h"

#include <algorithm>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

/// Lines below a heading; those before the first have none.
struct Section {
    std::string heading;
    std::vector<std::string_view> lines;
};

/// "Expected values", "Reverse": what follows is not what was measured from the first to the second. A few words, as a
/// tool tells its settings in one line.
bool takesAway(std::string_view heading)
{
    constexpr auto most = 3; // blanks
    const FieldWords words = fieldWords(heading);
    return std::count(heading.begin(), heading.end(), ' ') <= most
        && (words.role == FieldWords::Role::NotReal || words.isBackward);
}

/// The text of a line that has nothing else to do than to head others: "=== a -> b ===", "[a -> b]", "## a -> b",
/// "a -> b:"; empty if it is none.
std::string_view headingIn(std::string_view line)
{
    line = stripped(line, " \t\r");
    const bool isMarked = line.starts_with("==") || line.starts_with("--") || line.starts_with("**")
        || line.starts_with("##") || (line.starts_with('[') && line.ends_with(']')) || line.ends_with(':');
    const std::string_view heading = stripped(line, "=-*#[]: \t");
    return isMarked || (line.starts_with("# ") && takesAway(heading)) ? heading : std::string_view();
}

/// A blank line ends a section: what stands behind it may be of all of them.
std::vector<Section> sectionsOf(std::string_view text)
{
    std::vector<Section> sections(1);
    bool isOver = false;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, length);
        text.remove_prefix(std::min(length + 1, text.size()));
        if (stripped(line, " \t\r").empty()) {
            isOver = !sections.back().lines.empty();
            continue;
        }
        const std::string_view heading = headingIn(line);
        if (isOver || !heading.empty())
            sections.push_back({std::string(heading), {}});
        if (heading.empty())
            sections.back().lines.push_back(line);
        isOver = false;
    }
    return sections;
}

constexpr auto headingMarks = "=-*#[]: \t\r\n"sv;

bool isOneLine(std::string_view text)
{
    return stripped(text, " \t\r\n").find('\n') == std::string_view::npos;
}

std::string joinedLines(const std::vector<std::string_view> &lines)
{
    std::string text;
    for (const std::string_view line : lines)
        text.append(line).append(1, '\n');
    return text;
}

} // namespace

/// Parts of a text each of which has the names of a pair above it, or of which one says that it was not measured.
bool ResultTreeBuilder::readSections(Piece text)
{
    const std::string whole(m_tree.piece(text));
    const std::vector<Section> sections = sectionsOf(whole);
    const bool haveHeadings =
        m_nesting < deepestNesting && std::any_of(sections.begin(), sections.end(), [](const Section &section) {
            return !section.lines.empty()
                && (ResultMembers::looksLikeArrow(section.heading) || takesAway(section.heading));
        });
    if (!haveHeadings)
        return false;
    std::string above; // the last heading that names no pair: what the pairs below it are of
    for (const Section &section : sections) {
        const bool isOfPair = ResultMembers::looksLikeArrow(section.heading);
        const bool isTitle = section.heading.empty() && section.lines.size() == 1 && !namedValue(section.lines.front());
        if (isTitle || (!isOfPair && !section.heading.empty()))
            above = isTitle ? std::string(stripped(section.lines.front(), headingMarks)) : section.heading;
        if (section.lines.empty())
            continue;
        const int outside = isOfPair && !above.empty() ? open(Kind::Object, {}) : -1;
        const Piece outer = appended(outside < 0 ? std::string() : above);
        const int object = open(Kind::Object, outer);
        const Piece heading = appended(section.heading);
        readWithin(heading, appended(joinedLines(section.lines)));
        close(object);
        if (outside >= 0)
            close(outside);
    }
    return true;
}

std::vector<ResultTreeBuilder::Piece> ResultTreeBuilder::paragraphsIn(std::string_view text, quint32 start)
{
    std::vector<Piece> parts;
    bool isOver = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const bool isBlank = stripped(text.substr(at, end - at), " \t\r").empty();
        if (!isBlank && isOver)
            parts.push_back({start + quint32(at), 0});
        if (!isBlank)
            parts.back().length = start + quint32(end) - parts.back().start;
        isOver = isBlank;
        at = end + 1;
    }
    return parts;
}

/// Parts with blank lines between them, if one of them is a table; a line alone heads what follows.
bool ResultTreeBuilder::readParagraphs(Piece text)
{
    const std::vector<Piece> parts = paragraphsIn(m_tree.piece(text), text.start);
    if (parts.size() < 2 || m_nesting >= deepestNesting)
        return false;
    const std::size_t had = m_tree.m_nodes.size();
    bool haveTable = false;
    Piece heading;
    for (const Piece &part : parts) {
        const bool isAlone = isOneLine(m_tree.piece(part));
        if (const auto named = isAlone ? namedValue(m_tree.piece(part)) : std::nullopt) {
            addNamed({*named});
            continue;
        }
        if (isAlone) {
            heading = appended(std::string(stripped(m_tree.piece(part), headingMarks)));
            continue;
        }
        const int object = open(Kind::Object, {});
        readWithin(std::exchange(heading, {}), part);
        close(object);
        haveTable |= isTableBelow(object);
    }
    if (!haveTable)
        m_tree.m_nodes.resize(had);
    return haveTable;
}

/// "Latency (us)", and below it a table that does not say itself of what it is.
bool ResultTreeBuilder::readHeadedTable(Piece text)
{
    const std::string_view view = m_tree.piece(text);
    const auto first = std::min(view.find_first_not_of(" \t\r\n"), view.size());
    const auto end = view.find('\n', first);
    if (end == std::string_view::npos || m_nesting >= deepestNesting
        || view.substr(first, end - first).find_first_of(",;|\t") != std::string_view::npos)
        return false; // cells: below them would be half a table
    const std::size_t had = m_tree.m_nodes.size();
    const Piece heading = appended(std::string(stripped(view.substr(first, end - first), headingMarks)));
    const int object = open(Kind::Object, {});
    readWithin(heading, {text.start + quint32(end) + 1, text.length - quint32(end) - 1});
    close(object);
    const bool isTable = isTableBelow(object);
    if (!isTable)
        m_tree.m_nodes.resize(had);
    return isTable;
}

/// Whether the document that is the only value of \a object is a table, also one with a heading.
bool ResultTreeBuilder::isTableBelow(int object) const
{
    const int document = object + 1;
    const int value = document + 1;
    if (value >= m_tree.end(document) || m_tree.isLeaf(value))
        return false;
    const bool isHeaded = value + 2 < m_tree.end(value) && m_tree.kind(value + 1) == Kind::Array;
    return m_tree.kind(value) == Kind::Array || (isHeaded && m_tree.kind(value + 2) == Kind::Array);
}

/// A document of its own below \a key.
void ResultTreeBuilder::readWithin(Piece key, Piece text)
{
    const quint32 at = std::exchange(m_at, text.start);
    const quint32 end = std::exchange(m_end, text.start + text.length);
    const int nesting = m_nesting;
    readDocument(key, nesting + 1);
    m_at = at;
    m_end = end;
    m_nesting = nesting;
}

/// Lines of named values, each a record of its own: at least half of them.
bool ResultTreeBuilder::readTaggedLines(const std::vector<std::string_view> &lines)
{
    std::vector<std::pair<std::string_view, std::optional<TaggedLine>>> records;
    for (const std::string_view line : lines) {
        if (line.starts_with('#'))
            continue;
        auto record = sampleLine(line);
        records.emplace_back(line, record ? std::move(record) : taggedLine(line));
    }
    const auto good =
        std::count_if(records.begin(), records.end(), [](const auto &one) { return one.second.has_value(); });
    if (good == 0 || std::size_t(good) * 2 < records.size())
        return false;
    for (const auto &[line, record] : records) {
        if (record) {
            addTagged(*record);
        } else if (const auto named = namedValue(line)) {
            addNamed({*named});
        }
    }
    return true;
}

void ResultTreeBuilder::addTagged(const TaggedLine &line)
{
    const int outside = line.heading.empty() ? -1 : open(Kind::Object, {});
    const Piece heading = appended(line.heading);
    const int object = open(Kind::Object, heading);
    for (const auto &[name, value] : line.tags) {
        const Piece key = appended(name);
        addLeaf(Kind::String, key, appended(value));
    }
    close(object);
    if (outside >= 0)
        close(outside);
}

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

bool ResultTreeBuilder::readIndented(const std::vector<std::string_view> &lines)
{
    const auto tree = indentedTree(lines);
    if (tree)
        addTextTree(*tree);
    return tree.has_value();
}

void ResultTreeBuilder::addTextTree(const TextTree &tree)
{
    const Piece key = appended(tree.key);
    if (tree.kind == TextTree::Kind::Leaf)
        return addText(key, tree.text);
    const int node = open(tree.kind == TextTree::Kind::Object ? Kind::Object : Kind::Array, key);
    for (const TextTree &one : tree.within)
        addTextTree(one);
    close(node);
}

/// A value that YAML has in one line: a list or an object as JSON has them, a list of bare words, a text.
void ResultTreeBuilder::addText(Piece key, std::string_view text)
{
    const Piece piece = appended(text);
    const bool isList = text.starts_with('[') && text.ends_with(']');
    if (text == "null" || text == "~" || text == "true" || text == "false")
        return addLeaf(Kind::Word, key, piece);
    if (!isList && !text.starts_with('{'))
        return addString(key, piece);
    const std::size_t had = m_tree.m_nodes.size();
    const quint32 at = std::exchange(m_at, piece.start);
    const quint32 end = std::exchange(m_end, piece.start + piece.length);
    const bool isJson = readValue(key, 0) && m_at == m_end;
    m_at = at;
    m_end = end;
    if (isJson)
        return;
    m_tree.m_nodes.resize(had);
    if (!isList || text.find_first_of("[]{}\"", 1) != text.size() - 1)
        return addLeaf(Kind::String, key, piece);
    const int list = open(Kind::Array, key);
    std::string_view rest = text.substr(1, text.size() - 2);
    while (!rest.empty()) {
        const std::size_t length = std::min(rest.find(','), rest.size());
        addLeaf(Kind::String, {}, appended(std::string(stripped(rest.substr(0, length), " '"))));
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    close(list);
}

} // namespace fabriscope
