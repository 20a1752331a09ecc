// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fabriscope::testing {

/// Makes an archive of version 1 at \a path, with the statements of the program that made such. Of the profile "p":
/// "a" in three versions, of which two stand behind the newest in another order than they came in; "b" with a result;
/// "c", which has vanished; "d", which runs; "#sha256:…", without an id. Of "q": another "a". Two passes over the list.
void writeOldArchive(const QString &path);

/// The same with \a tests tests in one version each, of the profile "p".
void writeOldFleet(const QString &path, int tests);

// What writeOldArchive() puts in.
inline constexpr char oldRawOfA[] = R"({"TestId":"a","Status":"Failed", "odd" : [1e400]})";
inline constexpr char oldRawOfABefore[] = R"({"TestId":"a","Status":"Finished","n":2})";
inline constexpr char oldRawOfAFirst[] = R"({"TestId":"a","Status":"InProgress"})";
inline constexpr char oldDetailOfB[] = R"({"TestId":"b","Status":"Finished","ResultDetial":"[[1,\"é\"]]"})";
inline constexpr char16_t oldResultOfB[] = u"[[1,\"é\"]]";
inline constexpr qint64 oldMoment = 1'767'600'000'000; ///< ms UTC; everything in it was seen about then

} // namespace fabriscope::testing
