// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/profilechoice.h"

#include "app/accounts/profilecheck.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct ProfileChoiceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::ProfileChoice)
};

constexpr auto cliPrefix = "cli:"_L1;
constexpr qsizetype mostNamed = 10;

QString namesOf(const QList<Profile> &profiles, const QStringList &cliNames)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names += displayText(profile.name, 60);
    for (const QString &name : cliNames)
        names += cliPrefix + displayText(name, 60);
    if (names.size() > mostNamed)
        names = names.mid(0, mostNamed) + QStringList{u"…"_s};
    return names.join(", "_L1);
}

tl::unexpected<Problem> noSuchProfile(const QString &text, const QList<Profile> &profiles, const QStringList &cliNames)
{
    const QString names = namesOf(profiles, cliNames);
    return tl::unexpected(Problem{
        .kind = Problem::Kind::Usage,
        .happened = ProfileChoiceText::tr("There is no profile “%1”").arg(displayText(text, 100)),
        .remedy = names.isEmpty() ? ProfileChoiceText::tr("Add one with fabriscope profile add, or leave --profile out")
                                  : ProfileChoiceText::tr("Give one of %1").arg(names)});
}

/// Of those with the name, the one that is spelt so.
QList<Profile> bestMatches(const QString &text, const QList<Profile> &profiles)
{
    QList<Profile> same;
    QList<Profile> exact;
    for (const Profile &profile : profiles) {
        if (isSameName(profile.name, text))
            same += profile;
        if (profile.name == text || profile.id == text)
            exact += profile;
    }
    return exact.isEmpty() ? same : exact;
}

} // namespace

Result<ProfileChoice> resolveProfile(const QString &text, const QList<Profile> &profiles, const QStringList &cliNames)
{
    if (text.startsWith(cliPrefix, Qt::CaseInsensitive)) {
        const QString name = text.mid(cliPrefix.size());
        if (cliNames.contains(name))
            return CliProfileName{name};
        return noSuchProfile(text, {}, cliNames);
    }
    const QList<Profile> matches = bestMatches(text, profiles);
    if (matches.size() > 1)
        return tl::unexpected(
            Problem{.kind = Problem::Kind::Usage,
                    .happened = ProfileChoiceText::tr("There are several profiles “%1”").arg(displayText(text, 100)),
                    .remedy = ProfileChoiceText::tr("Rename all but one, or give the id that fabriscope profile list "
                                                    "--format json shows")});
    if (!matches.isEmpty())
        return matches.first();
    if (cliNames.contains(text))
        return CliProfileName{text};
    return noSuchProfile(text, profiles, cliNames);
}

} // namespace fabriscope
