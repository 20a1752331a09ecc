// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/structurescan.h"

#include <cstring>
#include <string_view>

namespace fabriscope {

namespace {

constexpr qsizetype deepest = 1000;

/// What step() answers with when the text ends too early.
constexpr char moreIsNeeded = 0;

/// Behind the closing quote of the string that begins with the quote \a at, or &moreIsNeeded.
const char *behindString(const char *at, const char *end)
{
    for (const char *from = at + 1; from < end;) {
        const auto *quote = static_cast<const char *>(std::memchr(from, '"', size_t(end - from)));
        if (!quote)
            return &moreIsNeeded;
        const char *escape = quote;
        while (escape > at + 1 && escape[-1] == '\\')
            --escape;
        if ((quote - escape) % 2 == 0)
            return quote + 1;
        from = quote + 1;
    }
    return &moreIsNeeded;
}

bool isScalarByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+'
        || c == '.';
}

} // namespace

StructureScan::Outcome StructureScan::scanValue(const char *at, const char *end)
{
    m_open.clear();
    m_begin = at;
    m_want = Want::Value;
    m_keys = 0;
    return scan(at, end);
}

StructureScan::Outcome StructureScan::scanStrictly(const char *at, const char *end)
{
    m_isStrict = true;
    return scanValue(at, end);
}

StructureScan::Outcome StructureScan::scanRestStrictly(const char *at, const char *end)
{
    m_isStrict = true;
    return scanRest(at, end);
}

StructureScan::Outcome StructureScan::scanRest(const char *at, const char *end)
{
    m_want = Want::CommaOrEnd;
    m_inResults = false;
    return scan(at, end);
}

StructureScan::Outcome StructureScan::scan(const char *at, const char *end)
{
    while (at < end) {
        if (isJsonBlank(*at)) {
            ++at;
            continue;
        }
        const char *next = step(at, end);
        if (!next)
            return {End::Damaged, at};
        if (next == &moreIsNeeded)
            return {End::NeedMore, at};
        at = next;
        if (m_inResults)
            return {End::Results, at};
        if (m_open.isEmpty())
            return {End::Complete, at};
    }
    return {End::NeedMore, at};
}

const char *StructureScan::step(const char *at, const char *end)
{
    const char c = *at;
    switch (m_want) {
    case Want::KeyOrEnd:
        if (c == '}')
            return close(at);
        [[fallthrough]];
    case Want::Key:
        return c == '"' ? key(at, end) : nullptr;
    case Want::Colon:
        m_want = Want::Value;
        return c == ':' ? at + 1 : nullptr;
    case Want::CommaOrEnd:
        if (c != ',')
            return close(at);
        m_want = m_open.last() == '{' ? Want::Key : Want::Value;
        return at + 1;
    case Want::ValueOrEnd:
        if (c == ']')
            return close(at);
        [[fallthrough]];
    case Want::Value:
        return c == '{' || c == '[' ? open(at, end) : scalar(at, end);
    }
    return nullptr;
}

const char *StructureScan::open(const char *at, const char *end)
{
    if (m_open.size() >= deepest)
        return nullptr;
    if (mayBeNextTest(at)) {
        StructureScan next(false);
        const auto [nextEnd, behind] = next.scanValue(at, end);
        if ((next.keys() & TestKeys) != 0)
            return nullptr;
        if (nextEnd == End::NeedMore)
            return &moreIsNeeded;
    }
    if (*at == '[' && m_isResults && m_findResults) {
        m_inResults = true;
        m_isResults = false;
        return at + 1;
    }
    m_isResults = false;
    m_open.append(*at);
    m_want = *at == '{' ? Want::KeyOrEnd : Want::ValueOrEnd;
    return at + 1;
}

bool StructureScan::mayBeNextTest(const char *at) const
{
    return m_indent >= 0 && (m_keys & TestKeys) != 0 && *at == '{' && at - m_begin > m_indent
        && at[-1 - m_indent] == '\n' && indentAt(m_begin, at) == m_indent;
}

/// Behind the text that begins at \a at; null: it goes over the end of a line, strictly.
const char *StructureScan::text(const char *at, const char *end) const
{
    const char *behind = behindString(at, end);
    if (!m_isStrict)
        return behind;
    const char *last = behind == &moreIsNeeded ? end : behind;
    return std::memchr(at, '\n', size_t(last - at)) ? nullptr : behind;
}

const char *StructureScan::close(const char *at)
{
    if (*at != (m_open.last() == '{' ? '}' : ']'))
        return nullptr;
    m_open.removeLast();
    m_want = Want::CommaOrEnd;
    return at + 1;
}

const char *StructureScan::key(const char *at, const char *end)
{
    const char *behind = text(at, end);
    if (!behind || behind == &moreIsNeeded)
        return behind;
    m_want = Want::Colon;
    noteKey(at + 1, behind - at - 2);
    return behind;
}

const char *StructureScan::scalar(const char *at, const char *end)
{
    m_isResults = false;
    m_want = Want::CommaOrEnd;
    if (*at == '"')
        return text(at, end);
    const char *behind = at;
    while (behind < end && isScalarByte(*behind))
        ++behind;
    if (behind == at)
        return nullptr;
    // A number that reaches the end may go on behind it; within brackets that does not matter.
    return behind == end && m_open.isEmpty() ? &moreIsNeeded : behind;
}

void StructureScan::noteKey(const char *at, qsizetype size)
{
    const std::string_view key(at, size_t(size));
    m_isResults = key == "NetTestResults";
    if (m_open.size() > 1)
        return;
    if (key == "TestId" || key == "NetTestType" || key == "TrafficTest" || key == "DelayTest" || key == "CommTest")
        m_keys |= TestKeys;
    else if (key == "RequestId")
        m_keys |= RequestId;
    else if (key == "ResultDetial")
        m_keys |= ResultDetial;
    else if (key == "Code")
        m_keys |= ErrorCode;
    else if (m_isResults || key == "MaxResults" || key == "NextToken")
        m_keys |= ListKeys;
}

} // namespace fabriscope
