// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/archive/sqlite/blockstore.h"
#include "app/archive/sqlite/wordtable.h"

namespace fabriscope {

/// Reads from an SQLite archive. Thread of its session.
class ArchiveReader {
public:
    ArchiveReader(SqlSession &session, WordTable &words, BlockStore &blocks)
        : m_session(session), m_words(words), m_blocks(blocks)
    {
    }

    [[nodiscard]] Result<ChangeBatch> changesSince(quint64 after, int limit, const QString &profile);
    [[nodiscard]] Result<QList<RawRecord>> rawRecords(const QList<TestKey> &keys);
    [[nodiscard]] Result<SweepBasis> sweepBasis(const QString &profile, const QString &netTestType);
    /// The highest sequence number there is; nothing when the file cannot be read.
    [[nodiscard]] std::optional<quint64> newest();
    /// A number that differs after somebody else has written.
    [[nodiscard]] int dataVersion();
    /// A number that differs after tests were removed.
    [[nodiscard]] int clearings();

private:
    [[nodiscard]] StoredTest readTest(const SqlStatement &row);
    [[nodiscard]] NetTestPtr testOf(const SqlStatement &row, const QString &testId);
    [[nodiscard]] const QString &profileOf(qint64 row);
    [[nodiscard]] std::shared_ptr<const Provenance> originOf(qint64 row);
    [[nodiscard]] RawRecord rawOf(const TestKey &key, const SqlStatement &row);
    template <class T> Result<T> resultOf(T value);

    SqlSession &m_session;
    WordTable &m_words;
    BlockStore &m_blocks;
    QHash<qint64, QString> m_profiles;
    QHash<qint64, std::shared_ptr<const Provenance>> m_origins;
    qint64 m_lastProfile = 0; ///< tests of one profile, and of one origin, often come together
    QString m_lastIdentity;
    qint64 m_lastOrigin = 0;
    std::shared_ptr<const Provenance> m_lastFrom;
};

} // namespace fabriscope
