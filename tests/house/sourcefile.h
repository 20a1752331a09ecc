// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace fabriscope::house {

/// One file of the house as its checks read it.
struct SourceFile {
    QString path; ///< from the top of the checkout, with '/'
    QString text; ///< as it stands in the file
    QString code; ///< comments blanked out, every line where it was (C++ only; otherwise the text)
    QString bare; ///< the contents of string and character literals blanked out as well

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isCpp() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
    /// The number of the line, from 1, that holds the character at \a position.
    [[nodiscard]] int lineAt(qsizetype position) const;
};

/// \a text of C++ with its comments blanked out, and with \a literalsToo its string and character literals' contents.
[[nodiscard]] QString blanked(const QString &text, bool literalsToo);

[[nodiscard]] SourceFile sourceFile(const QString &path, const QString &text);

/// Every file below \a root that people wrote: no build folders, no version control, nothing binary.
[[nodiscard]] QList<SourceFile> readTree(const QString &root);

} // namespace fabriscope::house
