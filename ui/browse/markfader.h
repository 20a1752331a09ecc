// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace fabriscope {

class TestTableModel;

/// Takes the marks of changed rows away when they have been before the user's eyes for a while: time counts only while
/// \a view is visible in an active window.
class MarkFader : public QObject {
    Q_OBJECT
public:
    MarkFader(TestTableModel &model, QWidget &view);

private:
    void look();

    TestTableModel &m_model;
    QWidget &m_view;
    QTimer m_timer;
    std::chrono::milliseconds m_seenFor{0};
};

} // namespace fabriscope
