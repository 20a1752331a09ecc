// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace fabriscope {

/// A sentence with its mark, inside a page: how something went, what is to be known, or what went wrong and what can be
/// done. Hidden while there is nothing to say.
class NoteLine : public QFrame {
    Q_OBJECT
public:
    explicit NoteLine(QWidget *parent = nullptr);

    /// With a button \a action (none if empty).
    void say(const QString &sentence, const QString &action = {});
    void say(const Problem &problem, const QString &action = {});
    void clear();
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(const QString &text, const QString &action, bool isProblem);
    void bringIntoView();
    void tint();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    bool m_isProblem = false;
};

} // namespace fabriscope
