// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/doomedtests.h"

#include "app/archive/sqlite/packedtest.h"

#include <algorithm>
#include <limits>

namespace fabriscope {

namespace {

constexpr qint64 dayMsecs = 24LL * 60 * 60 * 1000;

struct Candidate {
    qint64 id = 0;
    qint64 seen = 0;    ///< the end of the day it was seen in, days being counted back from the profile's newest
    qint64 created = 0; ///< ms; unknown: before all others
    qint64 bytes = 0;

    [[nodiscard]] auto rank() const { return std::tuple(seen, created, id); }
};

/// All that may go by its profile and age: what runs stays, unless it runs only because nobody could say how it ended.
void chooseByAge(SqlSession &session, const Removal &removal)
{
    std::optional<qint64> moment;
    if (removal.seenBefore.isValid())
        moment = removal.seenBefore.toMSecsSinceEpoch();
    session.run("INSERT INTO temp.doomed SELECT sequence FROM tests WHERE NOT (is_running AND gone IS NULL) "
                "AND (?1 IS NULL OR last_seen < ?1) "
                "AND (?2 = '' OR profile = (SELECT id FROM profiles WHERE identity = ?2))",
                {moment, removal.profile});
}

/// About what is kept of each test, in bytes: its row, its part of the block with its record, its result. Earlier
/// versions are few, and how all that is packed into pages is SQLite's.
void weigh(SqlSession &session)
{
    session.run("CREATE TEMP TABLE IF NOT EXISTS weights (test INTEGER PRIMARY KEY, bytes INTEGER NOT NULL)");
    session.run("DELETE FROM temp.weights");
    session.run("INSERT INTO temp.weights SELECT sequence, length(tests.packed) + length(blocks.packed) / shares.parts "
                "FROM tests JOIN blocks ON blocks.id = tests.block "
                "JOIN (SELECT block, count(*) AS parts FROM tests GROUP BY block) AS shares "
                "ON shares.block = tests.block");
    session.run("UPDATE temp.weights SET bytes = bytes + (SELECT length(raw) + length(result_detial) FROM details "
                "JOIN tests ON tests.detail = details.id WHERE tests.sequence = weights.test) "
                "WHERE test IN (SELECT sequence FROM tests WHERE detail IS NOT NULL)");
}

std::vector<Candidate> candidates(SqlSession &session, WordTable &words)
{
    std::vector<Candidate> found;
    words.load();
    SqlStatement &rows =
        session.run("SELECT tests.sequence, last_seen, newest, bytes, packed FROM temp.doomed "
                    "JOIN tests ON tests.sequence = doomed.id JOIN temp.weights ON weights.test = tests.sequence "
                    "JOIN (SELECT profile, max(last_seen) AS newest FROM tests GROUP BY profile) AS looks "
                    "ON looks.profile = tests.profile");
    while (rows.next()) {
        const qint64 newest = rows.number(2);
        const qint64 days = (newest - rows.number(1)) / dayMsecs;
        const auto test = unpackTest(rows.view(4), words);
        const bool dated = test && test->created.hasMoment();
        found.push_back({.id = rows.number(0),
                         .seen = newest - days * dayMsecs,
                         .created = dated ? test->created.msecsUtc : std::numeric_limits<qint64>::min(),
                         .bytes = rows.number(3)});
    }
    rows.finish();
    return found;
}

/// Of those that are chosen, leaves only the oldest that make up what is too much.
void spareYounger(SqlSession &session, WordTable &words, qint64 untilBytes)
{
    const qint64 content = contentBytes(session);
    weigh(session);
    const double whole = session.value("SELECT sum(bytes) FROM temp.weights").toDouble();
    std::vector<Candidate> oldest = candidates(session, words);
    std::sort(oldest.begin(), oldest.end(),
              [](const Candidate &one, const Candidate &other) { return one.rank() < other.rank(); });
    session.run("DELETE FROM temp.doomed");
    double tooMuch = whole * double(content - untilBytes) / double(std::max<qint64>(content, 1));
    for (auto next = oldest.cbegin(); next != oldest.cend() && tooMuch > 0; ++next) {
        session.run("INSERT INTO temp.doomed VALUES (?)", {next->id});
        tooMuch -= double(next->bytes);
    }
    session.run("DELETE FROM temp.weights");
}

} // namespace

qint64 contentBytes(SqlSession &session)
{
    const qint64 pages =
        session.value("PRAGMA page_count").toLongLong() - session.value("PRAGMA freelist_count").toLongLong();
    return pages * session.value("PRAGMA page_size").toLongLong();
}

qint64 chooseDoomed(SqlSession &session, WordTable &words, const Removal &removal)
{
    session.run("CREATE TEMP TABLE IF NOT EXISTS doomed (id INTEGER PRIMARY KEY)");
    session.run("DELETE FROM temp.doomed");
    if (removal.untilBytes && contentBytes(session) <= *removal.untilBytes)
        return 0;
    chooseByAge(session, removal);
    if (removal.untilBytes)
        spareYounger(session, words, *removal.untilBytes);
    return session.value("SELECT count(*) FROM temp.doomed").toLongLong();
}

} // namespace fabriscope
