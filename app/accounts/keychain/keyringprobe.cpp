// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/keychain/keyringprobe.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

using Service = KeyringState::Service;
using Attributes = QMap<QString, QString>;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool hasSecretService = true;
#else
constexpr bool hasSecretService = false;
#endif

constexpr int longestAnswerMsecs = 5'000;
constexpr auto secrets = "org.freedesktop.secrets"_L1;
constexpr auto secretsPath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;

/// Who may serve secrets: QtKeychain speaks to KWallet itself where libsecret is missing.
bool namesKeyring(const QString &name)
{
    return name == secrets || name == "org.kde.kwalletd6"_L1 || name == "org.kde.kwalletd5"_L1;
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

QDBusMessage toSecrets(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(secrets, path, interface, method);
}

Service serviceAfter(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
        return Service::Absent;
    case QDBusError::AccessDenied:
        return Service::Refused;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Service::Silent;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return Service::NoBus;
    default:
        break;
    }
    return error.name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1) ? Service::Absent : Service::Unknown;
}

} // namespace

bool KeyringProbe::connectToBus()
{
    // Not QDBusConnection::sessionBus(): once that has failed it stays so, and a second try would be none.
    const auto name = u"fabriscope-keyring"_s;
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    if (!m_bus.isConnected()) {
        QDBusConnection::disconnectFromBus(name);
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    }
    if (m_bus.isConnected())
        return true;
    m_state.service = Service::NoBus;
    m_state.detail = m_bus.lastError().message();
    return false;
}

void KeyringProbe::call(const QDBusMessage &message, const Take &take)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, longestAnswerMsecs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, take](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusMessage answer = done->reply();
        if (answer.type() == QDBusMessage::ErrorMessage)
            takeFailure(answer);
        else
            take(answer);
    });
}

void KeyringProbe::askPresence()
{
    if (!hasSecretService || !connectToBus())
        return end();
    call(toBus(u"ListNames"_s), [this](const QDBusMessage &owned) {
        const QStringList running = owned.arguments().value(0).toStringList();
        if (std::any_of(running.begin(), running.end(), namesKeyring)) {
            m_state.service = Service::Present;
            return end();
        }
        call(toBus(u"ListActivatableNames"_s), [this](const QDBusMessage &startable) {
            const QStringList names = startable.arguments().value(0).toStringList();
            const bool canStart = std::any_of(names.begin(), names.end(), namesKeyring);
            m_state.service = canStart ? Service::Present : Service::Absent;
            end();
        });
    });
}

void KeyringProbe::askEntry(const QString &service, const QString &key)
{
    if (!hasSecretService || !connectToBus())
        return end();
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = toSecrets(secretsPath, serviceInterface, u"SearchItems"_s);
    search << QVariant::fromValue(Attributes{{u"user"_s, key}, {u"server"_s, service}}); // QtKeychain's names
    call(search, [this](const QDBusMessage &answer) { takeItems(answer); });
}

void KeyringProbe::takeItems(const QDBusMessage &answer)
{
    const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0));
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(1));
    m_state.service = Service::Present;
    if (!unlocked.isEmpty())
        m_state.entry = KeyringState::Entry::Unlocked;
    else
        m_state.entry = locked.isEmpty() ? KeyringState::Entry::Absent : KeyringState::Entry::Locked;
    QDBusMessage ask = toSecrets(secretsPath, serviceInterface, u"ReadAlias"_s);
    ask << u"default"_s;
    call(ask, [this](const QDBusMessage &alias) { takeAlias(alias); });
}

void KeyringProbe::takeAlias(const QDBusMessage &answer)
{
    const QString collection = answer.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == "/"_L1) {
        m_state.collection = KeyringState::Collection::None;
        return end();
    }
    QDBusMessage ask = toSecrets(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(ask, [this](const QDBusMessage &property) {
        const bool isLocked = property.arguments().value(0).value<QDBusVariant>().variant().toBool();
        m_state.collection = isLocked ? KeyringState::Collection::Locked : KeyringState::Collection::Unlocked;
        end();
    });
}

void KeyringProbe::takeFailure(const QDBusMessage &answer)
{
    const QDBusError error(answer);
    if (m_state.service != Service::Present)
        m_state.service = serviceAfter(error);
    m_state.detail = error.message();
    end();
}

void KeyringProbe::end()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            deleteLater();
            emit told(m_state);
        },
        Qt::QueuedConnection);
}

} // namespace fabriscope
