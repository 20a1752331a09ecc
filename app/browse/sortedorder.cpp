// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/sortedorder.h"

#include "app/browse/sortkeys.h"

#include <algorithm>
#include <numeric>

namespace fabriscope {

bool SortedOrder::updateBase(const TestSnapshot &tests, const StopFlag &stop)
{
    if (m_baseVersion == tests.version())
        return true;
    const auto keys = sortKeys(tests, field(FieldId::Created), stop);
    if (!keys)
        return false;
    std::vector<Ordinal> arrival(size_t(tests.size()));
    std::iota(arrival.begin(), arrival.end(), Ordinal(0));
    m_base = placed(arrival, *keys, Qt::DescendingOrder);
    m_baseVersion = tests.version();
    return true;
}

void SortedOrder::forgetOtherLife(const TestSnapshot &tests)
{
    if (m_life == tests.life())
        return;
    m_life = tests.life();
    for (TextOrder &order : m_textOrders)
        order = TextOrder(order.id());
    m_configurations = {};
}

std::optional<SortKeys> SortedOrder::keysFor(const TestSnapshot &tests, FieldId id, const StopFlag &stop)
{
    for (TextOrder &order : m_textOrders) {
        if (order.id() == id)
            return order.update(tests, stop) ? std::optional(keysOf(order.ranks())) : std::nullopt;
    }
    if (id == FieldId::Configuration)
        return m_configurations.update(tests, stop) ? keysOf(m_configurations, stop) : std::nullopt;
    return sortKeys(tests, field(id), stop);
}

bool SortedOrder::prepare(const TestSnapshot &tests, const StopFlag &stop)
{
    forgetOtherLife(tests);
    return updateBase(tests, stop) && m_configurations.update(tests, stop)
        && std::all_of(m_textOrders.begin(), m_textOrders.end(),
                       [&](TextOrder &order) { return order.update(tests, stop); });
}

bool SortedOrder::update(const TestSnapshot &tests, std::optional<FieldId> id, Qt::SortOrder order,
                         const StopFlag &stop)
{
    if (m_orderVersion == tests.version() && m_id == id && m_direction == order)
        return true;
    forgetOtherLife(tests);
    if (!updateBase(tests, stop))
        return false;
    if (id == FieldId::Created && order == Qt::DescendingOrder) {
        m_order = m_base;
    } else if (id) {
        const auto keys = keysFor(tests, *id, stop);
        if (!keys)
            return false;
        m_order = placed(m_base, *keys, order);
    } else {
        m_order = m_base;
    }
    m_orderVersion = tests.version();
    m_id = id;
    m_direction = order;
    return true;
}

} // namespace fabriscope
