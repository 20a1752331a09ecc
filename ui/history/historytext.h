// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/memberhistory.h"

namespace fabriscope {

/// A history in words, translated and display-safe. Any thread.

/// "12 %", "0.4 %"; empty where nothing has ended.
[[nodiscard]] QString shareText(const Tally &tally);
/// "In 123 tests: 12 of 118 that have ended failed (10 %); 5 are running."
[[nodiscard]] QString tallySentence(const Tally &tally);
/// What is known of the host beside its name: "gpu-0 · 10.0.0.1 · prod-train-a".
[[nodiscard]] QString otherNames(const MemberHistory &history);
/// "Client: bond1, bond2"
[[nodiscard]] QString partText(const MemberRun &run);
/// "3 of 123: Failed, TrafficTest, 2026-01-19 10:18:12"; a run's number counts from the oldest.
[[nodiscard]] QString runSentence(const MemberHistory &history, int run);

/// What filters the table to the tests of \a who, and of \a partner too if there is one.
[[nodiscard]] QString queryFor(const MemberOfInterest &who, const HostIdentity &partner = {});

} // namespace fabriscope
