// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/recipebook.h"
#include "app/accounts/sourcesurroundings.h"

namespace fabriscope {

/// What there is to choose from in the files of other programs, without anything of their secrets. Plain value.
struct FoundAccounts {
    QList<ListedRecipe> cliProfiles;   ///< of the aliyun command line, in the order of its file
    std::optional<Problem> cliProblem; ///< Kind::File: its file is there, and cannot be read or understood
    QStringList sections;              ///< of ~/.alibabacloud/credentials
};

/// Reads both files. A file that is not there is no problem. Blocks for as long as the disk takes: for a pool thread.
[[nodiscard]] FoundAccounts findAccounts(const SourceSurroundings &surroundings);

} // namespace fabriscope
