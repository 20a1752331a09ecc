// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"

namespace fabriscope {

/// How to get from the rows shown to the rows to be shown with as little disturbance as possible.
struct RowChanges {
    enum class Kind : quint8 {
        Nothing,
        Runs,      ///< the few steps below
        Reordered, ///< the same tests in another order
        Anew,      ///< too many differences to tell one by one
    };
    struct Run {
        int first = 0;
        int count = 0;

        friend bool operator==(const Run &, const Run &) = default;
    };
    struct Move {
        int from = 0;
        int to = 0; ///< the row it comes before, counted before the move, as beginMoveRows() wants it

        friend bool operator==(const Move &, const Move &) = default;
    };

    Kind kind = Kind::Nothing;
    // The steps, in the order in which they are to be made.
    std::vector<Run> removed;  ///< of the rows before, from the last to the first
    std::vector<Move> moved;   ///< one by one
    std::vector<Run> inserted; ///< of the rows after, from the first to the last
};

/// Each ordinal stands at most once in \a before and in \a after. Any thread.
[[nodiscard]] RowChanges rowChanges(const std::vector<Ordinal> &before, const std::vector<Ordinal> &after);
/// The same where \a rowAfter is known: rowsByOrdinal() of \a after, for every ordinal of both.
[[nodiscard]] RowChanges rowChanges(const std::vector<Ordinal> &before, const std::vector<Ordinal> &after,
                                    const std::vector<qint32> &rowAfter);

/// By ordinal the row it stands in, or -1.
[[nodiscard]] std::vector<qint32> rowsByOrdinal(const std::vector<Ordinal> &rows, size_t ordinals);

} // namespace fabriscope
