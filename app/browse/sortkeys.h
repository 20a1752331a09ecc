// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/configurations.h"
#include "app/browse/textorder.h"

#include <optional>
#include <vector>

namespace fabriscope {

/// A field's values as numbers that stand in the same order; equal values share one.
struct SortKeys {
    /// Where a row belongs, whatever the direction: values of the field's own kind, then words where a number or a
    /// time should stand, then rows without a value.
    enum class Place : quint8 { Proper, Improper, Missing };

    std::vector<quint64> keys; ///< by ordinal; of no meaning where the value is missing
    std::vector<Place> places; ///< by ordinal
};

/// Nothing when stopped half-way.
[[nodiscard]] std::optional<SortKeys> sortKeys(const TestSnapshot &tests, const Field &field, const StopFlag &stop);

/// Of what is remembered between one state of the tests and the next: TextOrder's ranks, and Configuration.
[[nodiscard]] SortKeys keysOf(const std::vector<quint32> &ranks);
[[nodiscard]] std::optional<SortKeys> keysOf(const Configurations &configurations, const StopFlag &stop);

/// \a base by place and key, keeping base's order among equals (a radix sort).
[[nodiscard]] std::vector<Ordinal> placed(const std::vector<Ordinal> &base, const SortKeys &keys, Qt::SortOrder order);

} // namespace fabriscope
