// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/namesearch.h"
#include "app/browse/rowfields.h"
#include "app/browse/testparts.h"
#include "app/query/query.h"

namespace fabriscope {

/// A bit for each member of a vocabulary: what is looked up millions of times has to fit into the processor's cache.
using MemberBits = std::vector<quint64>;

class MemberIndex;

/// A query made ready for the tests of one store: what it says of every shared part is known beforehand, so that a test
/// costs a few look-ups. Immutable, any thread; knows the parts that were in the vocabulary when it was made.
class RowFilter {
public:
    /// \a names: of the members in \a words.
    RowFilter(const Query &query, const Vocabulary &words, const NameSearch &names, const LocalDays &days);

    /// True if an index of the members would be asked.
    [[nodiscard]] bool asksForMembers() const;

    /// Each term is a step; the cheapest comes first.
    [[nodiscard]] size_t steps() const { return m_plans.size(); }
    [[nodiscard]] bool asksForMembers(size_t step) const { return !m_plans[step].members.empty(); }
    /// Of the rows in \a asked those that the step lets pass for what they hold besides members and id.
    [[nodiscard]] RowBits hitsBesideMembers(size_t step, const TestChunk &chunk, const RowBits &asked) const;
    /// Asks \a index for the rows with members that fit, where that is faster than to look through \a open rows.
    void useIndex(size_t step, const MemberIndex &index, quint64 open);
    /// Clears the bits of rows that the step does not let pass; the others stay as they are. \a number is the chunk's;
    /// \a indexed: what the index said of it holds.
    void keepMatching(size_t step, const TestChunk &chunk, quint32 number, bool indexed, RowBits &bits) const;

private:
    /// For each number of a part whether the term holds of it; empty where the term does not ask for the part.
    using Answers = std::vector<quint8>;
    struct Plan {
        QueryTerm term;
        Answers status;
        Answers surroundings;
        Answers settings;
        MemberBits members;
        std::vector<RowBits> with;    ///< by chunk, the rows with such members, where an index was worth asking
        std::vector<RowBits> without; ///< or the rows with others
        bool asksId = false;
        RowFields ofRows;
        [[nodiscard]] int cost() const;
    };

    [[nodiscard]] Plan planOf(const QueryTerm &term, const NameSearch &names, const LocalDays &days) const;
    [[nodiscard]] Answers answersFor(const QueryTerm &term, TestPart part) const;
    [[nodiscard]] MemberBits answersOfMembers(const QueryTerm &term, const NameSearch &names) const;
    [[nodiscard]] Answers answersOfNames(const QueryTerm &term, const NameSearch &names) const;
    /// What an index says of the members of a chunk's rows.
    struct Indexed {
        RowBits hits{};
        bool isAll = false; ///< else rows without a hit have to be looked at
    };
    [[nodiscard]] static Indexed indexedHits(const Plan &plan, const TestChunk &chunk, quint32 number);
    [[nodiscard]] RowBits hitsByParts(const Plan &plan, const TestChunk &chunk, const RowBits &asked,
                                      const Indexed &indexed) const;
    [[nodiscard]] static bool hasMember(const Plan &plan, const TestChunk &chunk, quint32 row);
    static void addHitsById(const Plan &plan, const TestChunk &chunk, const RowBits &asked, RowBits &hits);
    void addHitsBesideMembers(const Plan &plan, const TestChunk &chunk, const RowBits &asked, RowBits &hits) const;
    void apply(const Plan &plan, const TestChunk &chunk, const Indexed &indexed, RowBits &bits) const;

    const Vocabulary &m_words;
    std::vector<Plan> m_plans; ///< the cheapest first
};

/// Sets the bits of those rows in \a asked whose plain id holds \a word.
void findInIds(const TestChunk &chunk, const FoldedText &word, const RowBits &asked, RowBits &hits);

} // namespace fabriscope
