// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/rowmatching.h"

#include <vector>

namespace fabriscope {

/// Which tests a query matches, remembered chunk by chunk, so that a live batch costs only the chunks that changed, and
/// a query that narrows the last one looks only at what that one left. One thread at a time; it takes others to help.
class Verdicts {
public:
    /// \a queryNumber: another number is another query. False when stopped half-way.
    bool update(const TestSnapshot &tests, const Query &query, quint64 queryNumber, const StopFlag &stop);

    /// Does beforehand what would keep the first query for members waiting. False when stopped half-way.
    bool prepare(const TestSnapshot &tests, const StopFlag &stop)
    {
        m_index.updateNames(tests);
        return m_index.update(tests, stop);
    }

    [[nodiscard]] bool matches(Ordinal ordinal) const
    {
        return (m_bits[ordinal / chunkRows][ordinal % chunkRows / 64] >> (ordinal % 64)) & 1U;
    }
    [[nodiscard]] int count() const { return m_count; }
    /// Makes \a matching those of \a order that match, in that order, and \a rowOf their rows by ordinal, -1 for the
    /// others. \a order has every test once.
    void listMatching(const std::vector<Ordinal> &order, std::vector<Ordinal> &matching,
                      std::vector<qint32> &rowOf) const;
    /// Of the tests of the last update.
    [[nodiscard]] const MemberIndex &members() const { return m_index; }

private:
    /// The part of listMatching() for \a order from \a from until before \a end, of which \a count match; the first of
    /// them gets row \a next.
    void listPart(const std::vector<Ordinal> &order, size_t from, size_t end, qint32 next, qint32 count,
                  std::vector<Ordinal> &matching, std::vector<qint32> &rowOf) const;
    /// Which chunks are to be looked at; their bits are set to what may still match.
    [[nodiscard]] std::vector<quint32> openChunks(const TestSnapshot &tests, const Query &query, quint64 queryNumber);

    LocalDays m_days;
    MemberIndex m_index;
    std::vector<RowBits> m_bits; ///< by chunk; no bit stands beyond the last row
    Query m_query;
    quint64 m_queryNumber = 0;
    quint64 m_life = 0;
    quint64 m_version = 0; ///< of the store, when the bits were found
    bool m_known = false;  ///< false: nothing of the above is worth anything
    int m_count = 0;
};

} // namespace fabriscope
