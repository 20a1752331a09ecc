// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/schema.h"

#include <array>

namespace fabriscope {

namespace {

// Times are milliseconds UTC. AUTOINCREMENT where readers remember rows by their ids: one is never used again.
constexpr std::array sinceVersion1{
    "CREATE TABLE profiles (id INTEGER PRIMARY KEY AUTOINCREMENT, identity TEXT NOT NULL UNIQUE)",
    // where a version came from
    "CREATE TABLE origins (id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, request_id TEXT NOT NULL, "
    "max_results INTEGER, received_at INTEGER NOT NULL, from_file INTEGER NOT NULL)",
    // texts that occur again and again, and members made of them: packed tests name them by number
    "CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE TABLE members (id INTEGER PRIMARY KEY, resource_id TEXT NOT NULL, bond TEXT NOT NULL, ip TEXT NOT NULL, "
    "server_name TEXT NOT NULL)",
    // the last pass over the list of a profile, or over its part of one type
    "CREATE TABLE sweeps (profile INTEGER NOT NULL, type TEXT NOT NULL, ended INTEGER NOT NULL, whole INTEGER, "
    "newest_created INTEGER, PRIMARY KEY (profile, type)) WITHOUT ROWID",
    // one row: sequence is never lower than any that was ever given away, clearings counts the times tests were removed
    "CREATE TABLE counters (sequence INTEGER NOT NULL, clearings INTEGER NOT NULL)",
    "INSERT INTO counters VALUES (0, 0)",
    "PRAGMA application_id = 0x46616272",
};

constexpr std::array sinceVersion2{
    // The newest version of each test with what the table needs, small and in the order it is read in, so that a start
    // reads little and a new test is written at the end. The key is a hash (keyOf() in archivewriter.cpp): an index of
    // numbers touches few pages, where tests with random ids come by the thousand. block and start: its raw record;
    // gone: when a whole list did not have it any more.
    "CREATE TABLE tests (sequence INTEGER PRIMARY KEY, key INTEGER NOT NULL, profile INTEGER NOT NULL, "
    "test_id TEXT NOT NULL, block INTEGER NOT NULL, start INTEGER, earlier INTEGER, detail INTEGER, "
    "origin INTEGER NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, gone INTEGER, "
    "is_running INTEGER NOT NULL, packed BLOB NOT NULL)",
    "CREATE INDEX test_keys ON tests (key)",
    "CREATE INDEX running_tests ON tests (profile) WHERE is_running",
    // raw records, many in one (rawblocks.h), compressed; all of one profile and origin
    "CREATE TABLE blocks (id INTEGER PRIMARY KEY AUTOINCREMENT, profile INTEGER NOT NULL, origin INTEGER NOT NULL, "
    "packed BLOB NOT NULL)",
    // so that the first number can be looked up before the first row is there
    "INSERT INTO sqlite_sequence (name, seq) VALUES ('blocks', 0)",
    // the versions before the newest, each naming the one before
    "CREATE TABLE earlier (id INTEGER PRIMARY KEY AUTOINCREMENT, previous INTEGER, block INTEGER NOT NULL, "
    "start INTEGER)",
    // answers of DescribeNetTestResult, compressed
    "CREATE TABLE details (id INTEGER PRIMARY KEY AUTOINCREMENT, origin INTEGER NOT NULL, raw BLOB NOT NULL, "
    "result_detial BLOB NOT NULL)",
    "PRAGMA user_version = 2",
};

// In version 1 a test had an id, its versions stood by themselves, and a detail had the id of its test.
constexpr std::array version1AsToday{
    "CREATE TEMP VIEW tests AS SELECT sequence, 0 AS key, profile, test_id, version AS block, NULL AS start, "
    "NULL AS earlier, CASE WHEN has_detail THEN id END AS detail, origin, first_seen, last_seen, gone, is_running, "
    "packed FROM main.tests",
    "CREATE TEMP VIEW blocks AS SELECT id, 0 AS profile, origin, raw AS packed FROM main.versions",
    "CREATE TEMP VIEW earlier AS SELECT id, previous, id AS block, NULL AS start FROM main.versions "
    "WHERE id NOT IN (SELECT version FROM main.tests)",
    "CREATE TEMP VIEW details AS SELECT test AS id, origin, raw, result_detial FROM main.details",
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

bool makeTables(SqlSession &session)
{
    session.beginWriting();
    // Asked again now that nobody else can write: another Fabriscope may have been quicker.
    if (schemaStateOf(session) == SchemaState::Empty) {
        for (const char *statement : sinceVersion1)
            session.run(statement);
        makeTablesOfVersion2(session);
    }
    return session.commit();
}

void makeTablesOfVersion2(SqlSession &session)
{
    for (const char *statement : sinceVersion2)
        session.run(statement);
}

void showAsToday(SqlSession &session)
{
    for (const char *statement : version1AsToday)
        session.run(statement);
}

} // namespace fabriscope
