// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/freeelsewhere.h"
#include "app/browse/teststore.h"

#include <deque>

namespace fabriscope {

/// Batches that wait to be merged, handed out test by test.
class MergeQueue {
public:
    void append(const QList<StoredTest> &batch)
    {
        if (!batch.isEmpty())
            m_batches.push_back(batch);
    }
    void clear()
    {
        freeElsewhere(std::exchange(m_batches, {}));
        m_next = 0;
    }
    [[nodiscard]] bool isEmpty() const { return m_batches.empty(); }
    [[nodiscard]] const StoredTest &front() const { return m_batches.front().at(m_next); }
    void pop()
    {
        if (++m_next < m_batches.front().size())
            return;
        freeElsewhere(std::exchange(m_batches.front(), {}));
        m_batches.pop_front();
        m_next = 0;
    }

private:
    std::deque<QList<StoredTest>> m_batches;
    qsizetype m_next = 0;
};

} // namespace fabriscope
