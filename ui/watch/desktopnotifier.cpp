// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int desktopsOwnTimeout = -1;
} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : Notifier(parent) { }

void DesktopNotifier::listen()
{
    if (m_listening)
        return;
    m_listening = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    // house: allow string-signals because QtDBus knows the signals' types at run time alone
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    // house: allow string-signals because QtDBus knows the signals' types at run time alone
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
}

void DesktopNotifier::notify(const QString &id, const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QStringList actions{u"default"_s, tr("Show the test")};
    const QVariantMap hints{{u"desktop-entry"_s, u"org.fabriscope.Fabriscope"_s}};
    // The body may be read as markup by the desktop.
    call << u"Fabriscope"_s << uint(0) << u"org.fabriscope.Fabriscope"_s << title << text.toHtmlEscaped() << actions
         << hints << desktopsOwnTimeout;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, id](QDBusPendingCallWatcher *finished) { takeNumber(id, finished); });
}

void DesktopNotifier::takeNumber(const QString &id, QDBusPendingCallWatcher *answer)
{
    const QDBusPendingReply<uint> reply = *answer;
    if (reply.isValid())
        m_ids.insert(reply.value(), id);
    answer->deleteLater();
}

void DesktopNotifier::takeAction(uint number, const QString &action)
{
    Q_UNUSED(action) // there is only the default one
    if (m_ids.contains(number))
        emit clicked(m_ids.value(number));
}

void DesktopNotifier::takeClosed(uint number, uint reason)
{
    Q_UNUSED(reason)
    m_ids.remove(number);
}

} // namespace fabriscope
