// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/statelegend.h"

#include "ui/overview/chartoverlay.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fabriscope {

namespace {

constexpr double swatchWidth = 18;
constexpr double swatchHeight = 11;
constexpr double oneLine = 100'000;
constexpr int narrowLegend = 140;

void paintEntry(QPainter &painter, const QRectF &place, TestState state, const ChartLook &look)
{
    const QRectF swatch(place.left(), place.center().y() - swatchHeight / 2, swatchWidth, swatchHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stateColour(state, look.palette));
    painter.drawRect(swatch);
    if (state == TestState::Failed)
        paintHatch(painter, swatch, look.palette);
    painter.setFont(look.font);
    painter.setPen(look.palette.color(QPalette::Text));
    painter.drawText(place.adjusted(swatchWidth + spacing::xs, 0, 0, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), stateName(state));
}

} // namespace

QSizeF paintStateLegend(QPainter *painter, const QPointF &corner, double width, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font);
    const double high = metrics.height();
    QPointF at = corner;
    double right = corner.x();
    for (const TestState state : allStates) {
        const double wide = swatchWidth + spacing::xs + metrics.horizontalAdvance(stateName(state));
        if (at.x() > corner.x() && at.x() + wide > corner.x() + width)
            at = {corner.x(), at.y() + high + 1};
        if (painter)
            paintEntry(*painter, QRectF(at, QSizeF(wide + 2, high)), state, look);
        right = std::max(right, at.x() + wide);
        at.rx() += wide + spacing::l;
    }
    return {right - corner.x(), at.y() + high - corner.y()};
}

StateLegend::StateLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("What the colours mean"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StateLegend::sizeHint() const
{
    const QSizeF needed = paintStateLegend(nullptr, {0, 0}, oneLine, {palette(), font()});
    return {int(std::ceil(needed.width())) + 2, int(std::ceil(needed.height())) + 2};
}

QSize StateLegend::minimumSizeHint() const
{
    return {narrowLegend, sizeHint().height()};
}

void StateLegend::resizeEvent(QResizeEvent *)
{
    setMinimumHeight(int(std::ceil(paintStateLegend(nullptr, {0, 0}, width(), {palette(), font()}).height())) + 2);
}

void StateLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStateLegend(&painter, {0, 1}, width(), {palette(), font()});
}

} // namespace fabriscope
