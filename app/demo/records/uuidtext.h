// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/random.h"

#include <QByteArray>

namespace fabriscope::demo {

/// A random UUID (RFC 9562, version 4) in lower case.
[[nodiscard]] QByteArray uuidText(Random &random);

} // namespace fabriscope::demo
