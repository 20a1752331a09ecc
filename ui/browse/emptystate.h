// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fabriscope {

/// Why a table is empty, and the way out.
struct EmptyState {
    QString title;  ///< one line
    QString text;   ///< a sentence or two; may be empty
    QString action; ///< the button's text; empty: no button

    [[nodiscard]] static EmptyState loading();
    [[nodiscard]] static EmptyState noTests();
    [[nodiscard]] static EmptyState nothingKept();
    [[nodiscard]] static EmptyState nothingOpened(); ///< of files that are looked at
    [[nodiscard]] static EmptyState noMatch(const QString &filter);
    [[nodiscard]] static EmptyState problem(const Problem &problem, const QString &action);

    friend bool operator==(const EmptyState &, const EmptyState &) = default;
};

/// Draws an EmptyState into the middle of the table it lies over.
class EmptyStateOverlay : public QWidget {
    Q_OBJECT
public:
    explicit EmptyStateOverlay(QWidget *parent);

    void setState(const EmptyState &state);
    [[nodiscard]] const EmptyState &state() const { return m_state; }

signals:
    void actionTriggered();

private:
    EmptyState m_state;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace fabriscope
