// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"
#include "app/problem/problem.h"

#include <QFile>
#include <QFuture>
#include <QTest>

namespace fabriscope::testing {

/// A profile that nothing can be said against, with an AccessKey of its own.
inline Profile madeProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.region = QStringLiteral("cn-wulanchabu");
    profile.credentials.accessKeyId = QStringLiteral("LTAI5tExampleKey");
    return profile;
}

/// One with everything that there is.
inline Profile fullProfile()
{
    Profile profile = madeProfile(QStringLiteral("full"));
    profile.network = Profile::Network::Own;
    profile.endpoint = QStringLiteral("https://eflo.example");
    profile.resourceGroup = QStringLiteral("rg-1");
    profile.proxy = {ProxySetting::Kind::Manual, QStringLiteral("http://proxy.example:3128"), QStringLiteral("me"),
                     true};
    profile.colour = QStringLiteral("violet");
    profile.credentials.isSts = true;
    profile.credentials.role = AssumedRole{.arn = QStringLiteral("acs:ram::1:role/r"),
                                           .sessionName = QStringLiteral("s"),
                                           .externalId = QStringLiteral("e"),
                                           .durationSecs = 900,
                                           .stsRegion = QStringLiteral("cn-beijing")};
    profile.hasSecrets = true;
    return profile;
}

/// The result of \a future, the event loop running until it is there.
template <class T> T resultOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 120'000))
        qFatal("no result came");
    return future.result();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace fabriscope::testing
