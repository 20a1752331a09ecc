// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOption>

class QPainter;

namespace fabriscope {

/// The parts QuietStyle draws itself. Each takes its colours from the option's palette and the theme's inks.
void drawButtonPanel(QPainter &painter, const QStyleOption &option);
void drawToolButtonPanel(QPainter &painter, const QStyleOption &option);
void drawLineEditFrame(QPainter &painter, const QStyleOption &option, const QBrush &fill);
/// One section of a table's head: the window's colour, hairlines right and below.
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
/// A tab is its text; the chosen one is underlined with the accent.
void drawTab(QPainter &painter, const QStyleOption &option);
void drawSplitterLine(QPainter &painter, const QStyleOption &option);
/// A rounded thumb in \a slider, nothing else.
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
/// A check box, or a radio button if \a round, in the option's rect.
void drawCheck(QPainter &painter, const QStyleOption &option, bool round);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option);
/// A ring around what has the focus, quiet: the row or the control is marked already.
void drawFocusRing(QPainter &painter, const QStyleOption &option);
/// A hairline along the top or the bottom of \a rect.
void drawHairline(QPainter &painter, const QPalette &palette, const QRect &rect, Qt::Edge edge);

} // namespace fabriscope
