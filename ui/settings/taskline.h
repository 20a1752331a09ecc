// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace fabriscope {

/// What is under way, with a bar that moves, and a button to stop it where that is possible. Hidden in between.
class TaskLine : public QWidget {
    Q_OBJECT
public:
    explicit TaskLine(QWidget *parent = nullptr);

    void begin(const QString &sentence, bool canStop);
    void end();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void stopWanted();

private:
    QLabel *m_text;
    QPushButton *m_stop;
    bool m_busy = false;
};

} // namespace fabriscope
