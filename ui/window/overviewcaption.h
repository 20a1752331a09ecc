// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewpicture.h"
#include "ui/window/workspace.h"

namespace fabriscope {

/// What a picture of the overview says: of how many tests, which filter, when and from where they were read.
[[nodiscard]] OverviewCaption overviewCaption(Workspace &workspace, const QString &filter);

} // namespace fabriscope
