// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace fabriscope::demo {

/// What a NextToken stands for: the list with that filter goes on below that ordinal. Tests that start while one pages
/// through get higher ordinals, so that nothing is seen twice or missed.
struct PageToken {
    quint32 belowOrdinal = 0;
    quint32 filter = 0; ///< a number made from the filter the token belongs to

    /// Opaque, always with some of + / = * ~ in it; \a secret makes tokens of other fleets unknown.
    [[nodiscard]] QByteArray text(quint64 secret) const;
    /// Empty for anything that text() has not written.
    [[nodiscard]] static std::optional<PageToken> fromText(const QByteArray &text, quint64 secret);
};

} // namespace fabriscope::demo
