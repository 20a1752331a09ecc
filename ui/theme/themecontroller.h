// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/desktopscheme.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace fabriscope {

/// Keeps the application's palette as the user chose it. A child of the application; made by applyTheme().
class ThemeController : public QObject {
    Q_OBJECT
public:
    explicit ThemeController(QApplication &app);

    void choose(ThemeChoice choice);
    [[nodiscard]] bool shouldBeDark() const;

private:
    void apply();

    QApplication &m_app;
    DesktopScheme m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_platformIsDark; ///< before a palette of our own was set
    bool m_following = false;
};

} // namespace fabriscope
