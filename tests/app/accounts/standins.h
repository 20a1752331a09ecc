// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/accounts/sourceworld.h"
#include "tests/app/eflo/rawserver.h"

#include <QUrlQuery>

namespace fabriscope {

// What stand-ins for STS and the like answer, and what has to come of it.

inline const Credentials storedKey{QStringLiteral("LTAI-key-0001"), mark + QStringLiteral("-secret"), {}};
inline const AssumedRole readerRole{QStringLiteral("acs:ram::1:role/reader"), {}, QStringLiteral("ext-1"), 1800, {}};
inline const QByteArray expiration = "2030-01-02T03:04:05Z";

[[nodiscard]] inline QByteArray keysAnswer(const QByteArray &suffix = "1")
{
    return R"({"Code":"Success","AccessKeyId":"STS.)" + suffix + R"(","AccessKeySecret":")" + mark.toUtf8()
        + R"(","SecurityToken":")" + mark.toUtf8() + suffix + R"(","Expiration":")" + expiration + R"("})";
}

[[nodiscard]] inline QByteArray stsAnswer(const QByteArray &suffix = "1")
{
    return R"({"RequestId":"R","Credentials":)" + keysAnswer(suffix) + "}";
}

[[nodiscard]] inline QUrl urlOf(const RawServer &server)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.port()));
}

[[nodiscard]] inline QUrlQuery formOf(const RawRequest &request)
{
    return QUrlQuery(QString::fromUtf8(request.body));
}

[[nodiscard]] inline QByteArray cliConfig(const QByteArray &profiles)
{
    return R"({"current":"default","profiles":[)" + profiles + "]}";
}

inline const QByteArray defaultKey =
    R"({"name":"default","mode":"AK","access_key_id":"LTAI-cli","access_key_secret":"s"})";

inline void verifyKeys(const Fetched &fetched, const QString &id = QStringLiteral("STS.1"))
{
    QVERIFY2(fetched.has_value(), fetched ? "" : qPrintable(allOf(fetched.error())));
    QCOMPARE(fetched->credentials.accessKeyId, id);
    QCOMPARE(fetched->expiresAt, QDateTime::fromString(QString::fromLatin1(expiration), Qt::ISODate));
}

inline void verifyProblem(const Fetched &fetched, const QString &says)
{
    QVERIFY(!fetched.has_value());
    const QString all = allOf(fetched.error());
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY2(!all.contains(mark), qPrintable(all));
    QVERIFY(!fetched.error().remedy.isEmpty());
}

} // namespace fabriscope
