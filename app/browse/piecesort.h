// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/rowtexts.h"
#include "app/browse/verdicts.h"

#include <vector>

namespace fabriscope {

/// Sorts tests by the pieces of their texts: by the first, those that agree in it by the second, and so on. Takes other
/// threads to help.
class PieceSort {
public:
    explicit PieceSort(const RowTexts &texts, const StopFlag &stop) : m_texts(texts), m_stop(stop) { }

    /// \a ordinals: all of them have pieces. False when stopped half-way.
    bool sort(const std::vector<Ordinal> &ordinals);
    [[nodiscard]] size_t size() const { return m_items.size(); }
    [[nodiscard]] Ordinal at(size_t place) const { return m_items[place].ordinal; }
    /// True if the text at \a place is the one before it.
    [[nodiscard]] bool isSameAsBefore(size_t place) const { return m_items[place].sameAsBefore; }

private:
    struct Item {
        quint64 piece = 0;
        Ordinal ordinal = 0;
        bool sameAsBefore = false;
    };
    using Place = std::vector<Item>::iterator;
    struct Range {
        Place first;
        Place end;
        int level = 0;
    };
    [[nodiscard]] QList<Range> blocks(size_t blockSize);
    void fetchAll(int level);
    void sortAll();
    [[nodiscard]] QList<Range> blocksBetweenTies(int level);
    void refineTies(const Range &range) const;
    void refine(Range range) const;
    void sortByTexts(const Range &range) const;

    const RowTexts &m_texts;
    const StopFlag &m_stop;
    std::vector<Item> m_items;
};

} // namespace fabriscope
