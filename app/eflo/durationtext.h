// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fabriscope {

/// A length of time for a sentence, with one unit, as exact as people say it: "900 ms", "5 s", "12 min", "3 h",
/// "2 d". The sign is dropped.
[[nodiscard]] QString durationText(qint64 msecs);

/// That this computer's clock is \a seconds ahead of the service's (negative: behind), as a sentence without its dot.
[[nodiscard]] QString clockSkewText(qint64 seconds);

} // namespace fabriscope
