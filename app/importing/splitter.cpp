// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/splitter.h"

#include <cstring>

namespace fabriscope {

namespace {

/// What stands between documents: blanks, commas, the record separators of RFC 7464, byte order marks of joined files.
bool isSeparator(char c)
{
    return isJsonBlank(c) || c == ',' || c == '\x1e' || c == '\xEF' || c == '\xBB' || c == '\xBF';
}

bool holdsObjects(const char *value, const char *behind)
{
    return std::memchr(value + 1, '{', size_t(behind - value - 1)) != nullptr;
}

} // namespace

SplitText Splitter::split(QByteArrayView text, bool atEnd)
{
    Work work{text.begin(), text.begin(), text.end(), atEnd, {}};
    while (work.at < work.end && step(work)) { }
    if (atEnd)
        finish(work);
    work.found.consumed = work.at - work.begin;
    return std::move(work.found);
}

bool Splitter::step(Work &work)
{
    if (m_isSearching)
        return search(work);
    return m_isInRest ? rest(work) : element(work);
}

bool Splitter::element(Work &work)
{
    const char c = *work.at;
    if (isSeparator(c)) {
        if (c == '\n')
            m_indent = 0;
        else if ((c == ' ' || c == '\t') && m_indent >= 0)
            ++m_indent;
        ++work.at;
    } else if (c == ']' && isInList()) {
        leaveList();
        m_indent = -1;
        ++work.at;
    } else if (m_isLost && c != '{') {
        m_isSearching = true;
    } else if (c == '[' && !isInList()) {
        m_isInBareList = true;
        m_sawList = true;
        m_isUnsure = false;
        m_indent = -1;
        ++work.at;
    } else {
        return value(work);
    }
    return true;
}

void Splitter::leaveList()
{
    if (m_answer)
        m_isInRest = true;
    else
        m_isInBareList = false;
}

bool Splitter::value(Work &work)
{
    StructureScan scan(!m_answer, m_indent);
    const auto [end, behind] = scan.scanValue(work.at, work.end);
    switch (end) {
    case StructureScan::End::NeedMore:
        return tooShort(work);
    case StructureScan::End::Complete:
        ++m_number;
        work.at = take(work, scan.keys(), behind);
        break;
    case StructureScan::End::Results:
        m_answer = scan;
        m_sawList = true;
        m_isLost = m_isUnsure = m_isNested = false;
        work.at = behind;
        break;
    case StructureScan::End::Damaged:
        damage(work, damagedPlace(work, behind), Fault::NotJson);
        break;
    }
    m_indent = -1;
    return true;
}

bool Splitter::tooShort(Work &work)
{
    if (!work.atEnd && work.end - work.at < largestRecord)
        return false;
    const bool isScalar = std::strchr("{[\"", *work.at) == nullptr;
    damage(work, work.at, !work.atEnd ? Fault::TooLarge : isScalar ? Fault::NotAnObject : Fault::CutOff);
    m_indent = -1;
    return true;
}

const char *Splitter::take(Work &work, int keys, const char *behind)
{
    using Scan = StructureScan;
    const bool isDetail =
        (keys & Scan::ResultDetial) != 0 || ((keys & Scan::RequestId) != 0 && (keys & Scan::TestKeys) != 0);
    if (*work.at != '{')
        return passOver(work, Fault::NotAnObject, behind);
    if (isDetail || (m_answer && !m_isLost) || (keys & Scan::TestKeys) != 0) {
        work.found.records.append({work.at - work.begin, behind - work.at, m_number, isDetail});
        // A whole test of this list: what follows it is the rest of the list.
        m_isLost = m_isLost && (m_isNested || !isInList() || (keys & Scan::TestKeys) == 0);
    } else if ((keys & Scan::ErrorCode) != 0) {
        fault(work, work.at, Fault::ServiceError);
    } else if ((keys & (Scan::ListKeys | Scan::RequestId)) != 0 && !holdsObjects(work.at, behind)) {
        m_sawList = true; // an answer without a list: there were no tests
        --m_number;
    } else {
        return passOver(work, Fault::NotATest, behind);
    }
    return behind;
}

/// Something that is no test, but may have tests inside. A text that is no JSON at all is one damage, not one a word.
const char *Splitter::passOver(Work &work, Fault why, const char *behind)
{
    const bool mayHoldTests = (*work.at == '{' || *work.at == '[') && holdsObjects(work.at, behind);
    fault(work, work.at, why);
    m_isLost = m_isLost || mayHoldTests;
    m_isNested = m_isNested || mayHoldTests;
    if (mayHoldTests)
        m_lostIndent = -1;
    m_isSearching = mayHoldTests || (why == Fault::NotAnObject && !isInList());
    return mayHoldTests ? work.at + 1 : behind;
}

bool Splitter::rest(Work &work)
{
    StructureScan scan = *m_answer;
    const auto [end, behind] = scan.scanRest(work.at, work.end);
    if (end == StructureScan::End::NeedMore && !work.atEnd && work.end - work.at < largestRecord)
        return false;
    m_isInRest = false;
    if (end == StructureScan::End::Results) {
        m_answer = scan;
        work.at = behind;
    } else if (end == StructureScan::End::Complete) {
        m_answer.reset();
        work.at = behind;
    } else {
        if (!m_isLost && !m_isUnsure) {
            const bool isCut = work.atEnd && behind == work.end;
            const char *place = StructureScan(*m_answer).scanRestStrictly(work.at, behind).at;
            fault(work, isCut ? behind : place, isCut ? Fault::CutOff : Fault::NotJson);
        }
        m_answer.reset();
        m_isSearching = true; // from here: the next answer may have been taken for a text of this one
        m_isLost = true;
        m_lostIndent = -1;
    }
    return true;
}

void Splitter::finish(Work &work)
{
    if (isInList() && !m_isLost && !m_isUnsure) {
        ++m_number;
        fault(work, work.end, Fault::CutOff);
    }
    m_answer.reset();
    m_isInBareList = false;
}

void Splitter::fault(Work &work, const char *place, Fault fault)
{
    if (fault == Fault::NotJson || fault == Fault::CutOff || fault == Fault::TooLarge)
        m_isLost = m_isUnsure = true;
    work.found.faults.append({place - work.begin, m_number, fault});
}

} // namespace fabriscope
