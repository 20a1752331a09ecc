// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/archive/sqlite/wordtable.h"

namespace fabriscope {

/// Puts batches into an SQLite archive, one transaction each: acknowledged means committed. Thread of its session.
class ArchiveWriter {
public:
    ArchiveWriter(SqlSession &session, WordTable &words) : m_session(session), m_words(words) { }

    [[nodiscard]] Result<PutReceipt> put(const PutBatch &batch);
    [[nodiscard]] Result<PutReceipt> putDetail(const PutDetail &detail);
    [[nodiscard]] Result<PutReceipt> endSweep(const Sweep &sweep);

private:
    /// What the archive knows of a test. id 0: nothing.
    struct Known {
        qint64 id = 0;
        qint64 version = 0;
        QDateTime firstSeen;
        QDateTime lastSeen;
        bool isGone = false;
        QByteArray packed;
        QByteArray raw; ///< of the newest version
    };

    template <class Store> Result<PutReceipt> inTransaction(Store store);
    void begin(const QString &profile);
    void beginOrigin(const Provenance &from);
    void markVanished(const Sweep &sweep, PutReceipt &receipt);
    void store(const TestKey &key, const Record &record, const Provenance &from, PutReceipt &receipt);
    [[nodiscard]] bool addNew(const TestKey &key, const Record &record, const Provenance &from);
    [[nodiscard]] Known known(const TestKey &key);
    [[nodiscard]] NetTest testOf(const TestKey &key, const Known &known) const;
    void moveSeen(const Known &known, const Provenance &from, PutReceipt &receipt);
    void replace(const Known &known, const Record &record, const Provenance &from);
    void keepBehind(const Known &known, const Record &record);
    [[nodiscard]] bool isEarlierVersion(const Known &known, const QByteArray &raw);

    SqlSession &m_session;
    WordTable &m_words;
    qint64 m_profile = 0;
    qint64 m_origin = 0;
    quint64 m_newest = 0;      ///< sequence
    qint64 m_lastVersion = 0;  ///< row
    bool m_lastWasNew = false; ///< so the next will be: a list of new ones is put without looking each one up
};

} // namespace fabriscope
