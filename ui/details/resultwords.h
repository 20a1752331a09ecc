// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"
#include "app/measure/resultcorrections.h"
#include "ui/details/figurerows.h"

namespace fabriscope {

/// What is said of a result and of the places in it, in the user's language. All of it is plain text.
namespace resultwords {

/// "1,024 figures of 2 metrics between 8 members; 12 figures stayed unread", what was assumed, what was corrected.
[[nodiscard]] QString head(const MeasuredResults &results, const ResultCorrections &inForce);
/// Why a number is no value, in a few words, and what can be done about it.
[[nodiscard]] QString why(UnreadFigures::Why why);
[[nodiscard]] QString whatToDo(UnreadFigures::Why why);
/// What a place of the document is read as.
[[nodiscard]] QString role(PlaceRole role);
/// The same of a place that was found, with the metric and the unit it has.
[[nodiscard]] QString readAs(const ResultPlace &place, const MeasuredResults &results);
[[nodiscard]] QString worse(Worse worse);
[[nodiscard]] QString heading(FigureColumn column);
/// The name of what verdicts are of, and a verdict.
[[nodiscard]] QString verdicts();
[[nodiscard]] QString verdict(bool passed);
/// A value in full and the text it was read from.
[[nodiscard]] QString inFull(const QString &value, const QString &raw);

} // namespace resultwords

} // namespace fabriscope
