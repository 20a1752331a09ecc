// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/keychain/keyringstate.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

class QDBusMessage;

namespace fabriscope {

/// Asks the Secret Service how it is, without making it ask the user anything. QtKeychain tells neither a locked
/// keyring from a missing entry nor a missing service from other errors (0.13). Source of the calls: the Secret Service
/// API draft 0.2 of freedesktop.org. One question, one told(); deletes itself then. Main thread; never blocks, but for
/// the greeting of a bus.
class KeyringProbe : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether there is a service to be asked, without starting it.
    void askPresence();
    /// How it is with an entry of QtKeychain, \a service and \a key; starts the service if need be.
    void askEntry(const QString &service, const QString &key);

signals:
    void told(const fabriscope::KeyringState &state);

private:
    using Take = std::function<void(const QDBusMessage &)>;

    [[nodiscard]] bool connectToBus();
    void call(const QDBusMessage &message, const Take &take);
    void takeFailure(const QDBusMessage &answer);
    void takeItems(const QDBusMessage &answer);
    void takeAlias(const QDBusMessage &answer);
    void end();

    QDBusConnection m_bus{QString()};
    KeyringState m_state;
};

} // namespace fabriscope
