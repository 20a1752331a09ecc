// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

namespace fabriscope {

/// The desktop portal's settings on a bus. QtDBus turns the signal's name and arguments into the subscription.
class PortalSettings : public QDBusAbstractInterface {
    Q_OBJECT
public:
    PortalSettings(const QDBusConnection &bus, QObject *parent);

    [[nodiscard]] QDBusPendingCall read(const QString &group, const QString &key);

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value); // the portal's spelling
};

} // namespace fabriscope
