// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartoverlay.h"

#include "ui/overview/chartaxes.h"
#include "ui/overview/slicelabels.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fabriscope {

namespace {

constexpr double hatchStep = 5;
constexpr double hatchWidth = 1.2;
constexpr qreal aboveBars = 1000;

} // namespace

ChartOverlay::ChartOverlay(QChart &chart, const OverviewChart &content, const ChartLook &look)
    : QGraphicsItem(&chart), m_chart(chart), m_content(content), m_look(look)
{
    setZValue(aboveBars);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF ChartOverlay::boundingRect() const
{
    return m_chart.boundingRect();
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintHatches(*painter);
    if (m_content.kind == OverviewChart::Kind::Rows)
        paintRowLabels(*painter);
    else if (m_content.kind == OverviewChart::Kind::Boxes)
        paintBoxLabels(*painter);
    else if (m_content.kind == OverviewChart::Kind::Pie)
        paintSliceLabels(*painter, m_content, m_look, m_chart.plotArea(), pieRingOf(m_chart));
}

void ChartOverlay::paintHatches(QPainter &painter) const
{
    for (const ChartMark &mark : std::as_const(m_content.marks)) {
        if (mark.state != TestState::Failed)
            continue;
        if (m_content.kind == OverviewChart::Kind::Pie)
            paintSliceHatch(painter, pieRingOf(m_chart), mark, m_look.palette);
        else
            paintHatch(painter, outlineOf(m_chart, m_content, mark).boundingRect(), m_look.palette);
    }
}

/// From below; one that would touch the last is left out.
void ChartOverlay::paintDurations(QPainter &painter) const
{
    const QRectF plot = m_chart.plotArea();
    const double high = QFontMetricsF(m_look.font).height();
    const QList<QAbstractSeries *> series = m_chart.series();
    double free = plot.bottom() + high;
    painter.setFont(m_look.font);
    painter.setPen(ink(Ink::Muted, m_look.palette));
    for (const DurationTick &tick : durationTicks(m_content)) {
        const double y = m_chart.mapToPosition({0, tick.place}, series.value(0)).y();
        if (y + high / 2 > free)
            continue;
        free = y - high / 2;
        painter.drawText(QRectF(0, y - high / 2, plot.left() - spacing::xs, high),
                         int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine), tick.label);
    }
}

/// Qt Charts shortens what would just fit.
void ChartOverlay::paintBoxLabels(QPainter &painter) const
{
    paintDurations(painter);
    const QRectF plot = m_chart.plotArea();
    const QFontMetricsF metrics(m_look.font);
    const double wide = plot.width() / double(std::max<qsizetype>(1, m_content.labels.size()));
    for (qsizetype place = 0; place < m_content.labels.size(); ++place) {
        const QRectF below(plot.left() + wide * double(place), plot.bottom() + spacing::xs, wide, metrics.height());
        painter.drawText(below, int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip | Qt::TextSingleLine),
                         metrics.elidedText(m_content.labels.at(place), Qt::ElideRight, wide));
    }
}

void ChartOverlay::paintRowLabels(QPainter &painter) const
{
    const QRectF plot = m_chart.plotArea();
    const double high = plot.height() / double(std::max<qsizetype>(1, m_content.labels.size()));
    painter.setFont(m_look.font);
    painter.setPen(m_look.palette.color(QPalette::Text));
    for (qsizetype place = 0; place < m_content.labels.size(); ++place) {
        const QRectF row(0, plot.top() + high * double(place), plot.left() - spacing::s, high);
        painter.drawText(row, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine),
                         m_content.labels.at(place));
    }
}

int sideLabelWidth(const OverviewChart &content, const ChartLook &look)
{
    QStringList labels;
    if (content.kind == OverviewChart::Kind::Rows)
        labels = content.labels;
    else if (content.kind == OverviewChart::Kind::Boxes)
        for (const DurationTick &tick : durationTicks(content))
            labels += tick.label;
    const QFontMetricsF metrics(look.font);
    double widest = 0;
    for (const QString &label : std::as_const(labels))
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return labels.isEmpty() ? 0 : int(std::ceil(widest)) + spacing::s;
}

int labelHeightBelow(const OverviewChart &content, const ChartLook &look)
{
    const bool areOurs = content.kind == OverviewChart::Kind::Boxes;
    return areOurs ? int(std::ceil(QFontMetricsF(look.font).height())) + spacing::xs : 0;
}

/// Lines that end at the edges by themselves: a clip would not reach an SVG.
void paintHatch(QPainter &painter, const QRectF &area, const QPalette &palette)
{
    painter.setPen(QPen(palette.color(QPalette::Base), hatchWidth));
    // Lines x + y = c, with c in fixed steps, so that neighbours go on from each other.
    const auto firstStep = qint64(std::ceil((area.left() + area.top()) / hatchStep));
    const auto lastStep = qint64(std::floor((area.right() + area.bottom()) / hatchStep));
    for (qint64 step = firstStep; step <= lastStep; ++step) {
        const double c = double(step) * hatchStep;
        const double left = std::max(area.left(), c - area.bottom());
        const double right = std::min(area.right(), c - area.top());
        if (left < right)
            painter.drawLine(QPointF(left, c - left), QPointF(right, c - right));
    }
}

} // namespace fabriscope
