// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archivecare.h"
#include "app/archive/sqlite/wordtable.h"

namespace fabriscope {

/// Bytes that are in use in the file of \a session: without its free pages, and without what is beside it.
[[nodiscard]] qint64 contentBytes(SqlSession &session);

/// Fills temp.doomed with the rows of the tests that \a removal speaks of, and answers how many. Inside a transaction.
[[nodiscard]] qint64 chooseDoomed(SqlSession &session, WordTable &words, const Removal &removal);

} // namespace fabriscope
