// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace fabriscope {

/// A text as bytes whose plain order is the natural order of compareValues(): texts that differ by case or by leading
/// zeros alone have the same bytes (as have some with NULs in them), and have to be compared as they are. A run of
/// digits becomes a zero, how many digits, and those digits without leading zeros.
[[nodiscard]] std::string naturalKey(QStringView text);

/// Eight of these bytes as a number, the \a level-th of them; 0 behind the end.
[[nodiscard]] quint64 naturalPiece(QStringView text, int level);
[[nodiscard]] quint64 naturalPiece(QLatin1StringView text, int level);

} // namespace fabriscope
