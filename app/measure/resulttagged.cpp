// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resulttagged.h"

#include "app/measure/measureunit.h"

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

constexpr auto tagBlanks = " \t"sv;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
        || c == '-' || c == '/' || c == '%' || (c & 0x80);
}

/// "src" of "src=node-1", empty if there is none.
std::string_view nameAt(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isNameCharacter(text[length]))
        ++length;
    const bool isTag = length > 0 && length + 1 < text.size() && text[length] == '=' && text[length + 1] != '='
        && text[length + 1] != '>' && tagBlanks.find(text[length + 1]) == std::string_view::npos;
    return isTag ? text.substr(0, length) : std::string_view();
}

/// How long the value is that \a text begins with: in quotes, or up to what parts it from the next.
std::size_t valueLength(std::string_view text)
{
    if (!text.empty() && text.front() == '"') {
        const auto end = text.find('"', 1);
        return end == std::string_view::npos ? text.size() : end + 1;
    }
    const std::size_t end = std::min(text.find_first_of(" \t;"), text.size());
    // "bw=5,lat=3", but "pair=a,b"
    for (auto comma = text.find(','); comma < end; comma = text.find(',', comma + 1)) {
        if (comma + 1 == end || !nameAt(text.substr(comma + 1)).empty())
            return comma;
    }
    return end;
}

/// A time, a level, what stands in brackets: which say nothing of what follows.
bool isMark(std::string_view word)
{
    constexpr std::array levels{"INFO"sv, "DEBUG"sv, "WARN"sv, "WARNING"sv, "ERROR"sv, "NOTICE"sv, "TRACE"sv};
    const std::string_view bare = stripped(word, "[]:()|-,");
    return bare.empty() || std::find(levels.begin(), levels.end(), bare) != levels.end()
        || (bare.find_first_not_of("0123456789-:.,/TZ+") == std::string_view::npos
            && bare.find(':') != std::string_view::npos)
        || (bare.size() == 10 && bare.find_first_not_of("0123456789-/") == std::string_view::npos);
}

/// What stands before the first name, without a time and a level.
std::string headingOf(std::string_view text)
{
    text = stripped(text, tagBlanks);
    while (!text.empty()) {
        const std::size_t length = std::min(text.find_first_of(tagBlanks), text.size());
        if (!isMark(text.substr(0, length)))
            break;
        text = stripped(text.substr(length), tagBlanks);
    }
    return std::string(stripped(text, " \t:,|"));
}

/// Takes "Gbps" behind "bw=5" to it. False if it is something else.
bool joinUnit(std::string_view &rest, TaggedLine &line)
{
    const std::size_t length = std::min(rest.find_first_of(" \t,;"), rest.size());
    if (line.tags.empty())
        return false;
    const std::string joined = line.tags.back().second + ' ' + std::string(rest.substr(0, length));
    const auto number = numberText(joined);
    if (!number || !number->unit || numberText(line.tags.back().second)->unit)
        return false;
    line.tags.back().second = joined;
    rest.remove_prefix(length);
    return true;
}

/// The end of the name of a sample, "rtt_us" in "rtt_us{src="a"} 5".
std::size_t sampleNameLength(std::string_view line)
{
    std::size_t length = 0;
    while (length < line.size() && (isNameCharacter(line[length]) || line[length] == ':'))
        ++length;
    return length;
}

/// "src="a",dst="b"" between the braces of a sample. False if it is none.
bool takeLabels(std::string_view labels, TaggedLine &line)
{
    for (labels = stripped(labels, " ,"); !labels.empty(); labels = stripped(labels, " ,")) {
        const std::string_view name = nameAt(labels);
        if (name.empty())
            return false;
        labels.remove_prefix(name.size() + 1);
        const std::size_t length = valueLength(labels);
        const std::string_view value = labels.substr(0, length);
        if (value.size() < 2 || value.front() != '"' || value.back() != '"')
            return false;
        line.tags.emplace_back(name, value.substr(1, value.size() - 2));
        labels.remove_prefix(length);
    }
    return true;
}

} // namespace

std::string_view stripped(std::string_view text, std::string_view what)
{
    const auto first = text.find_first_not_of(what);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(what) - first + 1);
}

std::optional<std::pair<std::string, std::string>> namedValue(std::string_view line)
{
    while (line.starts_with('#'))
        line.remove_prefix(1);
    for (const std::string_view sign : {": "sv, ":\t"sv, " = "sv, "="sv}) {
        const auto at = line.find(sign);
        if (at == std::string_view::npos || at == 0)
            continue;
        const std::string name = std::string(stripped(line.substr(0, at), " \t"));
        const std::string value = std::string(stripped(line.substr(at + sign.size()), " \t"));
        if (!name.empty() && !value.empty())
            return std::pair(name, value);
    }
    return {};
}

std::optional<TaggedLine> taggedLine(std::string_view text)
{
    text = stripped(text, " \t\r");
    TaggedLine line;
    std::size_t from = 0;
    while (from < text.size() && nameAt(text.substr(from)).empty()) {
        from = text.find_first_of(" \t,;", from);
        from = from == std::string_view::npos ? text.size() : text.find_first_not_of(" \t,;", from);
    }
    if (from >= text.size())
        return {};
    line.heading = headingOf(text.substr(0, from));
    for (std::string_view rest = text.substr(from); !rest.empty();) {
        const std::string_view name = nameAt(rest);
        if (name.empty() && !joinUnit(rest, line))
            return {};
        if (!name.empty()) {
            rest.remove_prefix(name.size() + 1);
            const std::size_t length = valueLength(rest);
            line.tags.emplace_back(name, stripped(rest.substr(0, length), "\""));
            rest.remove_prefix(length);
        }
        const auto next = rest.find_first_not_of(" \t,;");
        rest = next == std::string_view::npos ? std::string_view() : rest.substr(next);
    }
    const bool isTagged = line.tags.size() > 1 || !line.heading.empty();
    return isTagged ? std::optional(line) : std::nullopt;
}

std::optional<TaggedLine> sampleLine(std::string_view text)
{
    text = stripped(text, " \t\r");
    const std::size_t length = sampleNameLength(text);
    const auto end = text.rfind('}');
    if (length == 0 || length >= text.size() || text[length] != '{' || end == std::string_view::npos)
        return {};
    TaggedLine line;
    const std::string_view rest = stripped(text.substr(end + 1), tagBlanks);
    const std::string_view value = rest.substr(0, std::min(rest.find(' '), rest.size()));
    if (!takeLabels(text.substr(length + 1, end - length - 1), line) || !looksNumeric(value))
        return {};
    line.tags.emplace_back(text.substr(0, length), value);
    return line;
}

} // namespace fabriscope
