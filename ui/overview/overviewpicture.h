// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewfigures.h"
#include "ui/render/picture.h"

#include <QPalette>

namespace fabriscope {

/// What a picture of the overview says about its data. Texts are shown as they are, cleaned and cut by the caller.
struct OverviewCaption {
    QString title;    ///< "Overview of 120 tests"
    QString filter;   ///< the query, or empty
    QString dataTime; ///< when and where the data was read
};

/// Every chart of the overview on an opaque ground, light or dark as \a palette is, in \a size or as much higher as the
/// texts need; where no test is left, a sentence in place of them. The same figures make the same bytes. To be drawn on
/// the GUI thread.
[[nodiscard]] Picture overviewPicture(const OverviewFigures &figures, const OverviewCaption &caption,
                                      const QPalette &palette, const QSizeF &size);

} // namespace fabriscope
