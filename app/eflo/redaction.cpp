// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/serviceproblem.h"

#include "app/eflo/signature.h"
#include "app/nettest/displaytext.h"

#include <QRegularExpression>

namespace fabriscope {

using namespace Qt::StringLiterals;

QString redacted(QString text, const Credentials &credentials, qsizetype limit)
{
    for (const QString &secret : {credentials.accessKeySecret, credentials.securityToken}) {
        if (secret.isEmpty())
            continue;
        text.replace(secret, u"…"_s);
        text.replace(QString::fromLatin1(percentEncoded(secret)), u"…"_s, Qt::CaseInsensitive);
    }
    if (!credentials.accessKeyId.isEmpty())
        text.replace(credentials.accessKeyId, credentials.shownId());
    static const QRegularExpression signature(u"(signature\\W{0,3})[0-9a-f]{16,}"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    text.replace(signature, u"\\1…"_s);
    return displayText(text.trimmed(), limit);
}

} // namespace fabriscope
