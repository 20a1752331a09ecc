// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"
#include "app/query/query.h"
#include "app/query/rawterm.h"
#include "app/query/term.h"

#include <tl/expected.hpp>

namespace fabriscope {

/// Understands one term, or says what is wrong with it. \a nowMsecs is what ages count
/// from.
[[nodiscard]] tl::expected<QueryTerm, QueryError> readTerm(const RawTerm &term, qint64 nowMsecs);

} // namespace fabriscope
