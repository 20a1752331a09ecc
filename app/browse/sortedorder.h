// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/configurations.h"
#include "app/browse/textorder.h"

#include <array>
#include <memory>

namespace fabriscope {

struct SortKeys;

/// All tests of a snapshot in the order of a field: by raw values (compareValues); behind them, in both directions,
/// words that stand where a number or a time should, and last the missing ones; equal ones by creation (newest first),
/// then by arrival. Remembered until the tests change, so that a keystroke in the filter sorts nothing; what takes long
/// to put in order (ids, names, configurations) is remembered longer, and only what changed is put in order anew. One
/// thread at a time; it takes others to help.
class SortedOrder {
public:
    /// No field: by creation and arrival alone. False when stopped half-way.
    bool update(const TestSnapshot &tests, std::optional<FieldId> id, Qt::SortOrder order, const StopFlag &stop);

    [[nodiscard]] const std::vector<Ordinal> &ordinals() const { return m_order; }
    /// Does beforehand what would keep the first who wants an order of these tests waiting. False when stopped
    /// half-way.
    bool prepare(const TestSnapshot &tests, const StopFlag &stop);

private:
    bool updateBase(const TestSnapshot &tests, const StopFlag &stop);
    [[nodiscard]] std::optional<SortKeys> keysFor(const TestSnapshot &tests, FieldId id, const StopFlag &stop);
    void forgetOtherLife(const TestSnapshot &tests);

    std::array<TextOrder, 3> m_textOrders{TextOrder(FieldId::TestId), TextOrder(FieldId::MemberNames),
                                          TextOrder(FieldId::Bonds)};
    Configurations m_configurations;
    quint64 m_life = 0;
    std::vector<Ordinal> m_base; ///< by creation and arrival
    std::vector<Ordinal> m_order;
    std::optional<quint64> m_baseVersion;
    std::optional<quint64> m_orderVersion;
    std::optional<FieldId> m_id;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace fabriscope
