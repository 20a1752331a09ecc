// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/rowbits.h"
#include "app/browse/testparts.h"
#include "app/browse/timewords.h"
#include "app/query/term.h"

namespace fabriscope {

/// What a query's term wants of what every test has of its own, its times and its counts, made ready for the tests of
/// one store. Immutable, any thread; knows the parts that were in the vocabulary when it was made.
class RowFields {
public:
    RowFields() = default;
    RowFields(const QueryTerm &term, const Vocabulary &words, const LocalDays &days);

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    /// What a row costs, compared with a look into a table.
    [[nodiscard]] int cost() const;
    /// Sets the bits in \a hits of rows in \a asked of which the term holds.
    void addHits(const TestChunk &chunk, const Vocabulary &words, const RowBits &asked, RowBits &hits) const;

private:
    void addByMoment(bool ofCreation, const TestChunk &chunk, const Vocabulary &words, const RowBits &asked,
                     RowBits &hits) const;
    void addByKeeping(TestPart part, const TestChunk &chunk, const Vocabulary &words, const RowBits &asked,
                      RowBits &hits) const;
    void addByElapsed(const TestChunk &chunk, const Vocabulary &words, const RowBits &asked, RowBits &hits) const;
    void addByTimeText(bool ofCreation, const TestChunk &chunk, const Vocabulary &words, const RowBits &asked,
                       RowBits &hits) const;
    void addByCount(const TestChunk &chunk, const RowBits &asked, RowBits &hits) const;
    void addByWholeTest(FieldId id, const TestChunk &chunk, const Vocabulary &words, const RowBits &asked,
                        RowBits &hits) const;
    [[nodiscard]] bool isInOddTime(const TestTime &time) const;

    [[nodiscard]] bool hasMoment(qint64 moment) const;

    QueryTerm m_term;
    const LocalDays *m_days = nullptr;
    QList<FieldId> m_fields;
    std::vector<TimeWord> m_timeWords;
    // A count follows from the lists that a test's settings have, and from how many members stand in which list.
    std::vector<quint8> m_lists;  ///< by settings, one of four
    std::vector<quint8> m_counts; ///< by shape and lists, whether the term holds
};

} // namespace fabriscope
