// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/verdicts.h"

namespace fabriscope {

namespace {
constexpr Ordinal betweenLooks = 256;
}

bool Verdicts::update(const TestSnapshot &tests, const Query &query, quint64 queryNumber, const StopFlag &stop)
{
    if (queryNumber != m_queryNumber || tests.life() != m_life)
        m_verdicts.clear();
    m_queryNumber = queryNumber;
    m_life = tests.life();
    m_verdicts.resize(size_t(tests.size()));
    m_count = 0;
    const bool all = query.isEmpty();
    for (Ordinal i = 0; i < m_verdicts.size(); ++i) {
        if (i % betweenLooks == 0 && stop)
            return false;
        Verdict &verdict = m_verdicts[i];
        const quint64 sequence = tests.sequence(i);
        if (!verdict.known || verdict.sequence != sequence)
            verdict = {sequence, true, all || tests.matches(i, query)};
        m_count += verdict.matches ? 1 : 0;
    }
    return true;
}

} // namespace fabriscope
