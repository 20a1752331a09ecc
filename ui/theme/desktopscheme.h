// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace fabriscope {

/// What the desktop prefers, as org.freedesktop.portal.Settings tells it (key color-scheme of
/// org.freedesktop.appearance: 0 no preference, 1 dark, 2 light). Asks asynchronously and goes on listening; stays
/// NoPreference where there is no bus or no portal. Lives on the GUI thread.
class DesktopScheme : public QObject {
    Q_OBJECT
public:
    enum class Scheme : quint8 { NoPreference, Dark, Light };
    Q_ENUM(Scheme)

    using QObject::QObject;

    /// Opens the session bus on another thread (a bus that hangs must not hold up the start), then follows it.
    void followSessionBus();
    /// Follows the portal on \a bus.
    void follow(const QDBusConnection &bus);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

signals:
    void schemeChanged(fabriscope::DesktopScheme::Scheme scheme);

private:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
    void readAnswer(QDBusPendingCallWatcher *call);
    void take(const QVariant &value);

    Scheme m_scheme = Scheme::NoPreference;
};

} // namespace fabriscope
