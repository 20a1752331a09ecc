// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/archive/sqlite/wordtable.h"

namespace fabriscope {

/// Reads from an SQLite archive. Thread of its session.
class ArchiveReader {
public:
    ArchiveReader(SqlSession &session, WordTable &words) : m_session(session), m_words(words) { }

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
    [[nodiscard]] StoredTest readTest(const QSqlQuery &query);
    [[nodiscard]] NetTestPtr testOf(const QSqlQuery &query, const QString &testId);
    [[nodiscard]] const QString &profileOf(qint64 row);
    [[nodiscard]] std::shared_ptr<const Provenance> originOf(qint64 row);
    template <class T> Result<T> resultOf(T value);

    SqlSession &m_session;
    WordTable &m_words;
    QHash<qint64, QString> m_profiles;
    QHash<qint64, std::shared_ptr<const Provenance>> m_origins;
};

} // namespace fabriscope
