// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/fleet.h"
#include "app/demo/service/serviceerror.h"

namespace fabriscope::demo {

/// What ListNetTestResults was asked.
struct ListQuery {
    QByteArray netTestType;     ///< empty: all
    QByteArray resourceGroupId; ///< empty: all
    QByteArray nextToken;       ///< empty: the first page
    int maxResults = 20;        ///< 20 to 100

    /// A number that stands for the two filters.
    [[nodiscard]] quint32 filter() const;
};

/// One page, newest test first.
struct ListedPage {
    std::vector<quint32> ordinals;
    QByteArray nextToken; ///< empty: the last page
    quint32 before = 0;   ///< matching tests on the pages before this one
    quint32 inAll = 0;    ///< matching tests at this moment
};

/// Reads the parameters of a call. MaxResults below 20 or absent means 20, above 100 means 100; what is not a whole
/// number is refused.
[[nodiscard]] tl::expected<ListQuery, ServiceError> listQuery(const ParameterList &parameters);

/// The page that was asked for, as it is at \a momentMsecs. An unknown token, or one of another filter, is answered
/// with 417 UnsatisfiedExpect.
[[nodiscard]] tl::expected<ListedPage, ServiceError> listedPage(Fleet &fleet, const ListQuery &query, quint64 secret,
                                                                qint64 momentMsecs);

} // namespace fabriscope::demo
