// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace fabriscope {

/// One line that says what was just done, with a button that takes it back. It stays until it is used, closed, or the
/// next such thing is done; it never takes the focus by itself. Hidden while there is nothing to take back.
class UndoLine : public QFrame {
    Q_OBJECT
public:
    explicit UndoLine(QWidget *parent = nullptr);

    void offer(const QString &sentence, std::function<void()> undo);
    void undo();
    void close();
    [[nodiscard]] bool hasOffer() const { return bool(m_undo); }

signals:
    void offerChanged(bool hasOffer);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void colour();

    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_undo;
};

} // namespace fabriscope
