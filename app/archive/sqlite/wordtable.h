// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/sqlsession.h"
#include "app/nettest/hostnumbers.h"
#include "app/nettest/nettest.h"

#include <QHash>

#include <vector>

namespace fabriscope {

/// The texts and members that packed tests name by number (1, 2, …; 0 is the empty text). Kept in memory as in the
/// tables words and members, which only grow. Thread of its session.
class WordTable {
public:
    explicit WordTable(SqlSession &session) : m_session(session) { }

    /// Takes in what others have added, or everything anew after tests were removed. Inside a writing transaction
    /// nothing is missing afterwards.
    void load();
    /// After a rollback: what was added is not there.
    void forget();

    /// The number of \a text, added if it is new. Only inside a writing transaction, after load().
    [[nodiscard]] quint32 numberOf(const QString &text);
    [[nodiscard]] quint32 numberOf(const SharedHost &member);

    /// Null: no such number, the file is damaged.
    [[nodiscard]] const QString *text(quint32 number) const;
    [[nodiscard]] const SharedHost *member(quint32 number) const;

private:
    [[nodiscard]] quint32 foundOrAdded(const SharedHost &member);
    void catchUp();

    SqlSession &m_session;
    std::vector<QString> m_texts{QString()};
    std::vector<SharedHost> m_members{SharedHost()};
    QHash<QString, quint32> m_textNumbers;
    QHash<SharedHost, quint32> m_memberNumbers;
    std::vector<quint32> m_unlistedTexts; ///< read, but not in m_textNumbers yet: who only reads asks for no number
    std::vector<quint32> m_unlistedMembers;
    HostNumbers m_hostNumbers;
    int m_clearings = 0; ///< of the archive, as of the last load()
};

} // namespace fabriscope
