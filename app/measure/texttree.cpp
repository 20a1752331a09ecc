// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/texttree.h"

#include "app/measure/resulttagged.h"

#include <algorithm>
#include <utility>

namespace fabriscope {

namespace {

constexpr int deepest = 50;

struct Line {
    std::size_t indent = 0;
    std::string_view text;
};

bool isItem(std::string_view text)
{
    return text == "-" || text.starts_with("- ");
}

std::string unquoted(std::string_view text)
{
    text = stripped(text, " \t\r");
    const bool isQuoted =
        text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    return std::string(isQuoted ? text.substr(1, text.size() - 2) : text);
}

/// "name: value", "name:"
std::optional<std::pair<std::string, std::string_view>> namedIn(std::string_view text)
{
    const auto behindQuotes = !text.empty() && text.front() == '"' ? text.find('"', 1) : 0;
    for (auto at = text.find(':', std::min(behindQuotes, text.size())); at != std::string_view::npos;
         at = text.find(':', at + 1)) {
        if (at == 0 || (at + 1 < text.size() && text[at + 1] != ' ' && text[at + 1] != '\t'))
            continue;
        const std::string_view value = stripped(text.substr(at + 1), " \t\r");
        return std::pair(unquoted(text.substr(0, at)), value.starts_with('#') ? std::string_view() : value);
    }
    return {};
}

/// Reads blocks; each function leaves m_at behind what it read.
class IndentedText {
public:
    explicit IndentedText(const std::vector<std::string_view> &lines)
    {
        std::size_t outside = std::string_view::npos; // of a text behind "|", in which "#" begins no remark
        for (const std::string_view line : lines) {
            const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
            const std::string_view text = stripped(line, " \t\r");
            const bool isInText = indent > outside && outside != std::string_view::npos;
            if (text.empty() || (!isInText && (text.front() == '#' || text == "---" || text == "...")))
                continue;
            if (!isInText)
                outside = text.ends_with(": |") || text.ends_with(": |-") ? indent : std::string_view::npos;
            m_lines.push_back({indent, text});
        }
    }

    [[nodiscard]] std::optional<TextTree> read()
    {
        if (m_lines.empty())
            return {};
        auto root = readBlock(m_lines.front().indent, 0);
        return m_at == m_lines.size() && m_isNested ? root : std::nullopt;
    }

private:
    [[nodiscard]] bool isAt(std::size_t indent) const
    {
        return m_at < m_lines.size() && m_lines[m_at].indent == indent;
    }

    [[nodiscard]] std::optional<TextTree> readBlock(std::size_t indent, int depth)
    {
        if (depth > deepest)
            return {};
        return isItem(m_lines[m_at].text) ? readItems(indent, depth) : readNames(indent, depth);
    }

    [[nodiscard]] std::optional<TextTree> readItems(std::size_t indent, int depth)
    {
        m_isNested = true;
        TextTree array{TextTree::Kind::Array};
        while (isAt(indent) && isItem(m_lines[m_at].text)) {
            Line &line = m_lines[m_at];
            const std::size_t from = std::min(line.text.find_first_not_of(' ', 1), line.text.size());
            line = {indent + from, line.text.substr(from)};
            const bool isInline = line.text.starts_with('{') || line.text.starts_with('[');
            if (line.text.empty() || isInline || (!isItem(line.text) && !namedIn(line.text))) {
                array.within.push_back({TextTree::Kind::Leaf, {}, unquoted(line.text)});
                ++m_at;
                continue;
            }
            auto item = readBlock(line.indent, depth + 1);
            if (!item)
                return {};
            array.within.push_back(std::move(*item));
        }
        return array;
    }

    [[nodiscard]] std::optional<TextTree> readNames(std::size_t indent, int depth)
    {
        TextTree object{TextTree::Kind::Object};
        while (isAt(indent) && !isItem(m_lines[m_at].text)) {
            const auto named = namedIn(m_lines[m_at].text);
            if (!named || m_lines[m_at].text.front() == '{')
                return {};
            ++m_at;
            auto value = readNamed(named->second, indent, depth);
            if (!value)
                return {};
            value->key = named->first;
            object.within.push_back(std::move(*value));
        }
        return object;
    }

    /// What stands behind a name, or below it.
    [[nodiscard]] std::optional<TextTree> readNamed(std::string_view value, std::size_t indent, int depth)
    {
        const bool isText = value == "|" || value == "|-" || value == ">";
        if (!value.empty() && !isText)
            return TextTree{TextTree::Kind::Leaf, {}, unquoted(value)};
        const bool isDeeper = m_at < m_lines.size() && m_lines[m_at].indent > indent;
        if (!isText && (isDeeper || (isAt(indent) && isItem(m_lines[m_at].text)))) {
            m_isNested = true;
            return readBlock(m_lines[m_at].indent, depth + 1);
        }
        TextTree leaf;
        const std::size_t first = isDeeper ? m_lines[m_at].indent : 0;
        for (; isText && m_at < m_lines.size() && m_lines[m_at].indent > indent; ++m_at)
            leaf.text += std::string(m_lines[m_at].indent - std::min(first, m_lines[m_at].indent), ' ')
                + std::string(m_lines[m_at].text) + '\n';
        return leaf;
    }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
    bool m_isNested = false;
};

} // namespace

std::optional<TextTree> indentedTree(const std::vector<std::string_view> &lines)
{
    return IndentedText(lines).read();
}

} // namespace fabriscope
