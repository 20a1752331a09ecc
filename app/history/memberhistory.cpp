// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/memberhistory.h"

namespace fabriscope {

void Tally::add(TestState state)
{
    ++tests;
    failed += state == TestState::Failed ? 1 : 0;
    finished += state == TestState::Finished ? 1 : 0;
    running += state == TestState::Running ? 1 : 0;
}

std::optional<double> Tally::failedShare() const
{
    return ended() > 0 ? std::optional(double(failed) / ended()) : std::nullopt;
}

} // namespace fabriscope
