// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "ui/charts/picturepage.h"

namespace fabriscope {

/// What a picture of a test says about it: its id, what it is, when it was made and when and where it was read.
[[nodiscard]] PictureCaption testCaption(const StoredTest &test);

/// Those of \a parts that say something, with dots between them.
[[nodiscard]] QString joinedByDots(QStringList parts);

} // namespace fabriscope
