// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/schema.h"

#include <array>

namespace fabriscope {

namespace {

// Times are milliseconds UTC. AUTOINCREMENT where readers remember rows by their ids: one is never used again. tests
// holds what the table needs, small and together, so that a start reads little; what is looked at one by one (raw
// records, details) stands apart.
constexpr std::array firstVersion{
    "CREATE TABLE profiles (id INTEGER PRIMARY KEY AUTOINCREMENT, identity TEXT NOT NULL UNIQUE)",
    // where a version came from
    "CREATE TABLE origins (id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, request_id TEXT NOT NULL, "
    "max_results INTEGER, received_at INTEGER NOT NULL, from_file INTEGER NOT NULL)",
    // texts that occur again and again, and members made of them: packed tests name them by number
    "CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE TABLE members (id INTEGER PRIMARY KEY, resource_id TEXT NOT NULL, bond TEXT NOT NULL, ip TEXT NOT NULL, "
    "server_name TEXT NOT NULL)",
    // the newest version of each test; version is its row in versions, gone when a whole list did not have it any more
    "CREATE TABLE tests (id INTEGER PRIMARY KEY, profile INTEGER NOT NULL, test_id TEXT NOT NULL, "
    "sequence INTEGER NOT NULL UNIQUE, version INTEGER NOT NULL, origin INTEGER NOT NULL, first_seen INTEGER NOT NULL, "
    "last_seen INTEGER NOT NULL, gone INTEGER, is_running INTEGER NOT NULL, has_detail INTEGER NOT NULL, "
    "packed BLOB NOT NULL, UNIQUE (profile, test_id))",
    "CREATE INDEX running_tests ON tests (profile) WHERE is_running",
    // every version there was, each naming the one before
    "CREATE TABLE versions (id INTEGER PRIMARY KEY, test INTEGER NOT NULL, previous INTEGER, origin INTEGER NOT NULL, "
    "raw BLOB NOT NULL)",
    "CREATE TABLE details (test INTEGER PRIMARY KEY, origin INTEGER NOT NULL, raw BLOB NOT NULL, "
    "result_detial TEXT NOT NULL)",
    // the last pass over the list of a profile, or over its part of one type
    "CREATE TABLE sweeps (profile INTEGER NOT NULL, type TEXT NOT NULL, ended INTEGER NOT NULL, whole INTEGER, "
    "newest_created INTEGER, PRIMARY KEY (profile, type)) WITHOUT ROWID",
    // one row: sequence is never lower than any that was ever given away, clearings counts the times tests were removed
    "CREATE TABLE counters (sequence INTEGER NOT NULL, clearings INTEGER NOT NULL)",
    "INSERT INTO counters VALUES (0, 0)",
    "PRAGMA application_id = 0x46616272",
    "PRAGMA user_version = 1",
};

} // namespace

SchemaState schemaStateOf(SqlSession &session)
{
    const int version = session.value("PRAGMA user_version").toInt();
    const int application = session.value("PRAGMA application_id").toInt();
    const int tables = session.value("SELECT count(*) FROM sqlite_schema").toInt();
    if (session.hasFailed())
        return SchemaState::Unknown;
    if (tables == 0 && application == 0)
        return SchemaState::Empty;
    if (application != archiveApplicationId || version < 1)
        return SchemaState::Foreign;
    if (version > schemaVersion)
        return SchemaState::Newer;
    return version == schemaVersion ? SchemaState::Current : SchemaState::Older;
}

bool bringUpToDate(SqlSession &session)
{
    session.beginWriting();
    // Asked again now that nobody else can write: another Fabriscope may have been quicker.
    if (schemaStateOf(session) == SchemaState::Empty) {
        for (const char *statement : firstVersion)
            session.run(statement);
    }
    return session.commit();
}

} // namespace fabriscope
