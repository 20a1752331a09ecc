// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <QIODevice>

#include <functional>

namespace fabriscope {

/// Writes the newest version of every test of \a profile (empty: of all), each record byte for byte, as one
/// `{"NetTestResults":[…]}`, and behind it every kept answer of DescribeNetTestResult, one a line: a file that can be
/// imported again. Blocks; any thread but the archive's own. Answers how many tests. Errors: Kind::Storage, or
/// Kind::File when \a device does not take it all; Kind::Cancelled when \a goesOn, asked before every record, answers
/// false.
[[nodiscard]] Result<qint64> exportArchive(
    Archive &archive, const QString &profile, QIODevice &device,
    const std::function<bool()> &goesOn = [] { return true; });

} // namespace fabriscope
