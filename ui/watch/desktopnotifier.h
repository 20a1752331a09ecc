// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/watch/notifier.h"

#include <QHash>

class QDBusPendingCallWatcher;

namespace fabriscope {

/// Notifications over D-Bus (org.freedesktop.Notifications). Never blocks; without a bus or a service nothing is shown.
class DesktopNotifier : public Notifier {
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    void notify(const QString &id, const QString &title, const QString &text) override;

private slots:
    void takeAction(uint number, const QString &action);
    void takeClosed(uint number, uint reason);

private:
    void listen();
    void takeNumber(const QString &id, QDBusPendingCallWatcher *answer);

    QHash<uint, QString> m_ids; ///< by the desktop's number
    bool m_listening = false;
};

} // namespace fabriscope
