// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/sortedorder.h"

#include "app/browse/sortkeys.h"

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

bool SortedOrder::update(const TestSnapshot &tests, std::optional<FieldId> id, Qt::SortOrder order,
                         const StopFlag &stop)
{
    if (m_orderVersion == tests.version() && m_id == id && m_direction == order)
        return true;
    if (!updateBase(tests, stop))
        return false;
    if (id == FieldId::Created && order == Qt::DescendingOrder) {
        m_order = m_base;
    } else if (id) {
        const auto keys = sortKeys(tests, field(*id), stop);
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
