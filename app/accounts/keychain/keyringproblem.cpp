// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/keychain/keyringproblem.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>

namespace fabriscope {

namespace {

struct KeyringText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Keyring)
};

using Collection = KeyringState::Collection;
using Entry = KeyringState::Entry;
using Service = KeyringState::Service;

struct Words {
    QString happened;
    QString remedy;
};

bool isLocked(const KeyringState &state)
{
    return state.entry == Entry::Locked
        || (state.entry != Entry::Unlocked
            && (state.collection == Collection::Locked || state.collection == Collection::None));
}

/// "Not found" is also what is said of a locked keyring, and of one whose question was not answered (tried, 0.13).
SecretOutcome outcomeOfNotFound(const KeyringState &state, bool isKnown)
{
    if (state.entry == Entry::Locked || state.collection == Collection::Locked)
        return SecretOutcome::Locked;
    if (state.entry == Entry::Unlocked)
        return SecretOutcome::Failed;
    if (isKnown && (state.collection == Collection::None || state.service != Service::Present))
        return SecretOutcome::Locked;
    return SecretOutcome::Missing;
}

Words wordsOfNoService(const KeyringState &state)
{
    if (state.service == Service::NoBus)
        return {KeyringText::tr("The keyring cannot be reached: this session has no D-Bus session bus"),
                KeyringText::tr("Log in on a desktop, or start the program in dbus-run-session with a keyring")};
    return {KeyringText::tr("There is no keyring in this session"),
            KeyringText::tr("Install and start one, for example gnome-keyring or KWallet, and try again")};
}

Words wordsOfLocked(const KeyringState &state)
{
    if (state.collection == Collection::None)
        return {
            KeyringText::tr("There is no keyring yet that could keep a secret"),
            KeyringText::tr("Try again and answer its question for a password, or make one in the desktop's settings")};
    return {KeyringText::tr("The keyring is locked"), KeyringText::tr("Unlock it and try again")};
}

Words wordsOfMissing(const SecretEntry &entry)
{
    const QString name = displayText(entry.name, 100);
    if (entry.isKnown)
        return {KeyringText::tr("The keyring no longer holds the secret of the profile “%1”").arg(name),
                KeyringText::tr("Enter the secret again")};
    return {KeyringText::tr("The keyring holds no secret of the profile “%1”").arg(name),
            KeyringText::tr("Enter the secret")};
}

Words wordsOf(SecretOutcome outcome, const SecretEntry &entry, const KeyringState &state)
{
    switch (outcome) {
    case SecretOutcome::Ok:
        return {};
    case SecretOutcome::Missing:
        return wordsOfMissing(entry);
    case SecretOutcome::Locked:
        return wordsOfLocked(state);
    case SecretOutcome::NoService:
        return wordsOfNoService(state);
    case SecretOutcome::Denied:
        return {KeyringText::tr("The keyring refuses access"),
                KeyringText::tr("Allow Fabriscope to use it and try again")};
    case SecretOutcome::Slow:
        return {KeyringText::tr("The keyring has not answered yet"),
                KeyringText::tr("Look for its window: it may be asking for a password")};
    case SecretOutcome::Failed:
        break;
    }
    return {KeyringText::tr("The keyring failed"),
            KeyringText::tr("Try again; if it fails again, restart the keyring or log in anew")};
}

} // namespace

SecretOutcome outcomeOf(QKeychain::Error error, const KeyringState &state, bool isKnown)
{
    const bool isGone = state.service == Service::NoBus || state.service == Service::Absent;
    switch (error) {
    case QKeychain::NoError:
        return SecretOutcome::Ok;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretOutcome::NoService;
    case QKeychain::AccessDeniedByUser:
        return SecretOutcome::Denied;
    default:
        break;
    }
    if (error == QKeychain::EntryNotFound)
        return outcomeOfNotFound(state, isKnown);
    if (isGone)
        return SecretOutcome::NoService;
    if (state.service == Service::Refused)
        return SecretOutcome::Denied;
    if (isLocked(state))
        return SecretOutcome::Locked;
    return error == QKeychain::AccessDenied ? SecretOutcome::Denied : SecretOutcome::Failed;
}

SecretAnswer keyringAnswer(SecretOutcome outcome, const SecretEntry &entry, const KeyringState &state,
                           const QString &detail)
{
    SecretAnswer answer{.outcome = outcome};
    if (outcome == SecretOutcome::Ok)
        return answer;
    const Words words = wordsOf(outcome, entry, state);
    answer.problem = {.kind = Problem::Kind::Credentials,
                      .happened = words.happened,
                      .remedy = words.remedy,
                      .detail = displayText(detail.isEmpty() ? state.detail : detail, 500),
                      .profile = entry.name};
    return answer;
}

} // namespace fabriscope
