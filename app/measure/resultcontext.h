// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/fieldwords.h"
#include "app/measure/measuredresults.h"

#include <QHash>

#include <string_view>

namespace fabriscope {

/// Who stands before the rows and above the columns of a matrix.
struct ResultMatrixNames {
    QList<std::optional<MeasuredEnd>> rows;
    QList<std::optional<MeasuredEnd>> columns;
    bool isDirectionSaid = false;
    bool isAssumed = false;
    bool isUnclear = false; ///< two lists of which nobody knows which is which
};

/// What has been said on the way to a node of a result.
struct ResultContext {
    std::optional<MeasuredEnd> source;
    std::optional<MeasuredEnd> target;
    std::optional<UnreadFigures::Why> refused; ///< no figure from here on is a value
    bool isNameless = false;                   ///< below a name that could be somebody's
    bool isNumbered = false;                   ///< below a number, and nobody named since
    bool isForeign = false;                    ///< a metric nobody knows is named
    bool isRepeated = false;                   ///< one of several records
    bool isCounting = false;                   ///< below a name for what is counted: "retries"
    bool isBeside = false;        ///< beside what is named by a quantity: the unit outside is rather of that
    bool isVague = false;         ///< the source stood under a name that does not say what it names
    bool isDirectionSaid = false; ///< by the name of a field
    bool isAssumed = false;       ///< who was named first was taken for the source
    bool isAmongOthers = false;   ///< below "peers" or "hosts", and nobody named since
    /// Source or Target: whom the next member below is, as "from" outside says.
    FieldWords::Role expected = FieldWords::Role::Other;
    VerdictName verdict = VerdictName::None;
    double size = -1;
    std::string_view bond; ///< of both ends, where they do not name one themselves
    QString metric;        ///< as a field beside the figures names it
    QString quantity;
    std::optional<Dimension> dimension;
    QString statistic;
    std::optional<MeasureUnit> unit;
    std::optional<MeasureUnit> unitOfName;   ///< the same, if a name says it: "latency_us": {…}
    std::optional<MeasureUnit> unitOfRecord; ///< of a field beside the figures, or of a field beside the table of them
    /// Of the sizes of messages; nothing: it is not clear. nccl-tests says none and means B.
    std::optional<MeasureUnit> sizeUnit = MeasureUnit{Dimension::Bytes, 0, 0};
    QHash<QByteArray, MeasureUnit> units; ///< of fields and of quantities by name
    ResultMatrixNames names;              ///< that stand beside or outside
};

/// One named value of a record.
struct ResultField {
    std::string_view key;
    int node = 0;
    bool isDone = false;
    bool isAnswer = false;                     ///< the only cell of its row that is not a member's name
    bool isContradicted = false;               ///< its own unit, by a field beside it
    mutable const FieldWords *words = nullptr; ///< what its name says, once it was asked for
};

/// What the fields of a record are, as far as it tells of one of them what it is not.
struct ResultNeighbours {
    bool haveMembers = false;    ///< names of members
    bool haveFigures = false;    ///< figures of its own, named by what they measure
    bool haveQuantities = false; ///< names over figures that say what these measure: "latency": {…}
};

/// What the name of a leaf, or where it stands, says of it.
struct LeafNaming {
    FieldWords words = {};
    std::string_view key = {};
    bool isFigure = false; ///< a figure's, or a member's
    bool isMember = false;
};

} // namespace fabriscope
