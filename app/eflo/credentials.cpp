// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/credentials.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fabriscope {

namespace {

struct CredentialsText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Credentials)
};

Problem flaw(const QString &happened, const QString &remedy)
{
    Problem problem;
    problem.kind = Problem::Kind::Credentials;
    problem.happened = happened;
    problem.remedy = remedy;
    return problem;
}

/// Visible ASCII: all that a header may carry here; no blank either, which would end the value or be trimmed.
bool fitsHeader(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool hasLineBreak(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\r');
}

} // namespace

QString Credentials::shownId() const
{
    constexpr qsizetype shownEnd = 4;
    const QString id = displayText(accessKeyId, 1000);
    if (id.size() <= 2 * shownEnd)
        return id.left(id.size() / 2) + u'…';
    return id.left(shownEnd) + u'…' + id.right(shownEnd);
}

std::optional<Problem> flawOf(const Credentials &credentials)
{
    const QString again = CredentialsText::tr("Copy it again, as one line without blanks");
    if (credentials.accessKeyId.isEmpty())
        return flaw(CredentialsText::tr("The AccessKey id is missing"),
                    CredentialsText::tr("Give the AccessKey id and its secret"));
    if (credentials.accessKeySecret.isEmpty())
        return flaw(CredentialsText::tr("The AccessKey secret is missing"),
                    CredentialsText::tr("Give the AccessKey id and its secret"));
    if (!fitsHeader(credentials.accessKeyId))
        return flaw(CredentialsText::tr("The AccessKey id holds characters that no AccessKey id has"), again);
    if (hasLineBreak(credentials.accessKeySecret))
        return flaw(CredentialsText::tr("The AccessKey secret holds a line break"), again);
    if (!fitsHeader(credentials.securityToken))
        return flaw(CredentialsText::tr("The security token holds characters that no security token has"), again);
    return std::nullopt;
}

} // namespace fabriscope
