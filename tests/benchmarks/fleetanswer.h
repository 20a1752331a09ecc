// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace fabriscope {

/// One answer of ListNetTestResults with \a tests tests of a fleet of 1,900 hosts with 8 bonds each (a pod of
/// Lingjun's network), of 3 to 32 members, ten on average: 100,000 tests make about 127 MB. Always the same bytes.
[[nodiscard]] QByteArray fleetAnswer(int tests);

} // namespace fabriscope
