// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"

namespace fabriscope::demo {

/// Keys that look like keys, the same for the same seed: they open nothing but this service. Those that are temporary
/// have an STS token.
[[nodiscard]] Credentials demoCredentials(quint64 seed, bool isTemporary);

} // namespace fabriscope::demo
