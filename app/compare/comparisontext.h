// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/compare/comparison.h"

#include <QStringList>

namespace fabriscope {

/// One line of a comparison on the screen: what it speaks of, both tests' words for it, and what B has more or less
/// than A. Texts are display-safe; what is missing is "".
struct ComparisonRow {
    QString label;
    QString a;
    QString b;
    QString change; ///< "+8", "2 h 03 min 00 s later"; empty where there is nothing to say

    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};

struct ComparisonSection {
    QString title;
    QList<ComparisonRow> rows;
    bool folded = false; ///< to begin with: what is the same in both need not be read

    friend bool operator==(const ComparisonSection &, const ComparisonSection &) = default;
};

/// A comparison in words, translated: what differs first, then times, then members, last what is the same. The tests
/// are those that were compared. Any thread.
[[nodiscard]] QList<ComparisonSection> comparisonSections(const Comparison &comparison, const NetTest &a,
                                                          const NetTest &b);

/// "B was created 2 h after A. They did not run at the same time."; empty where the times are unknown.
[[nodiscard]] QString comparisonSentence(const Comparison &comparison);

/// Rows as lines of tab-separated cells, for mails and spreadsheets.
[[nodiscard]] QString comparisonLines(const QList<ComparisonRow> &rows);
/// The whole comparison: the tests' ids, the sentence, every section with its rows.
[[nodiscard]] QString comparisonAsText(const QList<ComparisonSection> &sections, const QString &sentence,
                                       const NetTest &a, const NetTest &b);

} // namespace fabriscope
