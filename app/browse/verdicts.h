// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"

#include <atomic>
#include <vector>

namespace fabriscope {

/// Set when a result is not wanted any more: whoever works for it stops soon.
using StopFlag = std::atomic<bool>;

/// Which tests a query matches, remembered test by test, so that a live batch costs only the tests that changed.
/// One thread at a time.
class Verdicts {
public:
    /// \a queryNumber: another number is another query. False when stopped half-way.
    bool update(const TestSnapshot &tests, const Query &query, quint64 queryNumber, const StopFlag &stop);

    [[nodiscard]] bool matches(Ordinal ordinal) const { return m_verdicts[ordinal].matches; }
    [[nodiscard]] int count() const { return m_count; }

private:
    struct Verdict {
        quint64 sequence = 0;
        bool known = false;
        bool matches = false;
    };
    std::vector<Verdict> m_verdicts;
    quint64 m_queryNumber = 0;
    quint64 m_life = 0;
    int m_count = 0;
};

} // namespace fabriscope
