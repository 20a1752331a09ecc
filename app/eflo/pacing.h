// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace fabriscope {

/// The times and tries of the client; tests shorten them.
struct Pacing {
    int connectMsecs = 5000;  ///< until the connection stands (the SDKs' default)
    int silenceMsecs = 10000; ///< without a sign of life: request out, head in, or any byte of the body (SDKs: 10 s)
    int firstBackoffMsecs = 1000;
    int maxTries = 4;
    int minuteMsecs = 60000; ///< what "the next minute" means after a throttle without a hint
};

} // namespace fabriscope
