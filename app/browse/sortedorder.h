// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/verdicts.h"

namespace fabriscope {

/// All tests of a snapshot in the order of a field: by raw values (compareValues); behind them, in both directions,
/// words that stand where a number or a time should, and last the missing ones; equal ones by creation (newest first),
/// then by arrival. Remembered until the tests change, so that a keystroke in the filter sorts nothing. One thread at a
/// time.
class SortedOrder {
public:
    /// No field: by creation and arrival alone. False when stopped half-way.
    bool update(const TestSnapshot &tests, std::optional<FieldId> id, Qt::SortOrder order, const StopFlag &stop);

    [[nodiscard]] const std::vector<Ordinal> &ordinals() const { return m_order; }

private:
    bool updateBase(const TestSnapshot &tests, const StopFlag &stop);

    std::vector<Ordinal> m_base; ///< by creation and arrival
    std::vector<Ordinal> m_order;
    std::optional<quint64> m_baseVersion;
    std::optional<quint64> m_orderVersion;
    std::optional<FieldId> m_id;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace fabriscope
