// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"
#include "app/eflo/credentials.h"

#include <QDateTime>

#include <optional>

namespace fabriscope {

/// How an entry of the aliyun CLI's config.json, or a section of ~/.alibabacloud/credentials, comes to credentials.
/// Holds secrets where the file does: in memory only.
struct CredentialRecipe {
    /// The modes of aliyun CLI 3 (config/profile.go) and the types of the SDKs' ini file.
    enum class Mode : quint8 {
        AccessKey,
        StsToken,
        RamRole,     ///< RamRoleArn: a role on top of the access key that stands beside it
        ChainedRole, ///< ChainableRamRoleArn: a role on top of another profile
        EcsRole,
        EcsThenRole, ///< RamRoleArnWithRoleName: a role on top of the instance's
        External,
        CredentialsUri,
        Oidc,
        CloudSso, ///< only what the CLI has cached
        OAuth,    ///< the same
        RsaKeyPair,
        BearerToken,
        Anonymous,
        Unknown,
    };
    enum class File : quint8 { CliConfig, Ini };

    File file = File::CliConfig;
    QString name;
    Mode mode = Mode::Unknown;
    QString modeText; ///< as it stands in the file
    QString region;
    QString endpoint;
    bool isVpc = false;

    Credentials credentials;
    QDateTime expiresAt; ///< UTC, of cached ones
    AssumedRole role;
    QString sourceProfile;
    QString ecsRole; ///< empty: the one that the instance has
    QString command;
    QString uri;
    QString oidcProviderArn;
    QString oidcTokenFile;
};

/// The mode called \a text, without regard to case, in either file's words; Unknown if there is none.
[[nodiscard]] CredentialRecipe::Mode recipeMode(CredentialRecipe::File file, const QString &text);

/// Why this program cannot do the mode at all, as one sentence; empty if it can.
[[nodiscard]] QString whyUnsupported(const CredentialRecipe &recipe);

/// What keeps the recipe from being followed: a mode that is not supported, or a part that is missing (named by its key
/// in the file), or a key with a line break. Says nothing about other profiles that it stands on.
[[nodiscard]] std::optional<Problem> flawOf(const CredentialRecipe &recipe);

} // namespace fabriscope
