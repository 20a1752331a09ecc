// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testparts.h"
#include "app/query/query.h"
#include "app/query/term.h"

#include <array>

namespace fabriscope {

/// A bit for each row of a chunk.
using RowBits = std::array<quint64, chunkRows / 64>;

/// A query made ready for the tests of one store: what it says of every shared part is known beforehand, so that a test
/// costs a few look-ups. Immutable, any thread; knows the parts that were in the vocabulary when it was made.
class RowFilter {
public:
    RowFilter(const Query &query, const Vocabulary &words);

    /// Clears the bits of rows that do not match; the others stay as they are.
    void keepMatching(const TestChunk &chunk, RowBits &bits) const;

private:
    /// For each number of a part whether the term holds of it; empty where the term does not ask for the part.
    using Answers = std::vector<quint8>;
    struct Plan {
        QueryTerm term;
        Answers status;
        Answers surroundings;
        Answers settings;
        Answers members;
        bool asksId = false;
        QList<FieldId> rowFields; ///< what every row has of its own: times, counts
        [[nodiscard]] int cost() const;
    };

    [[nodiscard]] Plan planOf(const QueryTerm &term) const;
    [[nodiscard]] Answers answersFor(const QueryTerm &term, TestPart part) const;
    [[nodiscard]] bool fits(const Plan &plan, const TestChunk &chunk, quint32 row) const;
    [[nodiscard]] bool fieldFits(const Plan &plan, FieldId id, const TestChunk &chunk, quint32 row) const;
    void apply(const Plan &plan, const TestChunk &chunk, RowBits &bits) const;

    const Vocabulary &m_words;
    std::vector<Plan> m_plans; ///< the cheapest first
};

/// Sets the bits of rows whose plain id holds \a word.
void findInIds(const TestChunk &chunk, const FoldedText &word, RowBits &hits);

} // namespace fabriscope
