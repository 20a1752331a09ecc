// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace fabriscope {

/// A quiet box with an icon, a title and a text, and room for more below.
class Card : public QFrame {
    Q_OBJECT
public:
    Card(const QString &icon, const QString &title, const QString &text, QWidget *parent);

    /// Adds something below the text.
    void add(QWidget *widget, Qt::Alignment alignment = {});

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tint();

    QString m_iconName;
    QLabel *m_icon;
    QVBoxLayout *m_column;
};

} // namespace fabriscope
