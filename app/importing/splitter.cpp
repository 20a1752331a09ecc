// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/splitter.h"

#include <cstring>

namespace fabriscope {

namespace {

/// While searching, many objects are tried; so large ones are not.
constexpr qsizetype largestSearched = qsizetype(4) * 1024 * 1024;

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
        ++work.at;
    } else if (c == ']' && isInList()) {
        leaveList();
        ++work.at;
    } else if (m_isLost && c != '{') {
        m_isSearching = true;
    } else if (c == '[' && !isInList()) {
        m_isInBareList = true;
        m_sawList = true;
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
    StructureScan scan(!m_answer);
    const auto [end, behind] = scan.scanValue(work.at, work.end);
    switch (end) {
    case StructureScan::End::NeedMore:
        return tooShort(work);
    case StructureScan::End::Complete:
        ++m_number;
        work.at = take(work, scan.keys(), behind);
        return true;
    case StructureScan::End::Results:
        m_answer = scan;
        m_sawList = true;
        m_isLost = false;
        break;
    case StructureScan::End::Damaged:
        ++m_number;
        fault(work, behind, Fault::NotJson);
        m_isSearching = true;
        break;
    }
    work.at = behind;
    return true;
}

bool Splitter::tooShort(Work &work)
{
    if (!work.atEnd && work.end - work.at < largestRecord)
        return false;
    ++m_number;
    const bool isScalar = std::strchr("{[\"", *work.at) == nullptr;
    fault(work, work.at, !work.atEnd ? Fault::TooLarge : isScalar ? Fault::NotAnObject : Fault::CutOff);
    m_isSearching = true;
    ++work.at;
    return true;
}

const char *Splitter::take(Work &work, int keys, const char *behind)
{
    using Scan = StructureScan;
    const bool isDetail =
        (keys & Scan::ResultDetial) != 0 || ((keys & Scan::RequestId) != 0 && (keys & Scan::TestKeys) != 0);
    if (*work.at != '{')
        return passOver(work, Fault::NotAnObject, behind);
    if (isDetail || m_answer || (keys & Scan::TestKeys) != 0) {
        work.found.records.append({work.at - work.begin, behind - work.at, m_number, isDetail});
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
    } else {
        m_answer.reset();
        if (end != StructureScan::End::Complete) {
            if (!m_isLost)
                fault(work, behind, work.atEnd && behind == work.end ? Fault::CutOff : Fault::NotJson);
            m_isSearching = true;
            m_isLost = true;
        }
    }
    work.at = behind;
    return true;
}

bool Splitter::search(Work &work)
{
    const auto *brace = static_cast<const char *>(std::memchr(work.at, '{', size_t(work.end - work.at)));
    if (!brace) {
        work.at = work.end;
        return true;
    }
    work.at = brace;
    StructureScan scan(true);
    const auto [end, behind] = scan.scanValue(work.at, work.end);
    if (end == StructureScan::End::NeedMore && !work.atEnd && work.end - work.at < largestSearched)
        return false;
    if (end == StructureScan::End::Results) {
        m_answer.reset();
        m_isInBareList = false;
    }
    m_isSearching = end != StructureScan::End::Results
        && (end != StructureScan::End::Complete || (scan.keys() & StructureScan::TestKeys) == 0);
    if (m_isSearching)
        ++work.at;
    return true;
}

void Splitter::finish(Work &work)
{
    if (isInList() && !m_isLost) {
        ++m_number;
        fault(work, work.end, Fault::CutOff);
    }
    m_answer.reset();
    m_isInBareList = false;
}

void Splitter::fault(Work &work, const char *place, Fault fault)
{
    m_isLost = m_isLost || fault == Fault::NotJson || fault == Fault::CutOff || fault == Fault::TooLarge;
    work.found.faults.append({place - work.begin, m_number, fault});
}

} // namespace fabriscope
