// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/faults/fault.h"

#include <QHash>
#include <QSet>

namespace fabriscope::demo {

/// Once in the middle of every listing the token has expired. Whoever begins again at the first page comes through;
/// the listing after that meets it again.
class TokenExpiredFault : public Fault {
public:
    std::optional<ServiceError> onPage(const ListQuery &query, ListedPage &page) override;

private:
    QSet<quint32> m_spent; ///< the filters whose present listing has met it
};

/// The token leads back: after \a cycle pages the next page is again the second one, for ever.
class TokenRepeatsFault : public Fault {
public:
    explicit TokenRepeatsFault(int cycle) : m_cycle(cycle) { }
    std::optional<ServiceError> onPage(const ListQuery &query, ListedPage &page) override;

private:
    int m_cycle;
    QHash<quint32, QByteArray> m_first; ///< by filter, the token of the second page
};

} // namespace fabriscope::demo
