// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/sqlsession.h"

namespace fabriscope {

/// What the tables look like: PRAGMA user_version. Raise it with every change, and add the step to it in schema.cpp.
inline constexpr int schemaVersion = 1;
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
/// Brings the tables to schemaVersion, in one transaction. False: nothing was changed; the session says why.
[[nodiscard]] bool bringUpToDate(SqlSession &session);

} // namespace fabriscope
