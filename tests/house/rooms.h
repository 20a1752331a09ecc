// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace fabriscope::house {

/// The room a file stands in: "app/record", "ui/window", "tests", or "ui" for ui/main.cpp.
[[nodiscard]] QString roomOf(const QString &path);

/// The arrows inside app/, as the design draws them: a room's name → the rooms it may include. Problem and nettest, the
/// ground, are open to all and not named.
[[nodiscard]] const QHash<QString, QStringList> &appArrows();

/// Whether the room \a from of app/ may include the room \a to: by an arrow, by arrows that follow one another, or
/// because \a to is the ground or the room itself.
[[nodiscard]] bool mayUse(const QString &from, const QString &to);

/// One circle among the rooms of \a graph (room → rooms it includes), as "a → b → a"; empty when there is none.
[[nodiscard]] QString circleIn(const QHash<QString, QSet<QString>> &graph);

} // namespace fabriscope::house
