// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"
#include "app/eflo/pacing.h"
#include "app/eflo/transport.h"

#include <QDateTime>
#include <QFuture>
#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

#include <functional>
#include <optional>

namespace fabriscope {

/// What sources of credentials need to know of the world; tests put another world around them. Plain value, to be
/// copied to the thread of the source.
struct SourceSurroundings {
    QProcessEnvironment environment;
    QString home;   ///< where .aliyun and .alibabacloud are
    QString region; ///< of the profile; may be empty
    bool isVpc = false;
    std::optional<QNetworkProxy> proxy;    ///< the profile's own; else the environment's, else the system's
    ProxyPassword proxyPassword;           ///< where the password of that one is kept; empty: it needs none, or has it
    Transport::ManagerFactory makeManager; ///< empty: a plain QNetworkAccessManager
    /// Starts to read the secret of a Keychain or Session origin; called on the source's thread, may answer from
    /// another. Empty: there are no such origins.
    std::function<QFuture<Result<Credentials>>()> storedSecret;
    std::function<QDateTime()> clock; ///< UTC; empty: this computer's
    QUrl metadataUrl = QUrl(QStringLiteral("http://100.100.100.200/"));
    QUrl stsUrl;               ///< empty: that of the region
    Pacing pacing;             ///< of STS and credentials URIs
    int metadataMsecs = 1000;  ///< for each step (the SDKs' default)
    int processMsecs = 60'000; ///< how long a program may take to print keys

    [[nodiscard]] QDateTime now() const { return clock ? clock() : QDateTime::currentDateTimeUtc(); }
    /// A variable, blanks around it off; empty if it is not set.
    [[nodiscard]] QString variable(QLatin1StringView name) const { return environment.value(name).trimmed(); }
    /// True for a variable that says "true", in any case.
    [[nodiscard]] bool isOn(QLatin1StringView name) const
    {
        return variable(name).compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0;
    }
};

} // namespace fabriscope
