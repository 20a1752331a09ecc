// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fabriscope {

/// \a text as a tooltip that shows it as it is: Qt draws tooltips that look like markup as rich text, and text of the
/// service must never be that. Line breaks stay; long text is cut.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace fabriscope
