// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/rowwalk.h"

#include <limits>

namespace fabriscope {

namespace {

/// A row takes at least its two bytes in the list of its page (sqlite.org/fileformat2.html, 1.6).
constexpr qint64 leastBytes = 2;
/// Behind an unreadable row the next ones are tried one by one, as pages hold few; after so much in longer steps.
constexpr qint64 shortSteps = 4096;
/// Where there was no row at all yet, there may be none.
constexpr qint64 firstSteps = 256;
/// How often every row may be met in all, and how many questions may be asked beside.
constexpr qint64 mostRounds = 64;
constexpr qint64 mostQuestions = 1'000'000;

constexpr qint64 highest = std::numeric_limits<qint64>::max();

} // namespace

RowWalk::RowWalk(SqlSession &session, qint64 bytes) : m_session(session), m_mostRows(bytes / leastBytes + 1) { }

void RowWalk::run(const Table &table, const Take &take)
{
    m_met.clear();
    m_effort = mostRounds * m_mostRows + mostQuestions;
    m_session.rollback(); // what failed before is no reason
    if (!walk(Way::Up, table, take))
        (void)walk(Way::Down, table, take);
    m_session.rollback();
    m_session.forgetStatements(); // they are known by the place of their text, which goes
    m_met.clear();
}

bool RowWalk::walk(Way way, const Table &table, const Take &take)
{
    const bool isUp = way == Way::Up;
    const QByteArray sql = QByteArray("SELECT ") + table.columns + " FROM " + table.name + " WHERE " + table.id
        + (isUp ? " >= ? ORDER BY " : " <= ? ORDER BY ") + table.id + (isUp ? "" : " DESC");
    qint64 done = 0; // how far this has come from its end
    qint64 step = 1;
    qint64 inVain = 0;
    const auto idAt = [isUp](qint64 id) { return isUp ? id : highest - qMax<qint64>(id, 0); };
    while (m_effort > 0) {
        const Answer answer = ask(way, sql, idAt(done), take);
        if (answer.isWhole)
            return true;
        m_session.rollback(); // an error must not keep us from the next try
        if (answer.hasNews) {
            inVain = 0;
            step = 1;
        } else if ((inVain += 1 + answer.rows) > (m_met.isEmpty() ? firstSteps : shortSteps)) {
            step = step > highest / 2 ? highest : step * 2;
        }
        if (done > highest - step)
            break;
        done = qMax(done + step, answer.inLine ? idAt(*answer.inLine) : 0);
    }
    m_session.forgetStatements();
    return false;
}

RowWalk::Answer RowWalk::ask(Way way, const QByteArray &sql, qint64 from, const Take &take)
{
    Answer answer;
    SqlStatement &rows = m_session.run(sql.constData(), {from});
    std::optional<qint64> last;
    --m_effort;
    while (answer.rows <= m_mostRows && rows.next()) {
        const qint64 id = rows.number(0);
        ++answer.rows;
        if (last && (way == Way::Up ? id > *last : id < *last))
            answer.inLine = last;
        last = id;
        if (m_met.contains(id))
            continue;
        m_met.insert(id);
        answer.hasNews = true;
        take(rows);
    }
    rows.finish();
    m_effort -= answer.rows;
    answer.isWhole = !m_session.hasFailed() && answer.rows <= m_mostRows;
    return answer;
}

} // namespace fabriscope
