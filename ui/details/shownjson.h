// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace fabriscope {

/// A JSON text as a viewer shows it: cut to what a text widget can hold, with all of it for copying.
struct ShownJson {
    QString shown;           ///< to be drawn: no line longer than longestShownLine, at most mostShownLines
    QString whole;           ///< all of it, indented if it is JSON
    qsizetype linesLeft = 0; ///< how many lines are not shown at all
    qsizetype linesCut = 0;  ///< how many shown lines are cut
    bool isJson = false;

    [[nodiscard]] bool isPart() const { return linesLeft > 0 || linesCut > 0; }
};

inline constexpr qsizetype longestShownLine = 2000;
inline constexpr qsizetype mostShownLines = 50000;

/// Any thread.
[[nodiscard]] ShownJson shownJson(const QByteArray &json);

} // namespace fabriscope
