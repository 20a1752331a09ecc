// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"
#include "app/overview/overviewfigures.h"

#include <span>

namespace fabriscope {

/// Counts in how many tests each member takes part, each test once however many ports the member has there. A member
/// is whom "host=" finds under its ResourceId, or where that is missing its IP, or else its ServerName. One thread.
class MemberCounter {
public:
    static constexpr qsizetype mostBars = 15;

    explicit MemberCounter(const Vocabulary &words);

    /// The members of one test.
    void add(std::span<const quint32> members);
    [[nodiscard]] FrequentMembers counts() const;

private:
    static constexpr quint32 nobody = 0;
    void numberMembers(const std::vector<quint32> &wordOf, quint32 members);

    const Vocabulary &m_words;
    std::vector<std::array<quint32, 3>> m_whoAre; ///< by member: those that are found by one of its names, or nobody
    std::vector<quint32> m_nameOf;                ///< the number of the name somebody is shown under
    std::vector<int> m_counts;                    ///< of somebody's tests
    std::vector<int> m_lastTest;                  ///< that somebody was counted in
    int m_tests = 0;
    int m_namelessTests = 0;
};

} // namespace fabriscope
