// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QObject>

namespace fabriscope {

class MainWindow;

/// Recovers an archive that was met with damage, on another thread, before a window opens it; the window says so
/// meanwhile. Once. GUI thread.
class ArchiveRecovery : public QObject {
    Q_OBJECT
public:
    /// The archive at \a location; the window outlives this.
    ArchiveRecovery(MainWindow &window, QString location, QObject *parent = nullptr);

    void start();

signals:
    /// It may be opened. \a notices say what became of it, and are for the user.
    void done(const QList<fabriscope::Problem> &notices);

private:
    MainWindow &m_window;
    const QString m_location;
};

} // namespace fabriscope
