// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/rowfilter.h"
#include "app/browse/teststore.h"

#include <atomic>
#include <vector>

namespace fabriscope {

/// From a member to the tests that name it, for runs of chunks, so that few live changes cost little: chunks that
/// changed since their run was indexed are not covered, and are looked through row by row until a run is worth indexing
/// again. One thread at a time; it takes others to help.
class MemberIndex {
public:
    /// False when stopped half-way.
    bool update(const TestSnapshot &tests, const std::atomic<bool> &stop);

    /// Only what the members are called, which a query has to know before it knows whether it asks for rows.
    void updateNames(const TestSnapshot &tests);
    [[nodiscard]] const NameSearch &names() const { return m_names; }

    /// True if what the index says of \a chunk, number \a number, is so.
    [[nodiscard]] bool covers(const TestChunk &chunk, quint32 number) const;
    /// How often \a members stand in the tests, at most.
    [[nodiscard]] quint64 occurrencesOf(const MemberBits &members) const;
    [[nodiscard]] quint64 occurrences() const { return m_total; }
    /// The rows, by chunk, that have one of \a members; what is not covered is of no meaning.
    [[nodiscard]] std::vector<RowBits> rowsWith(const MemberBits &members) const;

private:
    static constexpr quint32 runChunks = 128; ///< 65,536 rows: their numbers take 16 bits

    struct Run {
        quint64 version = 0;          ///< of the store, when it was indexed
        quint32 chunks = 0;           ///< that there were
        std::vector<quint32> members; ///< that occur, rising
        std::vector<quint32> starts;  ///< of each member's rows; one more
        std::vector<quint16> rows;
    };
    [[nodiscard]] bool isWorthIndexing(const TestSnapshot &tests, quint32 run) const;
    [[nodiscard]] static Run indexed(const TestSnapshot &tests, quint32 run);

    void countAnew();

    NameSearch m_names;
    quint64 m_lifeOfNames = 0;
    std::vector<Run> m_runs;
    std::vector<quint32> m_counts; ///< by member, over all runs
    quint64 m_total = 0;           ///< of them
    quint64 m_life = 0;
};

} // namespace fabriscope
