// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"
#include "app/query/query.h"
#include "app/query/rawterm.h"

namespace fabriscope::queryerrors {

/// What can be wrong with a term: each names the place and what would be right.

[[nodiscard]] QueryError unclosedQuote(const RawTerm &term);
[[nodiscard]] QueryError missingKey(const RawTerm &term);
[[nodiscard]] QueryError missingValue(const RawTerm &term, const RawValue &value);
[[nodiscard]] QueryError unknownKey(const RawTerm &term);
[[nodiscard]] QueryError unequal(const RawTerm &term);
[[nodiscard]] QueryError noOrder(const RawTerm &term);
[[nodiscard]] QueryError notANumber(const RawTerm &term, const RawValue &value, const Field &field);
[[nodiscard]] QueryError notATime(const RawValue &value);
[[nodiscard]] QueryError ageWithoutOrder(const RawTerm &term, const RawValue &value);
[[nodiscard]] QueryError notAFlag(const RawValue &value);

} // namespace fabriscope::queryerrors
