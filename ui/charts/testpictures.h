// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "ui/charts/matrixpainter.h"
#include "ui/render/picture.h"

#include <memory>

namespace fabriscope {

/// Pictures of one test that stand for themselves: title, legend, limits and the time of the data are in them. What
/// they draw is theirs: they may be kept. Any thread.

/// \a look tells the colouring and what is chosen.
[[nodiscard]] Picture matrixPicture(const StoredTest &test, std::shared_ptr<const MatrixContent> content,
                                    const MatrixLook &look, const QPalette &palette);
/// \a content may be null or another test's: then lines have no values. \a member stands out, -1: none.
[[nodiscard]] Picture topologyPicture(const StoredTest &test, const std::shared_ptr<const MatrixContent> &content,
                                      const QPalette &palette, int member,
                                      MatrixColouring colouring = MatrixColouring::Values);

} // namespace fabriscope
