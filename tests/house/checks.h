// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/house/sourcefile.h"

#include <QSet>

namespace fabriscope::house {

/// One place where a rule of the house is broken.
struct Violation {
    QString path;
    int line = 0; ///< from 1; 0 = the file as a whole
    QString rule; ///< its short name; where the rule knows exceptions, `// house: allow RULE because …` makes one
    QString why;

    /// As compilers write it: "path:line: why [rule]".
    [[nodiscard]] QString toString() const;
};

/// Includes that go against the arrows, name one of our headers without its full path, or bring the screen into app/.
/// \a screenHeaders are the names of QtGui's and QtWidgets' headers.
[[nodiscard]] QList<Violation> checkIncludes(const QList<SourceFile> &files, const QSet<QString> &screenHeaders);

/// Circles among the rooms of app/ and ui/.
[[nodiscard]] QList<Violation> checkCircles(const QList<SourceFile> &files);

/// Files and functions that are too long; files misnamed, without their banner or their `#pragma once`.
[[nodiscard]] QList<Violation> checkShape(const QList<SourceFile> &files);

/// What the house does without: nested event loops, sleeping, string-typed signals, rich text, loose colours …
[[nodiscard]] QList<Violation> checkIdioms(const QList<SourceFile> &files);

} // namespace fabriscope::house
