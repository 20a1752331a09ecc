// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archivecare.h"

namespace fabriscope {

/// How long an archive keeps what it has seen. Off unless the user says otherwise.
struct RetentionPolicy {
    enum class Kind : quint8 {
        Off,
        ByAge, ///< what was last seen longer ago goes
        BySize ///< when the file is larger, what was seen longest ago goes
    };
    static constexpr int mostDays = 3650;
    static constexpr qint64 leastBytes = 10'000'000; ///< an archive of a few thousand tests
    static constexpr qint64 mostBytes = 10'000'000'000'000;

    Kind kind = Kind::Off;
    int days = 180;               ///< of ByAge; 1 to mostDays
    qint64 bytes = 2'000'000'000; ///< of BySize; leastBytes to mostBytes

    /// What toText() made. Anything else, also a number out of bounds, is Off: nothing is removed for a damaged text.
    [[nodiscard]] static RetentionPolicy fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    /// What it removes at \a now; nothing when it is off.
    [[nodiscard]] std::optional<Removal> removalAt(const QDateTime &now) const;
    /// Says that it has removed \a tests, as a whole sentence without its full stop.
    [[nodiscard]] QString removedSentence(qint64 tests) const;

    friend bool operator==(const RetentionPolicy &, const RetentionPolicy &) = default;
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::RetentionPolicy)
