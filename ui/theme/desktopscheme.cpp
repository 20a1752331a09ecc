// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/desktopscheme.h"

#include "app/futures/whendone.h"
#include "ui/theme/portalsettings.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFuture>
#include <QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

/// Read wraps its value in a variant more often than once, by the portal's version.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void DesktopScheme::followSessionBus()
{
    whenDone(QtConcurrent::run([] { return QDBusConnection::sessionBus(); }), this,
             [this](const QDBusConnection &bus) { follow(bus); });
}

void DesktopScheme::follow(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    auto *portal = new PortalSettings(bus, this);
    connect(portal, &PortalSettings::SettingChanged, this, &DesktopScheme::settingChanged);
    auto *call = new QDBusPendingCallWatcher(portal->read(appearance, colorScheme), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopScheme::readAnswer);
}

void DesktopScheme::readAnswer(QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<QDBusVariant> reply(*call);
    if (reply.isValid())
        take(QVariant::fromValue(reply.value()));
    call->deleteLater();
}

void DesktopScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(QVariant::fromValue(value));
}

void DesktopScheme::take(const QVariant &value)
{
    const uint word = unwrapped(value).toUInt();
    const Scheme scheme = word == 1 ? Scheme::Dark : word == 2 ? Scheme::Light : Scheme::NoPreference;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    emit schemeChanged(scheme);
}

} // namespace fabriscope
