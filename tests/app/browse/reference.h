// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"

#include <optional>

namespace fabriscope {

/// Values of the field's kind come first, then words in their place, then nothing.
[[nodiscard]] int place(FieldId id, const FieldValue &value);

/// What the table is to show, found the slow and plain way: the test that everything cleverer is held against.
/// \a tests in order of arrival.
[[nodiscard]] QStringList referenceRows(const QList<StoredTest> &tests, const Query &query,
                                        std::optional<FieldId> sortField, Qt::SortOrder order);

} // namespace fabriscope
