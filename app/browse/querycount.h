// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/rowmatching.h"

#include <vector>

namespace fabriscope {

/// How many tests a query matches, remembered chunk by chunk: two bytes for some hundred tests, so that there can be
/// many of them. One thread at a time.
class QueryCount {
public:
    /// True if counting would change nothing.
    [[nodiscard]] bool isUpToDate(const TestSnapshot &tests) const;
    /// Counts the chunks that changed since. \a index is of \a tests. False when stopped half-way.
    bool update(const TestSnapshot &tests, const Query &query, const MemberIndex &index, const LocalDays &days,
                const StopFlag &stop);
    [[nodiscard]] int count() const { return m_count; }

private:
    std::vector<quint16> m_inChunk;
    quint64 m_life = 0;
    quint64 m_version = 0;
    bool m_known = false;
    int m_count = 0;
};

} // namespace fabriscope
