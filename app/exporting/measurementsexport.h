// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"

namespace fabriscope {

/// One line a figure: metric, unit, source, sourceBond, target, targetBond, size, value, raw, under a heading line.
/// RFC 4180 in UTF-8; values and sizes in s, bit/s, B or 1 with full precision; texts are guarded as
/// CsvFlavour::Guarded does it.
[[nodiscard]] QByteArray measurementsCsv(const MeasuredResults &results);

/// {"testId", "measurements": [{the same names}], "verdicts": [{"source", "target", "passed", "raw"}], "unread":
/// [{"path", "why", "count"}]}; what is not there is left out.
[[nodiscard]] QByteArray measurementsJson(const QString &testId, const MeasuredResults &results);

/// "results[].retries: 12 figures without a known unit", in the user's language.
[[nodiscard]] QString unreadText(const UnreadFigures &figures);

} // namespace fabriscope
