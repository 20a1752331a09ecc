// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace fabriscope {

/// A line to search with: "3 of 17", Enter goes to the next hit, Shift+Enter to the one before, Esc clears.
class SearchLine : public QWidget {
    Q_OBJECT
public:
    explicit SearchLine(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void focus();
    /// \a current from 0, or -1 before the first step.
    void showHits(int current, int count);

signals:
    void textChanged(const QString &text);
    void stepped(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_hits;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace fabriscope
