// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a splitter goes on behind a damage.

#include "app/importing/splitter.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

namespace fabriscope {

namespace {

/// While searching, many objects are tried; so large ones are not.
constexpr qsizetype largestSearched = qsizetype(4) * 1024 * 1024;
/// The same where it is only about the place that is told.
constexpr qsizetype largestLookedAt = qsizetype(64) * 1024;
/// More blanks than these are no indent.
constexpr qsizetype mostIndent = 4096;

const char *findByte(const char *at, const char *end, char byte)
{
    const auto *found = static_cast<const char *>(std::memchr(at, byte, size_t(end - at)));
    return found ? found : end;
}

/// Where what stands before \a at ends; there is something.
const char *behindText(const char *at)
{
    while (isJsonBlank(at[-1]) || at[-1] == ',')
        --at;
    return at;
}

bool beginsScalar(char c)
{
    return c == '"' || c == '-' || (c >= '0' && c <= '9') || c == 't' || c == 'f' || c == 'n';
}

/// A word that is none of JSON's is prose.
bool isJsonScalar(std::string_view text)
{
    const bool isWord = text.front() >= 'a' && text.front() <= 'z';
    return !isWord || text == "true" || text == "false" || text == "null";
}

} // namespace

/// The record at work.at is passed over; what it holds may be the next one.
void Splitter::damage(Work &work, const char *place, Fault why)
{
    ++m_number;
    fault(work, place, why);
    m_isSearching = true;
    m_lostIndent = *work.at == '{' ? m_indent : -1;
    ++work.at;
}

/// Where the record at work.at stops being one: often what was noticed at \a behind belongs to the next already.
const char *Splitter::damagedPlace(const Work &work, const char *behind) const
{
    const char *place = StructureScan(false).scanStrictly(work.at, behind).at;
    const char *last = std::min(place + 1, work.end);
    for (const char *brace = work.at; (brace = findByte(brace + 1, last, '{')) < last;) {
        StructureScan next(true);
        (void)next.scanValue(brace, std::min(work.end, brace + largestLookedAt));
        const bool isAtMargin = m_indent >= 0 && indentAt(work.at, brace) == m_indent;
        if (!isAtMargin && (next.keys() & StructureScan::TestKeys) == 0)
            continue;
        return behindText(brace);
    }
    const qsizetype indent = indentAt(work.at, place);
    const bool isBehindRecord = indent >= 0 && (indent < m_indent || (indent == m_indent && *place != '}'));
    return isBehindRecord ? behindText(place) : place;
}

bool Splitter::search(Work &work)
{
    const char *from = std::exchange(work.at, candidate(work));
    if (work.at != from)
        m_indent = indentAt(work.begin, work.at);
    if (work.at == work.end)
        return endSearch(work);
    StructureScan scan(true);
    const auto [end, behind] = scan.scanValue(work.at, work.end);
    const bool hasTestKeys = (scan.keys() & StructureScan::TestKeys) != 0;
    if (end == StructureScan::End::NeedMore && !hasTestKeys && !work.atEnd && work.end - work.at < largestSearched)
        return false;
    if (*work.at != '{')
        return searchScalar(work, end == StructureScan::End::Complete ? behind : nullptr);
    if (end == StructureScan::End::Results) {
        m_answer.reset();
        m_isInBareList = false;
    }
    const bool isAtMargin = m_lostIndent >= 0 && m_indent == m_lostIndent;
    m_isSearching = end != StructureScan::End::Results && !hasTestKeys && !isAtMargin;
    if (m_isSearching) {
        m_indent = -1;
        ++work.at;
    }
    return true;
}

/// Where a record may begin: at the next bracket, or at what begins a line as the damaged record did.
const char *Splitter::candidate(const Work &work) const
{
    const char *brace = findByte(work.at, work.end, '{');
    if (m_lostIndent < 0)
        return brace;
    if (m_indent == m_lostIndent && beginsScalar(*work.at))
        return work.at;
    for (const char *line = work.at; (line = findByte(line, brace, '\n')) < brace;) {
        ++line;
        const char *first = std::find_if_not(line, brace, [](char c) { return c == ' ' || c == '\t'; });
        if (first - line == m_lostIndent && first < brace && beginsScalar(*first))
            return first;
    }
    return brace;
}

/// What begins at work.at is an element that is no object if a value ends at \a behind and nothing else follows it.
bool Splitter::searchScalar(Work &work, const char *behind)
{
    if (!behind) {
        ++work.at;
        m_indent = -1;
        return true;
    }
    const char *next = std::find_if_not(behind, work.end, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
    if (next == work.end && !work.atEnd)
        return false;
    m_indent = -1;
    const bool isElement = next == work.end || *next == ',' || *next == '\n' || *next == ']';
    if (isElement && isJsonScalar({work.at, size_t(behind - work.at)})) {
        ++m_number;
        fault(work, work.at, Fault::NotAnObject);
    }
    work.at = behind;
    return true;
}

/// The blanks at the end may be the indent of the next candidate.
bool Splitter::endSearch(Work &work)
{
    m_indent = -1;
    const char *kept = work.end;
    if (!work.atEnd && m_lostIndent >= 0) {
        while (kept > work.begin && work.end - kept < mostIndent && isJsonBlank(kept[-1]))
            --kept;
    }
    work.at = work.end - kept < mostIndent ? kept : work.end;
    return work.at == work.end;
}

} // namespace fabriscope
