// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace fabriscope {

/// What an exported file holds, to be said beside it.
struct ExportFacts {
    QString source; ///< the profile's display name or the file it came from; may be empty
    QString filter; ///< the query as typed; may be empty
    int tests = 0;
    bool isSelection = false; ///< chosen by hand among those the filter let through
    QDateTime asOf;           ///< the newest answer; may be invalid
    QDateTime writtenAt;      ///< now
};

/// A few lines of plain UTF-8 text: what the file FILE is, with which filter, from when, by which version.
[[nodiscard]] QByteArray aboutText(const QString &fileName, const ExportFacts &facts);

/// The file the text goes into: "FILE.about.txt".
[[nodiscard]] QString aboutPath(const QString &path);

} // namespace fabriscope
