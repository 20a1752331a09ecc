// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QSettings;

namespace fabriscope {

/// Whether the desktop is told when a test has ended. On unless the user says otherwise.
[[nodiscard]] bool tellsOfEndedTests(const QSettings &settings);

/// Theme, language, and how running tests are followed. What the menus offer as well goes through the same actions, so
/// that both show the same.
class GeneralPage : public QWidget {
    Q_OBJECT
public:
    struct Choices {
        QList<QAction *> themes; ///< exclusive
        QAction *watch;          ///< running tests are followed
        QSettings &settings;
    };

    explicit GeneralPage(const Choices &choices, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *themeBox(const QList<QAction *> &themes);
    [[nodiscard]] QWidget *languageBox();
    [[nodiscard]] QWidget *watchBox(QAction *watch, QSettings &settings);
};

} // namespace fabriscope
