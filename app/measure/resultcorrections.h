// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/paircell.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace fabriscope {

/// As what the values of one place in a result are read.
enum class PlaceRole : quint8 {
    Automatic, ///< only in corrections: as the reader finds it
    Unread,    ///< figures of which nothing, or not enough, is known; they are counted
    Source,    ///< who sends
    Target,    ///< who receives
    Member,    ///< a member, without a direction
    Size,      ///< of a message
    Value,     ///< a figure
    Unit,      ///< of the figures beside it
    Verdict,   ///< a word that says passed or failed
    Ignored,   ///< nothing to read: a text, or what the user said is none
};

/// What the user said of one place in a result.
struct PlaceCorrection {
    QString path; ///< as in ResultPlace
    PlaceRole role = PlaceRole::Automatic;
    QString metric;             ///< of a Value: its name; empty: the one it is found to have, or that of its field
    QString unit;               ///< of a Value, as unitOf() knows it; empty: the one that is found
    std::optional<Worse> worse; ///< of a Value; none: by its unit
    friend bool operator==(const PlaceCorrection &, const PlaceCorrection &) = default;
};

/// What the user said of a layout. It decides only what nothing in the result contradicts: a figure without a unit,
/// with a unit of its own that is another, or of somebody who is no member stays unread.
struct ResultCorrections {
    QList<PlaceCorrection> places;
    /// Of two members whom no field names source or target, the outer, the row's or the first one is who receives.
    bool swapsDirection = false;

    [[nodiscard]] bool isEmpty() const { return places.isEmpty() && !swapsDirection; }
    friend bool operator==(const ResultCorrections &, const ResultCorrections &) = default;
};

/// Tells what the user said of the layout with this MeasuredResults::shape.
using CorrectionSource = std::function<ResultCorrections(const QString &shape)>;

} // namespace fabriscope
