// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QList>
#include <QString>

namespace fabriscope {

/// How many cells of a terminal \a text takes: East Asian wide characters take two, combining ones none.
[[nodiscard]] int terminalWidth(QStringView text);

/// Rows of cells, the heading first, as lines of a terminal with their columns aligned to the left.
[[nodiscard]] QString alignedText(const QList<QStringList> &rows);

/// The tests as a table for a terminal: a heading, one line a test, columns aligned, hostile text made harmless.
[[nodiscard]] QString tableText(const QList<NetTestPtr> &tests);

/// One test as "Title: value" lines, every field that it has, then its members.
[[nodiscard]] QString sheetText(const NetTest &test);

} // namespace fabriscope
