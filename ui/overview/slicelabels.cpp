// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/slicelabels.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace fabriscope {

namespace {

constexpr double leaderOut = 10; ///< from the ring to the column of labels
constexpr double sliceHatchStep = 5;
constexpr double sliceHatchWidth = 1.2;

struct SliceLabel {
    QString text;
    QPointF rim; ///< where its line begins
    double y = 0;
    bool isRight = true;
};

/// A point at an angle in degrees from above, clockwise.
QPointF aroundRing(const PieRing &ring, double radius, double angle)
{
    return ring.centre + radius * QPointF(qSin(qDegreesToRadians(angle)), -qCos(qDegreesToRadians(angle)));
}

/// Moves the labels, which come from above, as little as needed apart, within \a top and \a bottom.
void spreadLabels(QList<SliceLabel> &labels, double line, double top, double bottom)
{
    std::stable_sort(labels.begin(), labels.end(), [](const SliceLabel &a, const SliceLabel &b) { return a.y < b.y; });
    double next = top + line / 2;
    for (SliceLabel &label : labels) {
        label.y = std::max(label.y, next);
        next = label.y + line;
    }
    double last = bottom - line / 2;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, last);
        last = label->y - line;
    }
}

bool isInSlice(const PieRing &ring, const ChartMark &slice, QPointF place)
{
    const QPointF from = place - ring.centre;
    const double radius = std::hypot(from.x(), from.y());
    double angle = qRadiansToDegrees(std::atan2(from.x(), -from.y()));
    angle += angle < 0 ? 360 : 0;
    return radius >= ring.inner && radius <= ring.outer && angle >= slice.box.x()
        && angle <= slice.box.x() + slice.box.width();
}

} // namespace

double sliceLabelWidth(const OverviewChart &content, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font);
    double widest = 0;
    for (const QString &label : content.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest + leaderOut + spacing::s;
}

void paintSliceLabels(QPainter &painter, const OverviewChart &content, const ChartLook &look, const QRectF &area,
                      const PieRing &ring)
{
    const QFontMetricsF metrics(look.font);
    std::array<QList<SliceLabel>, 2> sides;
    for (const ChartMark &mark : content.marks) {
        const double middle = mark.box.x() + mark.box.width() / 2;
        const bool isRight = middle < 180;
        sides[isRight ? 1 : 0].append({content.labels.at(mark.place), aroundRing(ring, ring.outer, middle),
                                       aroundRing(ring, ring.outer + leaderOut / 2, middle).y(), isRight});
    }
    painter.setFont(look.font);
    painter.setBrush(Qt::NoBrush);
    for (QList<SliceLabel> &side : sides) {
        spreadLabels(side, metrics.height(), area.top(), area.bottom());
        for (const SliceLabel &label : std::as_const(side)) {
            const double out = label.isRight ? 1 : -1;
            const double x = ring.centre.x() + out * (ring.outer + leaderOut);
            painter.setPen(QPen(ink(Ink::Muted, look.palette), 1));
            painter.drawPolyline(QPolygonF{label.rim, QPointF(x - out * leaderOut / 3, label.y), QPointF(x, label.y)});
            const double room = (label.isRight ? area.right() - x : x - area.left()) - spacing::xs;
            const QString text = metrics.elidedText(label.text, Qt::ElideRight, std::max(room, 1.0) + 1);
            const double wide = metrics.horizontalAdvance(text);
            const QRectF box(label.isRight ? x + spacing::xs : x - spacing::xs - wide, label.y - metrics.height() / 2,
                             wide, metrics.height());
            painter.setPen(look.palette.color(QPalette::Text));
            painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine), text);
        }
    }
}

/// The lines are followed in small steps, since a clip would not reach an SVG.
void paintSliceHatch(QPainter &painter, const PieRing &ring, const ChartMark &slice, const QPalette &palette)
{
    painter.setPen(QPen(palette.color(QPalette::Base), sliceHatchWidth));
    const double reach = 2 * ring.outer;
    for (double c = -reach; c <= reach; c += sliceHatchStep) { // lines with x + y = c around the centre
        std::optional<QPointF> from;
        QPointF last;
        for (double x = -ring.outer; x <= ring.outer + 1; x += 0.5) {
            const QPointF place = ring.centre + QPointF(x, c - x);
            const bool isInside = isInSlice(ring, slice, place);
            if (isInside && !from)
                from = place;
            if (isInside)
                last = place;
            if (!isInside && from) {
                painter.drawLine(*from, last);
                from.reset();
            }
        }
    }
}

} // namespace fabriscope
