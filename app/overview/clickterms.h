// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewfigures.h"

namespace fabriscope {

// Each finds exactly the tests that a part of a chart counts.

/// The tests of a state, whatever word the service has for it.
[[nodiscard]] QString stateTerm(TestState state);
/// The tests created from the start of \a first to the end of \a last, local time. Years of four digits only.
[[nodiscard]] QString daysTerm(QDate first, QDate last);
/// The tests created before the start of \a day, and after its end.
[[nodiscard]] QString beforeTerm(QDate day);
[[nodiscard]] QString afterTerm(QDate day);
/// The failed tests of an hour of the week (WeekHours).
[[nodiscard]] QString failedHourTerm(int hourOfWeek);
/// The failed tests of a member.
[[nodiscard]] QString failedMemberTerm(const MemberFailures &member);

} // namespace fabriscope
