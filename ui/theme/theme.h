// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QApplication;
class QPainter;

namespace fabriscope {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// Every colour that is not simply a palette role. Light and dark are equals; no widget names a colour of its own.
enum class Ink : quint8 {
    Running,
    Finished,
    Failed,
    OtherState,
    Accent,
    Muted,      ///< secondary text; readable on the base colour (contrast 4.5 : 1)
    Grid,       ///< hairlines
    Client,     ///< senders in a topology
    Server,     ///< receivers in a topology
    Peer,       ///< members that do both
    Edge,       ///< lines between members
    ChangedRow, ///< background of a row that has just changed
    NoticeBack,
    NoticeText, ///< a bar that says something
    WarningBack,
    WarningText, ///< a bar that warns
    ProblemBack,
    ProblemText, ///< a bar that reports a problem
    MatchBack,   ///< background of a search hit
};

/// Spacing steps in logical pixels.
namespace spacing {
inline constexpr int xs = 4, s = 8, m = 12, l = 16;
}

/// Sets style, palette and font features of the whole program; System follows the desktop (portal color-scheme, else
/// the platform palette's lightness) and goes on following it.
void applyTheme(QApplication &app, ThemeChoice choice);

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor ink(Ink ink, const QPalette &palette);
[[nodiscard]] Ink inkOf(TestState state);

/// An icon of resources/icons (":/icons/NAME.svg"), tinted from the palette when it is painted, sharp at any scale.
[[nodiscard]] QIcon themedIcon(const QString &name);

/// The same drawing in any colour, at \a size logical pixels.
[[nodiscard]] QPixmap tintedPixmap(const QString &name, const QSize &size, qreal devicePixelRatio, const QColor &tint);

/// The state's own shape, so that colour never stands alone: Running a ring being filled, Finished a disc with a tick,
/// Failed a triangle with a cross, Other a hollow square. Drawn into the middle of \a box.
void paintStateShape(QPainter &painter, const QRectF &box, TestState state, const QPalette &palette);

/// The default font with tabular figures' width where the system has them (for numeric columns).
[[nodiscard]] QFont tabularFont(const QFont &base);

} // namespace fabriscope
