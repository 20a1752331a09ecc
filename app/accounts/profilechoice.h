// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"
#include "app/problem/problem.h"

#include <QList>
#include <QStringList>

#include <variant>

namespace fabriscope {

/// A profile of the aliyun command line, by its name.
struct CliProfileName {
    QString name;

    friend bool operator==(const CliProfileName &, const CliProfileName &) = default;
};

using ProfileChoice = std::variant<Profile, CliProfileName>;

/// Which profile \a text names (--profile, ALIBABA_CLOUD_PROFILE): one of ours by its name (its case counts only where
/// two differ in nothing else) or id, else one of the aliyun command line; "cli:NAME" always means the latter, whose
/// names are taken to the letter. Kind::Usage: there is none, or more than one.
[[nodiscard]] Result<ProfileChoice> resolveProfile(const QString &text, const QList<Profile> &profiles,
                                                   const QStringList &cliNames);

} // namespace fabriscope
