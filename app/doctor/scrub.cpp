// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/scrub.h"

#include "app/eflo/signature.h"

#include <QRegularExpression>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// What is shorter would be found in every other word, and nothing puts it into a text.
constexpr qsizetype shortest = 4;

void addSecret(QStringList &secrets, const QString &secret)
{
    if (secret.size() < shortest)
        return;
    secrets += secret;
    secrets += QString::fromLatin1(percentEncoded(secret));
    secrets += QString::fromLatin1(secret.toUtf8().toBase64());
}

QStringList secretsOf(const Findings &findings)
{
    QStringList secrets;
    if (findings.credentials) {
        addSecret(secrets, findings.credentials->accessKeySecret);
        addSecret(secrets, findings.credentials->securityToken);
    }
    if (findings.way.proxies) {
        const QNetworkProxy proxy = findings.proxy();
        addSecret(secrets, proxy.password());
        if (!proxy.password().isEmpty())
            addSecret(secrets, proxy.user() + u':' + proxy.password());
    }
    return secrets;
}

} // namespace

DoctorStep scrubbed(DoctorStep step, const Findings &findings)
{
    const QStringList secrets = secretsOf(findings);
    const auto scrub = [&](QString &text) {
        for (const QString &secret : secrets)
            text.replace(secret, u"…"_s, Qt::CaseInsensitive);
        if (findings.credentials && findings.credentials->accessKeyId.size() >= shortest)
            text.replace(findings.credentials->accessKeyId, findings.credentials->shownId());
        static const QRegularExpression header(u"(authorization\\s*:)[^\\n]*"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        text.replace(header, u"\\1 …"_s);
    };
    for (QString *text : {&step.sentence, &step.remedy, &step.detail})
        scrub(*text);
    for (DoctorStep::Fact &fact : step.facts)
        scrub(fact.value);
    return step;
}

} // namespace fabriscope
