// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archivecare.h"
#include "app/archive/sqlite/blockstore.h"
#include "app/archive/sqlite/wordtable.h"

namespace fabriscope {

/// Looks after an SQLite archive: what ArchiveCare promises, on the thread of its session.
class ArchiveKeeper {
public:
    ArchiveKeeper(SqlSession &session, WordTable &words, BlockStore &blocks)
        : m_session(session), m_words(words), m_blocks(blocks)
    {
    }

    [[nodiscard]] Result<ArchiveFacts> facts();
    [[nodiscard]] Result<QStringList> check();
    [[nodiscard]] Result<qint64> compact();
    [[nodiscard]] Result<qint64> removeProfile(const QString &identity);
    [[nodiscard]] Result<qint64> removeTests(const Removal &removal);
    [[nodiscard]] Result<qint64> countTests(const Removal &removal);

private:
    void checkTests(QStringList &faults);
    void checkOthers(QStringList &faults);
    void beginRemoving();
    /// The tests whose sequence stands in the table doomed, and every word and block that nobody needs then.
    [[nodiscard]] Result<qint64> removeDoomed();
    void removeVersions();
    void packBlocksAnew();
    void packAnew();
    [[nodiscard]] qint64 bytes() const;
    template <class T> Result<T> resultOf(T value);

    SqlSession &m_session;
    WordTable &m_words;
    BlockStore &m_blocks;
};

} // namespace fabriscope
