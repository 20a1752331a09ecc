// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/plannedtest.h"

#include <QByteArray>

namespace fabriscope::demo {

/// A moment in one of the documented spellings. Epoch milliseconds end in a newline, as in the sibling calls.
[[nodiscard]] QByteArray timeText(qint64 msecs, TimeSpelling spelling);

/// The Date header: "Sun, 06 Nov 1994 08:49:37 GMT".
[[nodiscard]] QByteArray httpDate(qint64 msecs);

} // namespace fabriscope::demo
