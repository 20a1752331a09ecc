// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/facets.h"

#include <QStringList>

namespace fabriscope {

/// What could stand in a query in place of a piece of it.
struct QueryCompletion {
    qsizetype position = 0; ///< of the piece, in UTF-16 units
    qsizetype length = 0;
    QStringList candidates; ///< as they would be typed; empty: nothing to offer
};

/// Keys for a word without one, and for a key whose values are known the values that hold what was typed.
[[nodiscard]] QueryCompletion queryCompletion(const QString &query, qsizetype cursor, const Facets &facets);

} // namespace fabriscope
