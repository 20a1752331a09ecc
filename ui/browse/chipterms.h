// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/facets.h"

namespace fabriscope {

/// True if the query's own term for \a key wants tests like \a facet: "status:fail" chooses Failed.
[[nodiscard]] bool isChosen(const QString &query, const QString &key, const FacetValue &facet);

/// \a query with \a facet chosen, or not chosen any more, among \a all the values of \a key. The rest of the query
/// stays as typed, and so do the other values of the term.
[[nodiscard]] QString withChosen(const QString &query, const QString &key, const QList<FacetValue> &all,
                                 const FacetValue &facet, bool chosen);

} // namespace fabriscope
