// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/archive/sqlite/archivewriter.h"

namespace fabriscope {

/// Carries what can still be read in a damaged archive into a new one: every table row by row in the order of ids,
/// around what cannot be read. The raw records are what is carried; all else is made anew of them. (The sqlite3
/// program's .recover would be the other way; Debian 12's cannot do it.)
class Salvage {
public:
    Salvage(SqlSession &damaged, SqlSession &fresh) : m_damaged(damaged), m_fresh(fresh), m_words(fresh) { }

    /// Problem: the new one cannot be written.
    [[nodiscard]] Result<void> run();

private:
    struct Kept {
        qint64 profile = 0;
        QString testId;
        qint64 version = 0;
        QVariant firstSeen;
        QVariant lastSeen;
        QVariant gone;
    };

    void readNames();
    /// Earlier versions first, so that the newest ones end up in front.
    [[nodiscard]] Result<void> carryVersions(bool newest);
    [[nodiscard]] Result<void> carryDetails();
    [[nodiscard]] Result<void> carryTimes();
    void add(const QSqlQuery &version, bool newest);
    [[nodiscard]] Result<void> flush();
    /// Who a test belonged to; where that is lost, whoever is known to be the only one.
    [[nodiscard]] QString profileOf(qint64 test) const;

    SqlSession &m_damaged;
    SqlSession &m_fresh;
    WordTable m_words;
    ArchiveWriter m_writer{m_fresh, m_words};
    QHash<qint64, QString> m_profiles;
    QHash<qint64, Provenance> m_origins;
    QHash<qint64, Kept> m_tests;
    PutBatch m_batch;
    qint64 m_batchOrigin = 0;
    Result<void> m_written;
};

} // namespace fabriscope
