// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

namespace fabriscope {

/// The query that \a filter stands for: a text that begins with "@" names one of the saved filters in the file
/// \a path, anything else is a query itself. Errors: Kind::Usage, with the names there are, and Kind::File. Blocks.
[[nodiscard]] Result<QString> queryOf(const QString &filter, const QString &path);

} // namespace fabriscope
