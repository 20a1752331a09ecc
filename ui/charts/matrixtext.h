// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixframe.h"

#include <QString>

namespace fabriscope {

/// What is said of a matrix, in the user's language. All of it is plain text.
namespace matrixtext {

/// "Latency p99 · 1 MiB", "Difference of latency against net-…", "Passed or failed".
[[nodiscard]] QString title(const MatrixContent &content);
/// "e01 · bond1 → e02 · bond1: 12.3 µs, bad".
[[nodiscard]] QString pair(const MatrixContent &content, QPoint cell);
/// The exact pair under a place; where it covers several, the worst of them and how many they are.
[[nodiscard]] QString under(const MatrixContent &content, const QRect &cells);
/// "bad above 25.2 µs (2.1 × 12.0 µs, the lowest, NVIDIA ClusterKit)"; says so where there is no limit. Empty where
/// there are no figures.
[[nodiscard]] QString limits(const MatrixContent &content);
/// "992 pairs measured · 31 bad · 3 without a figure · 12 repeated figures, the worst of each pair is drawn".
[[nodiscard]] QString counts(const MatrixContent &content);
/// That another test was to be compared with, and cannot be; empty else.
[[nodiscard]] QString uncompared(const MatrixContent &content);
/// Which way the pairs of a cell's row and column go; empty where there are no cells.
[[nodiscard]] QString direction(const MatrixContent &content);
/// "rows send, columns receive · order: by subnet · coloured by limits", for a picture that shows no tools.
[[nodiscard]] QString look(const MatrixContent &content, MatrixColouring colouring);
/// "by subnet".
[[nodiscard]] QString orderName(MatrixOrder order);
/// What keeps a matrix from saying anything; empty for one that does.
[[nodiscard]] QString emptiness(const MatrixContent &content);
/// "row of e01 · bond1", "4 × 8 pairs".
[[nodiscard]] QString selection(const MatrixContent &content, const QRect &cells);
/// A verdict in a word; empty where there is none.
[[nodiscard]] QString verdict(Verdict verdict);

} // namespace matrixtext

} // namespace fabriscope
