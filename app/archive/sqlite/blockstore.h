// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/rawblocks.h"
#include "app/archive/sqlite/sqlsession.h"

#include <deque>

namespace fabriscope {

/// Where a raw record is kept.
struct RawPlace {
    qint64 block = 0;
    std::optional<qint64> start; ///< in the block; none: the record is all there is (an archive of version 1)
};

/// Whether every block can be unpacked, which SQLite's own checks do not see.
[[nodiscard]] bool areBlocksWhole(SqlSession &session);

/// The raw records of an archive, in the table blocks. A block that was written is never changed, and its number never
/// used again: what stands here of one stays true. Thread of its session.
class BlockStore {
public:
    explicit BlockStore(SqlSession &session) : m_session(session) { }

    /// A null array: it is not there, or damaged.
    [[nodiscard]] QByteArray raw(const RawPlace &place);

    /// What is written next is of this profile and origin (rows); \a ahead may hold some of it already.
    void begin(qint64 profile, qint64 origin, const BlocksAhead *ahead = nullptr);
    /// \a index is the record's in what \a ahead was made of, or -1. Only inside a writing transaction.
    [[nodiscard]] RawPlace write(const QByteArray &raw, qsizetype index = -1);
    /// Before the transaction's end.
    void flush();
    /// After a rollback.
    void forget();

private:
    [[nodiscard]] const QByteArray *find(qint64 block);

    struct Kept {
        qint64 block = 0;
        QByteArray bytes;
    };
    SqlSession &m_session;
    std::deque<Kept> m_kept; ///< the last ones looked at
    qsizetype m_keptBytes = 0;
    RawBlock m_open;
    qint64 m_openNumber = 0; ///< 0: none is open
    qsizetype m_first = -1;  ///< of the open one's records, as their index; -1: they are not a run
    qsizetype m_count = 0;
    qint64 m_profile = 0;
    qint64 m_origin = 0;
    const BlocksAhead *m_ahead = nullptr;
};

} // namespace fabriscope
