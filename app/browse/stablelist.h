// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <memory>

namespace fabriscope {

/// A list that only grows and whose entries never move: one thread appends, and others read what stands below size().
/// Room for sixteen million entries, a thousand times the ports of a pod.
template <class T> class StableList {
public:
    using Id = quint32;

    [[nodiscard]] Id size() const { return m_size.load(std::memory_order_acquire); }
    [[nodiscard]] const T &operator[](Id id) const { return m_blocks[id / blockSize][id % blockSize]; }
    Id append(T value)
    {
        const Id id = m_size.load(std::memory_order_relaxed);
        if (id == blockSize * blockCount)
            qFatal("More than sixteen million distinct values"); // wrong ids would be worse than an end
        auto &block = m_blocks[id / blockSize];
        if (!block)
            block = std::make_unique<T[]>(blockSize);
        block[id % blockSize] = std::move(value);
        m_size.store(id + 1, std::memory_order_release);
        return id;
    }

private:
    static constexpr Id blockSize = 4096;
    static constexpr Id blockCount = 4096;
    std::array<std::unique_ptr<T[]>, blockCount> m_blocks;
    std::atomic<Id> m_size = 0;
};

} // namespace fabriscope
