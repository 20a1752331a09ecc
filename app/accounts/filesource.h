// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"
#include "app/accounts/recipebook.h"
#include "app/accounts/sourcesurroundings.h"

namespace fabriscope {

/// Where the file is: ALIBABA_CLOUD_CONFIG_FILE or ~/.aliyun/config.json; ALIBABA_CLOUD_CREDENTIALS_FILE or
/// ~/.alibabacloud/credentials.
[[nodiscard]] QString recipeFilePath(CredentialRecipe::File file, const SourceSurroundings &surroundings);
/// Reads it, for a list to choose from; may take a while where it is big: for a pool thread. Kind::File.
[[nodiscard]] Result<RecipeBook> readRecipeFile(CredentialRecipe::File file, const SourceSurroundings &surroundings);

/// A profile of the aliyun CLI, or a section of the SDKs' credentials file: the file is read anew each time, then what
/// stands there is followed.
class FileSource final : public CredentialSource {
public:
    /// \a name empty: what ALIBABA_CLOUD_PROFILE says, else the file's current one. \a mayRun: the user chose this very
    /// profile, so that a program it names may be started.
    FileSource(CredentialRecipe::File file, QString name, bool mayRun, SourceSurroundings surroundings);
    [[nodiscard]] FetchFuture fetch() override;
    [[nodiscard]] QString description() const override;

private:
    CredentialRecipe::File m_file;
    QString m_name;
    bool m_mayRun;
    SourceSurroundings m_surroundings;
    std::unique_ptr<CredentialSource> m_followed; ///< what was made of the file the last time
};

} // namespace fabriscope
