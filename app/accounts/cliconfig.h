// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/recipebook.h"

namespace fabriscope {

/// Reads the aliyun CLI's config.json (eflo-api.md, section 5; aliyun CLI, config/profile.go): UTF-8, or UTF-16 with a
/// mark. A profile without a mode gets the one that the CLI would see in its fields. Whatever is no profile is passed
/// over with a remark. Kind::File: it is not JSON, or not of that shape; its content is never repeated. Takes as long
/// as the file is big: not for the GUI thread.
[[nodiscard]] Result<RecipeBook> readCliConfig(const QByteArray &bytes);

} // namespace fabriscope
