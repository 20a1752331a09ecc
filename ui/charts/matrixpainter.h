// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixframe.h"

class QPainter;

namespace fabriscope {

/// How a matrix is looked at.
struct MatrixLook {
    MatrixPlace place; ///< cells in logical pixels
    MatrixColouring colouring = MatrixColouring::Values;
    QRect selected;         ///< cells; empty: none
    QRect also;             ///< the other half of a member's cross: its column beside its row; empty: none
    QPoint current{-1, -1}; ///< the cell the keyboard stands on
    QPoint pointed{-1, -1}; ///< the cell under the mouse

    friend bool operator==(const MatrixLook &, const MatrixLook &) = default;
};

/// Draws the field of cells: colours, what is written or marked in them, and the lines between groups. The ground is
/// the caller's. Any thread.
void paintMatrixCells(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame, const MatrixLook &look,
                      const QPalette &palette);
/// Draws bars at the heads of rows and columns with bad pairs: the longer, the more of them are bad.
void paintMatrixHeads(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame, const MatrixLook &look,
                      const QPalette &palette);
/// Draws the names around it.
void paintMatrixNames(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame, const MatrixLook &look,
                      const QPalette &palette);
/// Draws what is chosen and pointed at.
void paintMatrixChoice(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame,
                       const MatrixLook &look, const QPalette &palette);

/// What names are written beside the cells: of every member, every host, every subnet or rail, or of some members when
/// there is no room for more.
enum class MatrixNames : quint8 { Each, Hosts, Parts, Some };
/// Those of the rows and of the columns, for cells of this size. Of a matrix of the same members on both sides they are
/// of one kind, or some members where the other side has room for each.
[[nodiscard]] std::pair<MatrixNames, MatrixNames> namesShown(const MatrixContent &content, const QSizeF &cell);

/// The groups that bands beside the cells and lines between these set off: hosts of several members where they or their
/// members are named, else subnets or rails. None where the order scatters them.
[[nodiscard]] QList<MemberGroup> groupsShown(const MatrixSide &side, MatrixNames names);

/// The scale of colours alone; 0 where there is none.
qreal paintMatrixRamp(QPainter *painter, const MatrixContent &content, const QPalette &palette, qreal width);

/// Whether cells of this size have marks where they are bad or to be watched.
[[nodiscard]] bool hasCellMarks(const QSizeF &cell);

/// How a matrix is drawn, as far as its legend has to say it.
struct MatrixLegendLook {
    MatrixColouring colouring = MatrixColouring::Values;
    bool hasCellMarks = true;
};
/// Draws what colours and marks mean, wrapped into \a width from the painter's origin; returns the height used. Without
/// a painter it only measures.
qreal paintMatrixLegend(QPainter *painter, const MatrixContent &content, const MatrixLegendLook &look,
                        const QPalette &palette, qreal width);

} // namespace fabriscope
