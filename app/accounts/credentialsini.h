// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/recipebook.h"

namespace fabriscope {

/// Reads the SDKs' shared credentials file, ~/.alibabacloud/credentials (eflo-api.md, section 5): sections of
/// `key = value`, comments after # or ; at the beginning of a line, values as they stand but for blanks and a pair of
/// quotes around them. What stands before the first section counts to "default"; sections that say `enable = false`
/// are passed over, as lines are that say nothing, with a remark. The current profile is "default". Any thread.
[[nodiscard]] RecipeBook readCredentialsIni(const QByteArray &bytes);

} // namespace fabriscope
