// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/foundaccounts.h"

#include "app/accounts/filesource.h"

#include <QFileInfo>

namespace fabriscope {

FoundAccounts findAccounts(const SourceSurroundings &surroundings)
{
    using File = CredentialRecipe::File;
    FoundAccounts found;
    if (QFileInfo::exists(recipeFilePath(File::CliConfig, surroundings))) {
        const auto book = readRecipeFile(File::CliConfig, surroundings);
        if (book)
            found.cliProfiles = listed(*book);
        else
            found.cliProblem = book.error();
    }
    if (const auto book = readRecipeFile(File::Ini, surroundings)) {
        for (const CredentialRecipe &recipe : book->recipes())
            found.sections += recipe.name;
    }
    return found;
}

} // namespace fabriscope
