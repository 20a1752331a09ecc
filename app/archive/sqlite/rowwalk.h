// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/sqlsession.h"

#include <QSet>

#include <functional>

namespace fabriscope {

/// Every row of a damaged file's table that can be read, each id once. In such a file ids may come in any order, and
/// the same rows again by another way: nothing is concluded from one id alone, and the work is bounded by the file's
/// size. Thread of its session.
class RowWalk {
public:
    struct Table {
        const char *columns; ///< of SQL; the id first
        const char *name;
        const char *id;
    };
    using Take = std::function<void(const SqlStatement &row)>;

    /// \a bytes: of the file and what belongs to it.
    RowWalk(SqlSession &session, qint64 bytes);

    /// Upwards; where something could not be read, downwards too. The session has not failed afterwards.
    void run(const Table &table, const Take &take);

private:
    enum class Way { Up, Down };
    /// What one question brought.
    struct Answer {
        bool isWhole = false;         ///< read to its end
        bool hasNews = false;         ///< rows that were not met before
        qint64 rows = 0;              ///< in all
        std::optional<qint64> inLine; ///< the last id that was followed by one further on
    };

    [[nodiscard]] bool walk(Way way, const Table &table, const Take &take);
    [[nodiscard]] Answer ask(Way way, const QByteArray &sql, qint64 from, const Take &take);

    SqlSession &m_session;
    const qint64 m_mostRows; ///< that the file can hold
    qint64 m_effort = 0;     ///< rows and questions that are left
    QSet<qint64> m_met;
};

} // namespace fabriscope
