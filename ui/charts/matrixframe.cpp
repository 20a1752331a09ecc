// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixframe.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace fabriscope {

namespace {

constexpr int frameNameSize = 11; ///< pixels
constexpr qsizetype mostNamesMeasured = 24;
constexpr qreal nameGap = 14;       ///< around a name, and for the strip of parts
constexpr qreal leastNameRoom = 50; ///< some letters of names that have to be cut; less tells nothing
constexpr qreal noNameRoom = 8;
constexpr qreal mostNameShare = 0.35; ///< of the whole width or height
constexpr qreal leastCellRoom = 140;  ///< names are left out before cells that need it get less
constexpr qreal mostNameRoom = 220;
constexpr qreal widestFitted = 76;
constexpr qreal highestFitted = 36;
constexpr qreal mostOblong = 3; ///< sides of a fitted cell
constexpr qreal largestCell = 160;

/// The width of the widest name; of many only the longest are measured, which takes its time.
qreal widestName(const MatrixSide &side)
{
    QStringList names = side.shortNames;
    for (const MemberGroup &part : side.parts) // stand in the names' place where there is no room for each
        names.append(part.key);
    const auto measured = std::min<qsizetype>(names.size(), mostNamesMeasured);
    std::partial_sort(names.begin(), names.begin() + measured, names.end(),
                      [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QFont font;
    font.setPixelSize(frameNameSize);
    font.setBold(true);
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const QString &name : names.first(measured))
        widest = qMax(widest, metrics.horizontalAdvance(name));
    return widest;
}

/// Few members on the other side leave room that nobody else needs.
qreal roomFor(const MatrixSide &side, qreal available, qreal wantedByCells, qreal headRoom)
{
    const qreal wanted = widestName(side) + nameGap;
    const qreal share = qMin(qMax(available * mostNameShare, available - wantedByCells),
                             available - qMin(leastCellRoom, wantedByCells));
    const qreal most = qMin(mostNameRoom, share - headRoom);
    const bool isUseful = most >= qMin(wanted, leastNameRoom);
    return std::ceil((isUseful ? qMin(wanted, most) : noNameRoom) + headRoom);
}

/// An axis as it may be: no further than its ends, in the middle when all of it is seen.
qreal boundOrigin(qreal origin, qreal cell, qreal length, int count)
{
    const qreal seen = length / cell;
    return seen >= count ? 0 : std::clamp(origin, 0.0, count - seen);
}

MatrixPlace bound(const MatrixContent &content, const MatrixFrame &frame, MatrixPlace place)
{
    place.origin = {boundOrigin(place.origin.x(), place.cell.width(), frame.cells.width(), content.targets.size()),
                    boundOrigin(place.origin.y(), place.cell.height(), frame.cells.height(), content.sources.size())};
    return place;
}

/// The least change of \a origin that brings \a cell into sight.
qreal originShowing(qreal origin, qreal pitch, qreal length, int cell)
{
    const qreal seen = length / pitch;
    return cell < origin ? cell : cell + 1 > origin + seen ? cell + 1 - seen : origin;
}

} // namespace

MatrixFrame matrixFrame(const MatrixContent &content, const QRectF &target)
{
    MatrixFrame frame;
    frame.headRoom = content.verdicts.act > 0 ? matrixHeadRoom : 0;
    frame.nameRoom = roomFor(content.sources, target.width(), content.targets.size() * widestFitted, frame.headRoom);
    frame.topRoom = roomFor(content.targets, target.height(), content.sources.size() * highestFitted, frame.headRoom);
    frame.cells = target.adjusted(frame.nameRoom, frame.topRoom, -1, -1);
    frame.cells.setWidth(qMax<qreal>(1, frame.cells.width()));
    frame.cells.setHeight(qMax<qreal>(1, frame.cells.height()));
    return frame;
}

MatrixPlace fittedPlace(const MatrixContent &content, const MatrixFrame &frame)
{
    const qreal width = frame.cells.width() / qMax(1, content.targets.size());
    const qreal height = frame.cells.height() / qMax(1, content.sources.size());
    const qreal least = qMin(width, height);
    return {
        {},
        {qMin(qMin(width, least * mostOblong), widestFitted), qMin(qMin(height, least * mostOblong), highestFitted)}};
}

MatrixPlace zoomedPlace(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place, qreal factor,
                        QPointF around)
{
    const QSizeF least = fittedPlace(content, frame).cell;
    const qreal most = qMax(1.0, largestCell / qMax(least.width(), least.height()));
    const qreal now = place.cell.width() / least.width();
    const qreal then = std::clamp(now * factor, 1.0, most);
    MatrixPlace zoomed;
    zoomed.cell = least * then;
    const QPointF at = around - frame.cells.topLeft();
    const QPointF fixed(place.origin.x() + at.x() / place.cell.width(),
                        place.origin.y() + at.y() / place.cell.height());
    zoomed.origin = {fixed.x() - at.x() / zoomed.cell.width(), fixed.y() - at.y() / zoomed.cell.height()};
    return bound(content, frame, zoomed);
}

MatrixPlace pannedPlace(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place, QPointF by)
{
    MatrixPlace panned = place;
    panned.origin -= QPointF(by.x() / place.cell.width(), by.y() / place.cell.height());
    return bound(content, frame, panned);
}

MatrixPlace placeShowing(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place, QPoint cell)
{
    MatrixPlace shown = place;
    shown.origin = {originShowing(place.origin.x(), place.cell.width(), frame.cells.width(), cell.x()),
                    originShowing(place.origin.y(), place.cell.height(), frame.cells.height(), cell.y())};
    return bound(content, frame, shown);
}

MatrixPlace placeAround(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place, QPoint cell)
{
    MatrixPlace around = place;
    around.origin = {cell.x() + 0.5 - frame.cells.width() / place.cell.width() / 2,
                     cell.y() + 0.5 - frame.cells.height() / place.cell.height() / 2};
    return bound(content, frame, around);
}

QRect cellsUnder(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place, const QRectF &area)
{
    const QRectF inside = area.translated(-frame.cells.topLeft());
    const auto first = [](qreal edge, qreal origin, qreal pitch) { return int(std::floor(origin + edge / pitch)); };
    const auto last = [](qreal edge, qreal origin, qreal pitch) { return int(std::ceil(origin + edge / pitch)) - 1; };
    const QPoint from(first(inside.left(), place.origin.x(), place.cell.width()),
                      first(inside.top(), place.origin.y(), place.cell.height()));
    const QPoint to(qMax(from.x(), last(inside.right(), place.origin.x(), place.cell.width())),
                    qMax(from.y(), last(inside.bottom(), place.origin.y(), place.cell.height())));
    return QRect(from, to) & QRect(0, 0, content.targets.size(), content.sources.size());
}

QRectF areaOf(const QRect &cells, const MatrixFrame &frame, const MatrixPlace &place)
{
    const QPointF from((cells.left() - place.origin.x()) * place.cell.width(),
                       (cells.top() - place.origin.y()) * place.cell.height());
    return {frame.cells.topLeft() + from,
            QSizeF(cells.width() * place.cell.width(), cells.height() * place.cell.height())};
}

QRect cellsInSight(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place)
{
    return cellsUnder(content, frame, place, frame.cells);
}

} // namespace fabriscope
