// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/damage.h"
#include "app/importing/structurescan.h"

#include <QList>

#include <optional>

namespace fabriscope {

/// Largest record read, in bytes of UTF-8.
inline constexpr qsizetype largestRecord = qsizetype(64) * 1024 * 1024;

/// Where a record stands in a text.
struct Piece {
    qsizetype begin = 0;
    qsizetype size = 0;
    qint64 number = 1;     ///< of the record in the file, from 1
    bool isDetail = false; ///< an answer of DescribeNetTestResult

    friend bool operator==(const Piece &, const Piece &) = default;
};

/// Where something is wrong in a text.
struct FaultyPlace {
    qsizetype place = 0;
    qint64 number = 1; ///< of the record there
    Fault fault = Fault::NotJson;
};

struct SplitText {
    QList<Piece> records;
    QList<FaultyPlace> faults;
    qsizetype consumed = 0; ///< all that is behind has to come again, with more behind it
};

/// Finds the records in a text of any shape that users have (eflo-api.md, section 6): answers of ListNetTestResults
/// (also inside of the objects that SDKs wrap around them), lists of records, single records, answers of
/// DescribeNetTestResult, and any number of these one after the other. Whether a record's values are JSON is not
/// looked at. Behind the begin of what is damaged it goes on with the next object that has a test's keys; where each
/// record begins a line, also with whatever begins a line with the same indent, so that two damages in a row are two.
class Splitter {
public:
    /// Goes through \a text, which begins where the last call stopped. \a atEnd: nothing will follow it.
    [[nodiscard]] SplitText split(QByteArrayView text, bool atEnd);
    /// True if there was the list of an answer, be it empty.
    [[nodiscard]] bool sawList() const { return m_sawList; }

private:
    struct Work {
        const char *begin;
        const char *at;
        const char *end;
        bool atEnd;
        SplitText found;
    };

    /// One step; false if the text ends too early.
    [[nodiscard]] bool step(Work &work);
    [[nodiscard]] bool element(Work &work);
    [[nodiscard]] bool value(Work &work);
    [[nodiscard]] bool rest(Work &work);
    [[nodiscard]] bool search(Work &work);
    [[nodiscard]] const char *candidate(const Work &work) const;
    [[nodiscard]] bool searchScalar(Work &work, const char *behind);
    [[nodiscard]] bool endSearch(Work &work);
    void damage(Work &work, const char *place, Fault fault);
    [[nodiscard]] const char *damagedPlace(const Work &work, const char *behind) const;
    [[nodiscard]] bool tooShort(Work &work);
    /// The object or scalar before \a behind; answers where to go on.
    [[nodiscard]] const char *take(Work &work, int keys, const char *behind);
    [[nodiscard]] const char *passOver(Work &work, Fault why, const char *behind);
    void finish(Work &work);
    void fault(Work &work, const char *place, Fault fault);
    void leaveList();
    [[nodiscard]] bool isInList() const { return m_answer || m_isInBareList; }

    std::optional<StructureScan> m_answer; ///< the answer whose list we are in, or whose rest comes
    bool m_isInBareList = false;
    bool m_isInRest = false;
    bool m_isSearching = false;  ///< for the next object with a test's keys
    bool m_isLost = false;       ///< there was a damage: brackets may not fit
    bool m_isUnsure = false;     ///< there was a damage in this list, its end may have been lost with it
    bool m_isNested = false;     ///< the tests found may stand within something else
    qsizetype m_indent = 0;      ///< the blanks before the place we are at on its line; -1: something else is there
    qsizetype m_lostIndent = -1; ///< of the line that began the record that was damaged
    bool m_sawList = false;
    qint64 m_number = 0; ///< of the last record
};

} // namespace fabriscope
