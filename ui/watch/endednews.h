// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <QString>

namespace fabriscope {

/// What a notification says of tests that have ended. Plain text.
struct EndedNews {
    QString title;
    QString text;
};

/// One sentence for one test, a count of how they ended for several.
[[nodiscard]] EndedNews endedNews(const QList<StoredTest> &tests);

} // namespace fabriscope
