// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace fabriscope {

/// A moment as the service wrote it. Five spellings occur (eflo-api.md, section 1): with seconds and Z, without
/// seconds, with an offset, without a zone, and epoch milliseconds as text with a trailing newline.
struct TestTime {
    enum class Reading : quint8 {
        Missing,    ///< absent, null or empty
        Exact,      ///< a zone or an epoch stood there
        AssumedUtc, ///< no zone stood there: read as UTC, to be marked where it is shown
        Unreadable, ///< text that is no time: to be shown verbatim
    };

    QString text;        ///< as sent
    qint64 msecsUtc = 0; ///< milliseconds since 1970-01-01T00:00:00Z; meaningful only if hasMoment()
    Reading reading = Reading::Missing;

    [[nodiscard]] bool hasMoment() const { return reading == Reading::Exact || reading == Reading::AssumedUtc; }
    [[nodiscard]] bool isMissing() const { return reading == Reading::Missing; }
    [[nodiscard]] std::optional<qint64> moment() const;

    /// Reads any of the five spellings (also lower-case t and z, fractions of a second, offsets as +0800).
    [[nodiscard]] static TestTime fromText(const QString &text);

    friend bool operator==(const TestTime &, const TestTime &) = default;
};

} // namespace fabriscope
