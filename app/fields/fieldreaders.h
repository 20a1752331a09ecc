// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"

namespace fabriscope::fieldreaders {

/// What the catalogue's entries point to: value, text and match texts of each field that is not simply one text, time
/// or number of the record.

[[nodiscard]] QString shownText(const QString &text);
[[nodiscard]] FieldValue textValue(const QString &text);
[[nodiscard]] FieldValue timeValue(const TestTime &time);
[[nodiscard]] FieldValue quantityValue(const Quantity &quantity);
[[nodiscard]] QString quantityText(const Quantity &quantity, const char *unit);
[[nodiscard]] bool timeMatches(const TestTime &time, const TextPredicate &fits);

[[nodiscard]] const QString &cluster(const NetTest &test);
[[nodiscard]] bool clusterMatches(const NetTest &test, const TextPredicate &fits);

[[nodiscard]] bool configurationMatches(const NetTest &test, const TextPredicate &fits);

[[nodiscard]] FieldValue elapsedValue(const NetTest &test);
[[nodiscard]] QString elapsedShown(const NetTest &test);

[[nodiscard]] FieldValue gdrValue(const NetTest &test);
[[nodiscard]] QString gdrText(const NetTest &test);

/// A count, or nothing where the record has no list to count.
[[nodiscard]] std::optional<qsizetype> members(const NetTest &test);
[[nodiscard]] std::optional<qsizetype> clients(const NetTest &test);
[[nodiscard]] std::optional<qsizetype> servers(const NetTest &test);
[[nodiscard]] std::optional<qsizetype> hosts(const NetTest &test);

/// Each member's ResourceId, or else its IP, or else its ServerName, every one once, joined.
[[nodiscard]] QString memberNames(const NetTest &test);
[[nodiscard]] bool memberNamesMatch(const NetTest &test, const TextPredicate &fits);
[[nodiscard]] QString bonds(const NetTest &test);
[[nodiscard]] bool bondsMatch(const NetTest &test, const TextPredicate &fits);

} // namespace fabriscope::fieldreaders
