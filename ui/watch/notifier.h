// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace fabriscope {

/// Tells the desktop something while the user looks elsewhere. An interface, so that tests can listen.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// \a id comes back with clicked(). Texts are plain.
    virtual void notify(const QString &id, const QString &title, const QString &text) = 0;

signals:
    void clicked(const QString &id);
};

} // namespace fabriscope
