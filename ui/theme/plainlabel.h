// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fabriscope {

/// \a label without its mnemonic: "&Name" and "名称(&N)…" as they are read aloud, "Name" and "名称…".
[[nodiscard]] QString plainLabel(const QString &label);

} // namespace fabriscope
