// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/query/rawterm.h"

namespace fabriscope {

/// Takes a term of rawTerms(\a query) out together with the blanks behind it, or, where it is the last, before it.
void takeOut(QString &query, const RawTerm &term);
/// Adds \a terms, so that they are read as terms of their own.
void putIn(QString &query, const QString &terms);

} // namespace fabriscope
