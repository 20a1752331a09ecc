// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"

#include <QElapsedTimer>

#include <chrono>

namespace fabriscope {

/// Which tests changed while nobody looked, and when.
class ChangeMarks {
public:
    ChangeMarks() { m_clock.start(); }

    void mark(Ordinal ordinal) { m_marked.insert(ordinal, m_clock.elapsed()); }
    [[nodiscard]] bool has(Ordinal ordinal) const { return m_marked.contains(ordinal); }
    [[nodiscard]] bool isEmpty() const { return m_marked.isEmpty(); }
    void clear() { m_marked.clear(); }

    /// Takes away the marks that are at least \a age old and tells which.
    std::vector<Ordinal> takeOlderThan(std::chrono::milliseconds age)
    {
        const qint64 limit = m_clock.elapsed() - age.count();
        std::vector<Ordinal> taken;
        for (auto mark = m_marked.cbegin(); mark != m_marked.cend();) {
            if (*mark > limit) {
                ++mark;
                continue;
            }
            taken.push_back(mark.key());
            mark = m_marked.erase(mark);
        }
        return taken;
    }

private:
    QHash<Ordinal, qint64> m_marked; ///< ms of m_clock
    QElapsedTimer m_clock;
};

} // namespace fabriscope
