// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace fabriscope {

/// What is known of a record beside what it says: moments of this computer's clock, in ms since the epoch, UTC. A plain
/// value.
struct RowFacts {
    std::optional<qint64> lastSeen;  ///< when an answer of the service, or a file, held the record last
    std::optional<qint64> goneSince; ///< when the service's whole list did not have it any more
};

/// How fresh a record is, in a word or two: "just now", "14:02" (today), "3 d ago", or "gone since 14:02".
[[nodiscard]] QString freshnessText(const RowFacts &facts, qint64 nowMsecs);
/// The same with whole moments and sentences, for tooltips.
[[nodiscard]] QString freshnessSentences(const RowFacts &facts);
/// Since when it is gone, as freshnessText() says it; empty if it is there.
[[nodiscard]] QString goneText(const RowFacts &facts, qint64 nowMsecs);

} // namespace fabriscope
