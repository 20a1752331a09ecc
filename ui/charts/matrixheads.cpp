// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixpainter.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace fabriscope {

namespace {

constexpr qreal headsGap = 6; ///< beside the field, where parts and what is chosen have their strips
constexpr qreal shortestHead = 2;
constexpr qreal thinnestHead = 2;
constexpr qreal headsApartFrom = 5; ///< bars of this width have a line between them

/// One side's bars along an axis that runs from 0 on. Lives for one call.
struct Heads {
    const std::vector<int> &bad; ///< by member
    int most = 1;                ///< cells of a member
    qreal origin = 0;            ///< member at the begin of the axis
    qreal pitch = 1;
    qreal length = 0;
    int towards = -1; ///< in which direction bars grow

    void draw(QPainter &painter, const QColor &colour) const
    {
        const qreal step = qMax(pitch, thinnestHead);
        const qreal width = pitch >= headsApartFrom ? pitch - 1 : step;
        const qreal from = pitch >= thinnestHead ? -(origin - qFloor(origin)) * pitch : 0;
        for (qreal at = from; at < length; at += step)
            bar(painter, colour, at, width, worstFrom(at, step));
    }

private:
    /// Of all members between \a at and a step further, so that no bad one of thousands is passed over.
    [[nodiscard]] int worstFrom(qreal at, qreal step) const
    {
        constexpr qreal rounding = 1e-6;
        const int first = qBound(0, qFloor(origin + at / pitch + rounding), int(bad.size()));
        const int last = qBound(first, qCeil(origin + (at + step) / pitch - rounding), int(bad.size()));
        const auto worst = std::max_element(bad.begin() + first, bad.begin() + last);
        return first < last ? *worst : 0;
    }

    void bar(QPainter &painter, const QColor &colour, qreal at, qreal width, int count) const
    {
        const qreal visible = qMin(at + width, length) - qMax<qreal>(at, 0);
        if (count == 0 || visible <= 0)
            return;
        const qreal grown = shortestHead + (matrixHeadRoom - 1 - shortestHead) * count / qMax(1, most);
        painter.fillRect(QRectF(towards < 0 ? -headsGap - grown : headsGap, qMax<qreal>(at, 0), grown, visible),
                         colour);
    }
};

} // namespace

void paintMatrixHeads(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame, const MatrixLook &look,
                      const QPalette &palette)
{
    if (content.verdicts.act == 0)
        return;
    const MatrixPlace &place = look.place;
    const QColor colour = ink(Ink::Failed, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(frame.cells.topLeft());
    Heads{content.verdicts.actInRows, content.targets.size(), place.origin.y(),
          place.cell.height(),        frame.cells.height(),   -1}
        .draw(painter, colour);
    painter.rotate(-90); // bars of columns grow upwards from the cells
    Heads{content.verdicts.actInColumns,
          content.sources.size(),
          place.origin.x(),
          place.cell.width(),
          frame.cells.width(),
          1}
        .draw(painter, colour);
    painter.restore();
}

} // namespace fabriscope
