// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/doctor.h"
#include "app/eflo/signature.h"
#include "tests/app/eflo/rawserver.h"

#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>

namespace fabriscope::testing {

/// Marked, so that they are found wherever they should not be.
inline Credentials markedKeys()
{
    return {QStringLiteral("LTAImarkedAccessKeyId"), QStringLiteral("marked/Secret+1=="),
            QStringLiteral("marked.Token/with+chars==")};
}

inline Pacing shortPacing()
{
    return {.connectMsecs = 4000, .silenceMsecs = 4000};
}

inline DoctorSetup setupFor(const QString &url, const Result<Credentials> &credentials = markedKeys())
{
    return {.name = QStringLiteral("a test"),
            .endpoint = *Endpoint::fromText(url),
            .proxy = {},
            .resourceGroup = {},
            .credentials = knownCredentials(credentials),
            .pacing = shortPacing()};
}

inline QString loopbackUrl(quint16 port, const QString &scheme = QStringLiteral("http"))
{
    return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port);
}

/// Off by so many seconds.
inline QByteArray dateHeader(qint64 offSecs = 0)
{
    const QDateTime moment = QDateTime::currentDateTimeUtc().addSecs(offSecs);
    return "Date: " + QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1()
        + "\r\n";
}

/// Two tests, and more to come.
inline QByteArray goodPage()
{
    return httpAnswer(R"({"RequestId":"R-1","NetTestResults":[{"TestId":"old","CreationTime":"2024-01-19T02:18:12Z"},)"
                      R"({"TestId":"new","CreationTime":"2024-10-30T02:07Z"}],"NextToken":"t"})",
                      dateHeader());
}

/// The outcomes in the order of the steps, a letter each: good, warning, bad, skipped, pending, running.
inline QString outcomesOf(const DoctorReport &report)
{
    QString letters;
    for (const DoctorStep &step : report.steps)
        letters += keyOf(step.outcome).at(0);
    return letters;
}

/// A check from its first step to its last.
inline DoctorReport checkUp(const DoctorSetup &setup)
{
    Doctor doctor(setup);
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.start();
    constexpr int longest = 30'000;
    return finished.wait(longest) ? doctor.report() : DoctorReport();
}

inline DoctorStep stepOf(const DoctorReport &report, DoctorStep::Check check)
{
    return report.steps.value(qsizetype(check));
}

inline QString factOf(const DoctorStep &step, const QString &key)
{
    for (const DoctorStep::Fact &fact : step.facts) {
        if (fact.key == key)
            return fact.value;
    }
    return {};
}

/// What of the marked secrets (also as they are written on the wire) stands in a report; empty if nothing does.
inline QString leakIn(const DoctorReport &report, const QString &more = {})
{
    const QString all = reportText(report) + QString::fromUtf8(reportJson(report));
    const Credentials keys = markedKeys();
    QStringList secrets{keys.accessKeyId,
                        keys.accessKeySecret,
                        keys.securityToken,
                        QString::fromLatin1(percentEncoded(keys.accessKeySecret)),
                        QString::fromLatin1(percentEncoded(keys.securityToken)),
                        QString::fromLatin1(keys.accessKeySecret.toUtf8().toBase64()),
                        QStringLiteral("ACS3-HMAC-SHA256 Credential")};
    if (!more.isEmpty())
        secrets += {more, QString::fromLatin1(QByteArray("me:" + more.toUtf8()).toBase64())};
    for (const QString &secret : secrets) {
        if (all.contains(secret, Qt::CaseInsensitive))
            return secret;
    }
    return {};
}

} // namespace fabriscope::testing
