// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/noteline.h"

class QLabel;
class QPushButton;

namespace fabriscope {

/// A question in its place instead of in a box of its own: what would be lost, a way to keep a copy first, and the two
/// answers. The keyboard stands on the answer that loses nothing; Esc gives that answer.
class ConfirmStrip : public QFrame {
    Q_OBJECT
public:
    explicit ConfirmStrip(QWidget *parent = nullptr);

    /// Asked again, it only changes its words.
    void ask(const QString &question, const QString &yes);
    void withdraw();
    void setEnabledAnswers(bool enabled);

signals:
    void exportWanted();
    void confirmed();
    void declined();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tint();

    QLabel *m_question;
    QPushButton *m_export;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace fabriscope
