// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/portalsettings.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

PortalSettings::PortalSettings(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Settings", bus, parent)
{
}

QDBusPendingCall PortalSettings::read(const QString &group, const QString &key)
{
    return asyncCall(u"Read"_s, group, key);
}

} // namespace fabriscope
