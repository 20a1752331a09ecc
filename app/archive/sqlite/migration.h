// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/blockstore.h"
#include "app/archive/sqlite/wordtable.h"

namespace fabriscope {

/// Where the copy of the archive at \a path as version 1 is kept when it is brought up to date: a name that is free.
[[nodiscard]] QString nameOfOldCopy(const QString &path);
/// A program that ended right after bringing the archive at \a path up to date may not have named the copy any more.
void finishOldCopy(const QString &path, const QString &copy);

/// Brings an archive of version 1 up to date, in place and in one transaction, after a copy of it was made beside it:
/// whenever it ends, the file is of the one version or the other. Nobody else can write meanwhile; others who find the
/// work done are content with that. Takes a second or two for a hundred thousand tests. Thread of its session.
class Migration {
public:
    explicit Migration(SqlSession &session) : m_session(session), m_words(session), m_blocks(session) { }

    /// \a copy: where the copy goes. Error: nothing was changed, and there is no copy.
    [[nodiscard]] Result<void> run(const QString &copy);

private:
    [[nodiscard]] Result<void> makeCopy(const QString &copy);
    void carryAll();
    void carryVersions();
    void carryDetails();
    void carryTests();
    /// The newest of the versions before \a version, in the new table.
    [[nodiscard]] std::optional<qint64> carryEarlier(qint64 version);
    void giveSpaceBack();

    SqlSession &m_session;
    WordTable m_words;
    BlockStore m_blocks;
    QHash<qint64, RawPlace> m_places; ///< of versions, by their old rows
    QHash<qint64, qint64> m_previous; ///< of versions that have one
    QSet<qint64> m_details;           ///< tests by their old rows
};

} // namespace fabriscope
