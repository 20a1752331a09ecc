// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/sqlsession.h"

namespace fabriscope {

/// What the tables look like: PRAGMA user_version. Raise it with every change, and add the step to it in migration.cpp.
/// Version 1 had a row for each version of a test, with its raw record as it came.
inline constexpr int schemaVersion = 2;
/// PRAGMA application_id, so that a foreign SQLite file is not taken for an archive: "Fabr".
inline constexpr int archiveApplicationId = 0x46616272;

/// What stands in an SQLite file.
enum class SchemaState {
    Empty,   ///< nothing yet
    Current, ///< as this program makes it
    Older,   ///< as an earlier one made it
    Newer,   ///< as a later one made it: may be read, not written
    Foreign, ///< something else
    Unknown, ///< it cannot be read; the session says why
};

[[nodiscard]] SchemaState schemaStateOf(SqlSession &session);
/// Makes the tables in an empty file, in one transaction. False: nothing was changed; the session says why.
[[nodiscard]] bool makeTables(SqlSession &session);
/// Makes those that version 1 did not have, or had in another shape. Inside a writing transaction.
void makeTablesOfVersion2(SqlSession &session);
/// Lets this connection read an archive of version 1 as if it were one of today, but for its packed tests (layout 1)
/// and raw records (a block each). Changes nothing in the file.
void showAsToday(SqlSession &session);

} // namespace fabriscope
