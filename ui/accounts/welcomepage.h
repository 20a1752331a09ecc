// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace fabriscope {

/// What is shown instead of an empty table when nobody has said yet which account to look at: the three ways in.
class WelcomePage : public QScrollArea {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

signals:
    void demoWanted();
    /// Something went into the clipboard; a whole sentence for the status line.
    void copied(const QString &sentence);

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *demoCard();
    [[nodiscard]] QWidget *environmentCard();
    [[nodiscard]] QWidget *profileCard();
};

} // namespace fabriscope
