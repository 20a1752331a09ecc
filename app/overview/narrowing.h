// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace fabriscope {

/// Local days from the first to the last, both of them included.
struct DayRange {
    QDate first;
    QDate last;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// The range that \a query asks for as withCreatedDays() writes it; none: it has no such pair of terms.
[[nodiscard]] std::optional<DayRange> createdDays(const QString &query);

/// \a query with "created>=A created<=B" instead of such terms that were there, or, without a range, without them.
/// All else stays as typed.
[[nodiscard]] QString withCreatedDays(const QString &query, const std::optional<DayRange> &days);

/// \a query with \a terms added to it: it finds what both find. What already stands there is not said twice, and a
/// wider range of days gives way to one of \a terms within it.
[[nodiscard]] QString narrowed(const QString &query, const QString &terms);

} // namespace fabriscope
