// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <memory>

namespace fabriscope {

/// A list that only grows and whose entries never move: one thread appends, and others read the entries whose number
/// they were told (across a queue or a lock, which orders the two). Room for four million entries; a program with more
/// distinct values than that stops at append() with an assertion and keeps them in the last place otherwise.
template <class T> class StableList {
public:
    using Id = quint32;

    [[nodiscard]] Id size() const { return m_size; }
    [[nodiscard]] const T &operator[](Id id) const { return m_blocks[id / blockSize][id % blockSize]; }
    Id append(T value)
    {
        Q_ASSERT(m_size < blockSize * blockCount);
        const Id id = qMin(m_size, blockSize * blockCount - 1);
        auto &block = m_blocks[id / blockSize];
        if (!block)
            block = std::make_unique<T[]>(blockSize);
        block[id % blockSize] = std::move(value);
        m_size = id + 1;
        return id;
    }

private:
    static constexpr Id blockSize = 1024;
    static constexpr Id blockCount = 4096;
    std::array<std::unique_ptr<T[]>, blockCount> m_blocks;
    Id m_size = 0;
};

} // namespace fabriscope
