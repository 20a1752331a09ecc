// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/themecontroller.h"

#include "ui/theme/palettes.h"
#include "ui/theme/quietstyle.h"

#include <QApplication>
#include <QStyle>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Styles that belong to their desktop and look right there. Everything else gives way to our own.
bool isGoodPlatformStyle(const QString &name)
{
    return name == "breeze"_L1 || name == "macos"_L1 || name == "windowsvista"_L1 || name == "windows11"_L1;
}

} // namespace

ThemeController::ThemeController(QApplication &app)
    : QObject(&app), m_app(app), m_platformIsDark(isDark(QApplication::palette()))
{
    if (!isGoodPlatformStyle(QApplication::style()->name()))
        QApplication::setStyle(new QuietStyle);
    connect(&m_desktop, &DesktopScheme::schemeChanged, this, &ThemeController::apply);
}

void ThemeController::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
    if (choice == ThemeChoice::System && !m_following) {
        m_following = true;
        m_desktop.followSessionBus();
    }
}

bool ThemeController::shouldBeDark() const
{
    if (m_choice != ThemeChoice::System)
        return m_choice == ThemeChoice::Dark;
    if (m_desktop.scheme() != DesktopScheme::Scheme::NoPreference)
        return m_desktop.scheme() == DesktopScheme::Scheme::Dark;
    return m_platformIsDark;
}

void ThemeController::apply()
{
    const QPalette palette = shouldBeDark() ? darkPalette() : lightPalette();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    auto *controller = app.findChild<ThemeController *>(QString(), Qt::FindDirectChildrenOnly);
    if (!controller)
        controller = new ThemeController(app);
    controller->choose(choice);
}

} // namespace fabriscope
