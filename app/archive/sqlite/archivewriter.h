// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/archive/sqlite/blockstore.h"
#include "app/archive/sqlite/wordtable.h"

namespace fabriscope {

/// The number tests are found by in the index: of the TestId \a testId of the profile in row \a profile. Different
/// tests may have the same one.
[[nodiscard]] qint64 keyOf(qint64 profile, const QString &testId);

/// Puts batches into an SQLite archive, one transaction each: acknowledged means committed. Thread of its session.
class ArchiveWriter {
public:
    ArchiveWriter(SqlSession &session, WordTable &words, BlockStore &blocks)
        : m_session(session), m_words(words), m_blocks(blocks)
    {
    }

    /// \a ahead: of the batch's records, if somebody had the time.
    [[nodiscard]] Result<PutReceipt> put(const PutBatch &batch, const BlocksAhead *ahead = nullptr);
    [[nodiscard]] Result<PutReceipt> putDetail(const PutDetail &detail);
    [[nodiscard]] Result<PutReceipt> endSweep(const Sweep &sweep);

private:
    /// What the archive knows of a test. Sequence 0: nothing.
    struct Known {
        qint64 sequence = 0;
        RawPlace place; ///< of the newest version
        std::optional<qint64> earlier;
        std::optional<qint64> detail;
        QDateTime firstSeen;
        QDateTime lastSeen;
        bool isGone = false;
        QByteArray packed;
    };
    /// A record to be put, and where it stands in its batch (-1: in none).
    struct Incoming {
        const Record &record;
        qsizetype index = -1;
    };

    template <class Store> Result<PutReceipt> inTransaction(Store store);
    void begin(const QString &profile, const BlocksAhead *ahead = nullptr);
    /// The row of where the batch came from, made when the first record of it is kept: most of a refresh is known.
    [[nodiscard]] qint64 origin(const Provenance &from);
    [[nodiscard]] RawPlace write(const Incoming &incoming, const Provenance &from);
    void markVanished(const Sweep &sweep, PutReceipt &receipt);
    void store(const TestKey &key, const Incoming &incoming, const Provenance &from, PutReceipt &receipt);
    void addNew(const TestKey &key, const Incoming &incoming, const Provenance &from);
    [[nodiscard]] Known known(const TestKey &key);
    [[nodiscard]] NetTest testOf(const TestKey &key, const Known &known);
    void moveSeen(const Known &known, const Provenance &from, PutReceipt &receipt);
    void replace(const Known &known, const Incoming &incoming, const Provenance &from);
    void keepBehind(const Known &known, const Incoming &incoming, const Provenance &from);
    [[nodiscard]] bool isEarlierVersion(const Known &known, const QByteArray &raw);
    [[nodiscard]] qint64 addEarlier(const std::optional<qint64> &previous, const RawPlace &place);

    SqlSession &m_session;
    WordTable &m_words;
    BlockStore &m_blocks;
    qint64 m_profile = 0;
    qint64 m_origin = 0; ///< 0: not made yet
    const BlocksAhead *m_ahead = nullptr;
    qint64 m_newest = 0; ///< sequence
};

} // namespace fabriscope
