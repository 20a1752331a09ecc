// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keptprofiles.h"

#include "app/accounts/profilestore.h"
#include "app/cli/clitext.h"
#include "app/cli/commandtable.h"
#include "app/cli/openedprofile.h"
#include "app/nettest/displaytext.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 10;
constexpr qsizetype longestName = 100;

Result<bool> hasTestsOf(Archive &archive, const QString &identity)
{
    auto asked = archive.changesSince(0, 1, identity);
    asked.waitForFinished();
    return asked.result().map([](const ChangeBatch &batch) { return !batch.tests.isEmpty(); });
}

/// The identity that tests of the profile called \a name are kept under; empty: there is none of that name.
QString identityNamed(const QString &name, const QProcessEnvironment &environment)
{
    const auto choice = namedProfile(name, environment);
    if (!choice)
        return {};
    if (const auto *own = std::get_if<Profile>(&*choice))
        return own->id;
    const auto setup = setupOf(*choice, {}, {}, environment);
    return setup ? setup->profileId : QString();
}

Problem noSuchProfile(const QString &name, ArchiveCare &care)
{
    auto asked = care.facts();
    asked.waitForFinished();
    const Result<ArchiveFacts> facts = asked.result();
    if (!facts)
        return facts.error();
    QStringList identities;
    for (const ArchivedProfile &profile : facts->profiles)
        identities += profile.identity;
    return usageProblem(Cli::tr("The archive keeps nothing of a profile \"%1\"").arg(displayText(name, longestName)),
                        identities.isEmpty() ? Cli::tr("It is empty: import a file, or open the window once")
                                             : Cli::tr("It keeps tests of %1").arg(keptProfileNames(identities)));
}

} // namespace

QString keptProfileNames(const QStringList &identities)
{
    const ProfileStore store;
    QStringList names;
    for (const QString &identity : identities.first(qMin(identities.size(), mostNamed))) {
        QString name = identity;
        for (const Profile &profile : store.profiles()) {
            if (profile.id == identity)
                name = profile.name;
        }
        names += displayText(name, longestName);
    }
    if (identities.size() > mostNamed)
        names += u"…"_s;
    return names.join(", "_L1);
}

Result<QString> keptIdentity(const ConnectionOptions &options, Archive &archive, ArchiveCare &care,
                             const QProcessEnvironment &environment)
{
    const QString &name = options.profile;
    for (const QString &identity : {name, identityNamed(name, environment)}) {
        if (identity.isEmpty())
            continue;
        const Result<bool> has = hasTestsOf(archive, identity);
        if (!has)
            return tl::unexpected(has.error());
        if (*has)
            return identity;
    }
    return tl::unexpected(noSuchProfile(name, care));
}

} // namespace fabriscope
