// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/profilecommand.h"

#include "app/accounts/profilecheck.h"
#include "app/accounts/profilechoice.h"
#include "app/cli/profiletext.h"
#include "app/cli/secretinput.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

namespace fabriscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

ProfileCommand::ProfileCommand(ProfileOptions options) : m_options(std::move(options))
{
    connect(&m_profiles, &ProfileStore::noticed, this, &printProblem);
    m_limit.setSingleShot(true);
    m_limit.setInterval(2min);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail({.kind = Problem::Kind::Credentials,
              .happened = tr("The keyring did not answer for two minutes"),
              .remedy = tr("Look for its window and answer it, then run the command again")});
    });
}

void ProfileCommand::start()
{
    if (const auto &notice = m_profiles.notice())
        printProblem(*notice);
    switch (m_options.action) {
    case ProfileOptions::Action::List:
        return list();
    case ProfileOptions::Action::Show:
        return show();
    case ProfileOptions::Action::Add:
        return add();
    case ProfileOptions::Action::Remove:
        return remove();
    }
}

void ProfileCommand::print(const QString &text)
{
    if (const auto printed = printOutput(text.toUtf8()); !printed)
        return fail(printed.error());
    emit finished(0);
}

Result<Profile> ProfileCommand::named() const
{
    auto choice = resolveProfile(m_options.name, m_profiles.profiles(), {});
    if (!choice && m_profiles.notice()) // it may stand in what could not be read
        return tl::unexpected(*m_profiles.notice());
    if (!choice)
        return tl::unexpected(choice.error());
    return std::get<Profile>(*choice);
}

/// What was said with the start is not said twice.
void ProfileCommand::refuse(const Problem &problem)
{
    if (problem == m_profiles.notice())
        emit finished(exitStatus(problem.kind));
    else
        fail(problem);
}

void ProfileCommand::list()
{
    const QList<Profile> &profiles = m_profiles.profiles();
    const auto chosen = m_profiles.chosen();
    const QString chosenId = chosen ? chosen->id : QString();
    if (profiles.isEmpty() && m_profiles.notice()) {
        emit finished(exitStatus(m_profiles.notice()->kind)); // it has been said why there are none
        return;
    }
    if (m_options.format == OutputFormat::Json) {
        QJsonArray objects;
        for (const Profile &profile : profiles)
            objects.append(profileObject(profile));
        return print(jsonText({{u"chosen"_s, chosenId}, {u"profiles"_s, objects}}));
    }
    if (profiles.isEmpty())
        printError(tr("There are no profiles yet: add one with fabriscope profile add"));
    print(profiles.isEmpty() ? QString() : profilesText(profiles, chosenId));
}

void ProfileCommand::show()
{
    const auto profile = named();
    if (!profile)
        return refuse(profile.error());
    print(m_options.format == OutputFormat::Json ? jsonText(profileObject(*profile)) : profileText(*profile));
}

void ProfileCommand::add()
{
    if (const auto flaw = flawAmong(m_options.profile, m_profiles.profiles()))
        return refuse(*flaw);
    whenDone(m_profiles.checkWritable(), this, [this](const Result<Profile> &possible) {
        if (possible)
            askSecrets();
        else
            refuse(possible.error());
    });
}

QStringList ProfileCommand::questions() const
{
    QStringList questions;
    const CredentialOrigin &origin = m_options.profile.credentials;
    if (origin.kind == CredentialOrigin::Kind::Keychain)
        questions += tr("Secret of the AccessKey:");
    if (origin.isSts)
        questions += tr("Security token:");
    if (!m_options.profile.proxy.user.isEmpty())
        questions += tr("Password for the proxy:");
    return questions;
}

void ProfileCommand::askSecrets()
{
    auto lines = readSecretLines(questions());
    if (!lines)
        return refuse(lines.error());
    ProfileSecrets secrets;
    const CredentialOrigin &origin = m_options.profile.credentials;
    if (origin.kind == CredentialOrigin::Kind::Keychain)
        secrets.accessKeySecret = lines->takeFirst().trimmed();
    if (origin.isSts)
        secrets.securityToken = lines->takeFirst().trimmed();
    if (!lines->isEmpty())
        secrets.proxyPassword = lines->takeFirst(); // blanks may be part of it
    m_done = tr("The profile “%1” was added.").arg(displayText(m_options.profile.name));
    await(m_book.add(m_options.profile, secrets));
}

void ProfileCommand::remove()
{
    const auto profile = named();
    if (!profile)
        return refuse(profile.error());
    m_done = tr("The profile “%1” was removed.").arg(displayText(profile->name));
    if (profile->hasSecrets && m_options.leaveSecret) {
        m_done = tr("The profile “%1” was removed; its secret is left in the keyring, as the entry %2 of fabriscope.")
                     .arg(displayText(profile->name), displayText(profile->id));
    }
    await(m_book.remove(profile->id, m_options.leaveSecret ? SecretsOfRemoved::Leave : SecretsOfRemoved::Remove));
}

void ProfileCommand::await(ProfileChange *change)
{
    m_limit.start();
    connect(change, &ProfileChange::delayed, this, &printProblem);
    connect(change, &ProfileChange::finished, this, [this](const Result<Profile> &profile) {
        m_limit.stop();
        if (!profile)
            return refuse(explained(profile.error()));
        print(m_done + u'\n');
    });
}

/// What the keyring refuses has a way round.
Problem ProfileCommand::explained(const Problem &problem) const
{
    Problem told = problem;
    if (problem.kind == Problem::Kind::File && !problem.detail.isEmpty())
        printError(problem.detail);
    if (problem.kind != Problem::Kind::Credentials || problem.profile.isEmpty())
        return told;
    if (m_options.action == ProfileOptions::Action::Remove) {
        told.happened = tr("%1, and the profile “%2” was not removed, as its secret would have been left")
                            .arg(problem.happened, displayText(problem.profile));
        told.remedy = tr("%1, or give --leave-secret to leave the secret where it is").arg(problem.remedy);
    } else {
        told.happened =
            tr("%1, and the profile “%2” was not added").arg(problem.happened, displayText(problem.profile));
        told.remedy =
            tr("%1, or let the profile take its AccessKey from elsewhere, as with --environment").arg(problem.remedy);
    }
    return told;
}

} // namespace fabriscope
