// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/callcounter.h"

#include <algorithm>

namespace fabriscope {

namespace {
constexpr qint64 minute = 60'000;
}

void CallCounter::add(qint64 nowMsecs)
{
    m_calls.erase(m_calls.begin(), std::upper_bound(m_calls.begin(), m_calls.end(), nowMsecs - minute));
    m_calls.append(nowMsecs);
}

int CallCounter::inLastMinute(qint64 nowMsecs) const
{
    return int(m_calls.end() - std::upper_bound(m_calls.begin(), m_calls.end(), nowMsecs - minute));
}

qint64 CallCounter::nextChange(qint64 nowMsecs) const
{
    const auto oldest = std::upper_bound(m_calls.begin(), m_calls.end(), nowMsecs - minute);
    return oldest == m_calls.end() ? nowMsecs : *oldest + minute;
}

} // namespace fabriscope
