// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/archive/sqlite/archivewriter.h"
#include "app/archive/sqlite/rowwalk.h"

namespace fabriscope {

/// Carries what can still be read in a damaged archive into a new one: every table row by row, around what cannot be
/// read (rowwalk.h). The raw records are what is carried; all else is made anew of them. (The sqlite3
/// program's .recover would be the other way; Debian 12's cannot do it.)
class Salvage {
public:
    /// \a bytes: the size of the damaged one with all that belongs to it, by which memory and time are bounded.
    Salvage(SqlSession &damaged, SqlSession &fresh, qint64 bytes)
        : m_damaged(damaged), m_fresh(fresh), m_walk(damaged, bytes), m_room(bytes), m_words(fresh), m_blocks(fresh)
    {
    }

    /// Problem: the new one cannot be written.
    [[nodiscard]] Result<void> run();

private:
    struct Kept {
        qint64 profile = 0;
        QString testId;
        std::optional<qint64> firstSeen;
        std::optional<qint64> lastSeen;
        std::optional<qint64> gone;
    };
    /// Rows of one block, as they stand there.
    struct Block {
        qint64 id = 0;
        qint64 profile = 0;
        qint64 origin = 0;
    };

    void readNames();
    /// Earlier versions first, so that the newest ones end up in front.
    [[nodiscard]] Result<void> carryVersions(bool newest);
    [[nodiscard]] Result<void> carryDetails();
    [[nodiscard]] Result<void> carryTimes();
    void readTests();
    void addBlock(const SqlStatement &row, bool newest);
    void add(const Block &block, qint64 start, const QByteArray &raw, bool newest);
    void addDetail(const SqlStatement &row);
    [[nodiscard]] bool isCarried(const TestKey &key);
    [[nodiscard]] bool isRoomFor(const SqlStatement &row, int column);
    [[nodiscard]] bool isKnown(const QByteArray &packed);
    [[nodiscard]] Result<void> flush();
    /// Who a record belonged to; where that is lost, whoever is known to be the only one.
    [[nodiscard]] QString profileOf(qint64 profile) const;
    /// The same for a test: of those who are known to have it, if anybody is. Each record that names it goes there.
    [[nodiscard]] QString ownerOf(const QString &testId, qint64 profile);

    SqlSession &m_damaged;
    SqlSession &m_fresh;
    RowWalk m_walk;
    qint64 m_room; ///< bytes of text that may still be kept
    QSet<QByteArray> m_known;
    WordTable m_words;
    BlockStore m_blocks;
    ArchiveWriter m_writer{m_fresh, m_words, m_blocks};
    QHash<qint64, QString> m_profiles;
    QHash<QString, QStringList> m_owners; ///< profiles' identities by test id
    bool m_ownersAreKnown = false;        ///< every test was read
    QHash<qint64, Provenance> m_origins;
    QList<Kept> m_tests;
    QHash<std::pair<qint64, qint64>, qsizetype> m_newest; ///< tests by the block and start of their newest versions
    QHash<qint64, qsizetype> m_details;                   ///< tests by the rows of their details
    PutBatch m_batch;
    qint64 m_batchOrigin = 0;
    Result<void> m_written;
};

} // namespace fabriscope
