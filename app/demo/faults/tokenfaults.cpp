// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/faults/tokenfaults.h"

namespace fabriscope::demo {

namespace {

/// So many different filters are told apart; then it begins anew.
constexpr qsizetype mostFilters = 10'000;

} // namespace

std::optional<ServiceError> TokenExpiredFault::onPage(const ListQuery &query, ListedPage &page)
{
    const quint32 filter = query.filter();
    if (m_spent.size() >= mostFilters)
        m_spent.clear();
    if (!query.nextToken.isEmpty() && !m_spent.contains(filter) && page.before * 2 >= page.inAll) {
        m_spent.insert(filter);
        return ServiceError{417, "UnsatisfiedExpect", "The NextToken is unknown or expired.", {}, {}};
    }
    if (page.nextToken.isEmpty())
        m_spent.remove(filter); // this listing is complete
    return std::nullopt;
}

std::optional<ServiceError> TokenRepeatsFault::onPage(const ListQuery &query, ListedPage &page)
{
    const quint32 filter = query.filter();
    if (m_first.size() >= mostFilters)
        m_first.clear();
    if (query.nextToken.isEmpty())
        m_first.insert(filter, page.nextToken);
    else if (page.before >= static_cast<quint32>(m_cycle * query.maxResults))
        page.nextToken = m_first.value(filter, query.nextToken);
    return std::nullopt;
}

} // namespace fabriscope::demo
