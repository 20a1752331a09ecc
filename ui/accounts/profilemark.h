// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QString>

namespace fabriscope {

/// A colour that tells a profile from others at a glance. Its name is kept with the profile; the colour is the theme's.
struct ProfileMark {
    QString name; ///< as kept: "blue"
    QString word; ///< for people
    Ink ink = Ink::Muted;
};

/// In the order they are offered.
[[nodiscard]] QList<ProfileMark> profileMarks();
/// The ink of the mark that is kept as \a name; none for an empty or unknown one.
[[nodiscard]] std::optional<Ink> inkOfMark(const QString &name);
/// A disc in the mark's colour as \a palette has it, beside the name of a profile; without a mark, the plain icon of
/// profiles.
[[nodiscard]] QIcon markIcon(const QString &name, const QPalette &palette);

} // namespace fabriscope
