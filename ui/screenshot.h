// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

#include <QObject>
#include <QTimer>

namespace fabriscope {

class MainWindow;

/// `--screenshot`: waits until the window's data has come, selects and shows what was asked for, and draws the window
/// into a file. One finished() with the exit status. The window must outlive it.
class Screenshot : public QObject {
    Q_OBJECT
public:
    Screenshot(MainWindow &window, WindowOptions options, QObject *parent = nullptr);
    void start();

signals:
    void finished(int exitStatus);

private:
    void goOn();
    [[nodiscard]] bool select();
    void draw();

    MainWindow &m_window;
    WindowOptions m_options;
    QTimer m_soon; ///< runs after the events that are under way
    bool m_prepared = false;
    int m_quietTurns = 0;
    int m_status = 0;
};

/// Applies what the window was asked to begin with: size, filter, view, and the test to select once it is known.
void applyWindowOptions(MainWindow &window, const WindowOptions &options);

} // namespace fabriscope
