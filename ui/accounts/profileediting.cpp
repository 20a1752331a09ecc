// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/profileediting.h"

#include "app/accounts/foundaccounts.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/accounts/sessionsecretdialog.h"

#include <QMessageBox>
#include <QPushButton>

#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNameSaid = 60;

QString shownName(const Profile &profile)
{
    return displayText(profile.name, longestNameSaid);
}

QString sentence(const Problem &problem)
{
    return ProfileEditing::tr("%1: %2", "what happened and what to do").arg(problem.happened, problem.remedy);
}

/// What was typed, over what was kept.
ProfileSecrets merged(ProfileSecrets kept, const ProfileEdit &edit)
{
    if (edit.credentials) {
        kept.accessKeySecret = edit.credentials->accessKeySecret;
        kept.securityToken = edit.credentials->securityToken;
    }
    if (edit.proxyPassword)
        kept.proxyPassword = *edit.proxyPassword;
    return kept;
}

/// Of what was kept, only what the profile still has a use for.
ProfileSecrets needed(ProfileSecrets secrets, const Profile &profile)
{
    const bool hasOwnKey = profile.credentials.kind == CredentialOrigin::Kind::Keychain
        || profile.credentials.kind == CredentialOrigin::Kind::Session;
    if (!hasOwnKey)
        secrets.accessKeySecret.clear();
    if (!hasOwnKey || !profile.credentials.isSts)
        secrets.securityToken.clear();
    if (!profile.proxy.hasPassword)
        secrets.proxyPassword.clear();
    return secrets;
}

QMessageBox *question(QWidget &window, const QString &name, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(&window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}

} // namespace

ProfileEditing::ProfileEditing(ProfileBook &book, SourceSurroundings surroundings, QWidget &window, QObject *parent)
    : QObject(parent), m_book(book), m_surroundings(std::move(surroundings)), m_window(window)
{
}

void ProfileEditing::add()
{
    open({}, true);
}

void ProfileEditing::change(const QString &id)
{
    if (const auto profile = m_book.profiles().profile(id))
        open(*profile, false);
}

/// What the files have to choose from is read first, elsewhere.
void ProfileEditing::open(const Profile &profile, bool isNew)
{
    const auto look = [surroundings = m_surroundings] { return findAccounts(surroundings); };
    whenDone(QtConcurrent::run(look), this, [this, profile, isNew](const FoundAccounts &found) {
        QStringList names;
        for (const ListedRecipe &one : found.cliProfiles) {
            if (one.whyNot.isEmpty())
                names += one.name;
        }
        show(profile, isNew, {.takenNames = {}, .cliProfiles = names, .sections = found.sections});
    });
}

void ProfileEditing::show(const Profile &profile, bool isNew, ProfileDialog::Surroundings surroundings)
{
    for (const Profile &other : m_book.profiles().profiles()) {
        if (other.id != profile.id)
            surroundings.takenNames += other.name;
    }
    const bool hasSecret = profile.hasSecrets || m_book.isKeptForThisSession(profile.id);
    auto *dialog = new ProfileDialog(profile, isNew, hasSecret, surroundings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::saveWanted, this,
            [this, dialog, isNew](const ProfileEdit &edit) { save(*dialog, edit, isNew); });
    dialog->open();
}

void ProfileEditing::save(ProfileDialog &dialog, const ProfileEdit &edit, bool isNew)
{
    if (isNew)
        return follow(m_book.add(edit.profile, merged({}, edit)), dialog, true);
    const auto before = m_book.profiles().profile(edit.profile.id);
    if (!before)
        return dialog.refuse(tr("The profile was removed by another window."));
    const bool isSameKind = before->credentials.kind == edit.profile.credentials.kind;
    if (isSameKind && !edit.credentials && !edit.proxyPassword)
        return follow(m_book.update(edit.profile), dialog, false);
    const bool hasAny = before->hasSecrets || m_book.isKeptForThisSession(before->id);
    if (!hasAny || (edit.credentials && !edit.profile.proxy.hasPassword)) // all that there is was typed
        return follow(m_book.update(edit.profile, needed(merged({}, edit), edit.profile)), dialog, false);
    merge(dialog, edit, *before);
}

/// A part of what is kept stays: it has to be read first.
void ProfileEditing::merge(ProfileDialog &dialog, const ProfileEdit &edit, const Profile &before)
{
    SecretJob *job = m_book.secretsOf(before);
    connect(job, &SecretJob::delayed, &dialog,
            [shown = &dialog](const Problem &why) { shown->showDelay(sentence(why)); });
    connect(job, &SecretJob::finished, &dialog, [this, shown = &dialog, edit](const SecretAnswer &answer) {
        if (answer.isOk() || answer.outcome == SecretOutcome::Missing)
            follow(m_book.update(edit.profile, needed(merged(answer.secrets, edit), edit.profile)), *shown, false);
        else
            shown->refuse(sentence(answer.problem));
    });
}

void ProfileEditing::follow(ProfileChange *change, ProfileDialog &dialog, bool isNew)
{
    connect(change, &ProfileChange::delayed, &dialog,
            [shown = &dialog](const Problem &why) { shown->showDelay(sentence(why)); });
    connect(change, &ProfileChange::finished, this, [this, isNew](const Result<Profile> &done) {
        if (!done)
            return;
        if (isNew)
            emit added(*done);
        else
            emit updated(*done);
    });
    connect(change, &ProfileChange::finished, &dialog, [shown = &dialog, isNew](const Result<Profile> &done) {
        if (done)
            return shown->accept();
        const bool isKeyring = done.error().kind == Problem::Kind::Credentials; // what was typed has been checked
        const bool canDoWithout = isNew && shown->edit().profile.credentials.kind == CredentialOrigin::Kind::Keychain;
        shown->refuse(sentence(done.error()), isKeyring && canDoWithout);
    });
}

void ProfileEditing::enterForThisSession(const QString &id)
{
    const auto profile = m_book.profiles().profile(id);
    if (!profile)
        return;
    auto *dialog = new SessionSecretDialog(*profile, &m_window);
    connect(dialog, &SessionSecretDialog::entered, this, [this, one = *profile](const ProfileSecrets &secrets) {
        m_book.keepForThisSession(one.id, secrets);
        emit updated(one);
    });
    dialog->open();
}

void ProfileEditing::tellDelay(ProfileChange *change)
{
    connect(change, &ProfileChange::delayed, this, [this, change](const Problem &why) {
        emit delayed(why);
        connect(change, &QObject::destroyed, this, [this, why] { emit delayEnded(why); });
    });
}

void ProfileEditing::duplicate(const QString &id)
{
    ProfileChange *change = m_book.duplicate(id);
    tellDelay(change);
    connect(change, &ProfileChange::finished, this, [this](const Result<Profile> &made) {
        if (!made)
            return emit problem(made.error());
        emit message(tr("Made the profile “%1”").arg(shownName(*made)));
        this->change(made->id);
    });
}

void ProfileEditing::remove(const QString &id)
{
    const auto profile = m_book.profiles().profile(id);
    if (!profile)
        return;
    QMessageBox *box =
        question(m_window, u"removeProfile"_s, tr("Remove the profile “%1”?").arg(shownName(*profile)),
                 profile->hasSecrets ? tr("Its secret is removed from the keyring too. The tests that were seen with "
                                          "it stay in the archive.")
                                     : tr("The tests that were seen with it stay in the archive."));
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, one = *profile] { removeNow(one, SecretsOfRemoved::Remove); });
    box->open();
}

void ProfileEditing::removeNow(const Profile &profile, SecretsOfRemoved secrets)
{
    ProfileChange *change = m_book.remove(profile.id, secrets);
    tellDelay(change);
    connect(change, &ProfileChange::finished, this, [this, profile](const Result<Profile> &done) {
        if (done) {
            emit removed(*done);
            emit message(tr("Removed the profile “%1”").arg(shownName(*done)));
        } else if (done.error().kind == Problem::Kind::Credentials) {
            askToLeaveSecrets(profile, done.error());
        } else {
            emit problem(done.error());
        }
    });
}

/// The profile stays as long as the keyring has its secret, unless its user says so.
void ProfileEditing::askToLeaveSecrets(const Profile &profile, const Problem &why)
{
    QMessageBox *box = question(
        m_window, u"leaveSecrets"_s,
        tr("The secret of “%1” could not be removed from the keyring, so the profile is kept.").arg(shownName(profile)),
        sentence(why));
    QPushButton *leave = box->addButton(tr("Remove the profile, leave the secret"), QMessageBox::DestructiveRole);
    QPushButton *again = box->addButton(tr("Try again"), QMessageBox::ActionRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(leave, &QPushButton::clicked, this, [this, profile] { removeNow(profile, SecretsOfRemoved::Leave); });
    connect(again, &QPushButton::clicked, this, [this, profile] { removeNow(profile, SecretsOfRemoved::Remove); });
    box->open();
}

void ProfileEditing::move(const QString &id, int step)
{
    const QList<Profile> &all = m_book.profiles().profiles();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qsizetype place = i + step;
        if (all.at(i).id != id || place < 0 || place >= all.size())
            continue;
        whenDone(m_book.profiles().move(id, place), this, [this](const Result<Profile> &moved) {
            if (!moved)
                emit problem(moved.error());
        });
        return;
    }
}

} // namespace fabriscope
