// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartmaker.h"

#include "ui/overview/chartaxes.h"
#include "ui/overview/chartoverlay.h"
#include "ui/overview/chartparts.h"
#include "ui/overview/overviewtext.h"
#include "ui/overview/slicelabels.h"
#include "ui/theme/theme.h"

#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPieSeries>
#include <QPieSlice>
#include <QStackedBarSeries>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostPieShare = 0.74; ///< of the lesser side
constexpr double leastPieShare = 0.3;
constexpr double pieHole = 0.55;
constexpr double barWidth = 0.8;

int greatestBar(const OverviewChart &content)
{
    int most = 0;
    for (const StateCounts &bar : content.bars)
        most = std::max(most, bar.total());
    return most;
}

void fillBars(QAbstractBarSeries &series, const OverviewChart &content, const ChartLook &look)
{
    series.setBarWidth(barWidth);
    const bool upsideDown = content.kind == OverviewChart::Kind::Rows; // the axis counts from below
    for (const TestState state : allStates) {
        const bool occurs = std::any_of(content.bars.begin(), content.bars.end(),
                                        [state](const StateCounts &bar) { return bar[state] > 0; });
        if (!occurs)
            continue;
        auto set = std::make_unique<QBarSet>(stateName(state));
        for (qsizetype i = 0; i < content.bars.size(); ++i)
            set->append(content.bars.at(upsideDown ? content.bars.size() - 1 - i : i)[state]);
        set->setColor(stateColour(state, look.palette));
        set->setPen(Qt::NoPen);
        series.append(set.release());
    }
}

void addColumns(QChart &chart, const OverviewChart &content, const ChartLook &look)
{
    auto *series = new QStackedBarSeries;
    fillBars(*series, content, look);
    chart.addSeries(series);
    attachAxis(chart, placeAxis(content.labels, look), Qt::AlignBottom);
    attachAxis(chart, countAxis(greatestBar(content), look), Qt::AlignLeft);
}

void addRows(QChart &chart, const OverviewChart &content, const ChartLook &look)
{
    auto *series = new QHorizontalStackedBarSeries;
    fillBars(*series, content, look);
    chart.addSeries(series);
    // Qt Charts leaves out labels that stand close above each other: the overlay writes them.
    attachAxis(chart, placeAxis(QStringList(content.labels.size()), look), Qt::AlignLeft);
    attachAxis(chart, countAxisAcross(greatestBar(content), look), Qt::AlignBottom);
}

void addBoxes(QChart &chart, const OverviewChart &content, const ChartLook &look)
{
    auto *series = new QBoxPlotSeries;
    series->setBoxWidth(barWidth / 2);
    series->setBrush(ink(Ink::Edge, look.palette));
    series->setPen(QPen(look.palette.color(QPalette::Text), 1));
    for (const ChartMark &mark : content.marks) {
        const DurationSpread &spread = content.spreads.at(mark.place);
        auto box = std::make_unique<QBoxSet>();
        for (const double seconds :
             {spread.least, spread.lowerQuarter, spread.median, spread.upperQuarter, spread.most})
            box->append(durationPlace(seconds));
        series->append(box.release());
    }
    chart.addSeries(series);
    attachAxis(chart, placeAxis(QStringList(content.labels.size()), look), Qt::AlignBottom);
    attachAxis(chart, durationAxis(content, look), Qt::AlignLeft);
}

/// As big as the labels at both sides leave it.
double pieShareOf(const QRectF &area, double labels)
{
    const double side = std::min(area.width(), area.height());
    return side > 0 ? std::clamp((area.width() - 2 * labels) / side, leastPieShare, mostPieShare) : mostPieShare;
}

void addPie(QChart &chart, const OverviewChart &content, const ChartLook &look)
{
    auto *series = new QPieSeries;
    for (const ChartMark &mark : content.marks) {
        auto *slice = series->append(QString(), mark.box.width());
        slice->setColor(stateColour(mark.state, look.palette));
        slice->setBorderColor(look.palette.color(QPalette::Base));
        slice->setBorderWidth(2);
    }
    chart.addSeries(series);
    const double labels = sliceLabelWidth(content, look);
    const auto fit = [series, labels](const QRectF &area) {
        const double share = pieShareOf(area, labels);
        series->setHoleSize(share * pieHole); // never above the size
        series->setPieSize(share);
        series->setHoleSize(share * pieHole);
    };
    fit(chart.plotArea());
    QObject::connect(&chart, &QChart::plotAreaChanged, series, fit);
}

QPainterPath sliceOf(const QChart &chart, const ChartMark &mark)
{
    const PieRing ring = pieRingOf(chart);
    const auto around = [&ring](double radius) {
        return QRectF(ring.centre.x() - radius, ring.centre.y() - radius, 2 * radius, 2 * radius);
    };
    const double start = 90 - mark.box.x(); // painters count from the right, against the clock
    QPainterPath path;
    path.arcMoveTo(around(ring.outer), start);
    path.arcTo(around(ring.outer), start, -mark.box.width());
    path.arcTo(around(ring.inner), start - mark.box.width(), mark.box.width());
    path.closeSubpath();
    return path;
}

} // namespace

std::unique_ptr<QChart> makeChart(const OverviewChart &content, const ChartLook &look)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({sideLabelWidth(content, look), spacing::s, spacing::m, // half a label's room
                       labelHeightBelow(content, look)});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    switch (content.kind) {
    case OverviewChart::Kind::Columns:
        addColumns(*chart, content, look);
        break;
    case OverviewChart::Kind::Rows:
        addRows(*chart, content, look);
        break;
    case OverviewChart::Kind::Boxes:
        addBoxes(*chart, content, look);
        break;
    case OverviewChart::Kind::Pie:
        addPie(*chart, content, look);
        break;
    case OverviewChart::Kind::Week:
        break;
    }
    new ChartOverlay(*chart, content, look); // a child of the chart
    return chart;
}

PieRing pieRingOf(const QChart &chart)
{
    const QRectF area = chart.plotArea();
    const QList<QAbstractSeries *> series = chart.series();
    const auto *const pie = qobject_cast<QPieSeries *>(series.value(0));
    const double outer = pie ? std::min(area.width(), area.height()) / 2 * pie->pieSize() : 0;
    return {area.center(), outer, outer * pieHole};
}

QPainterPath outlineOf(const QChart &chart, const OverviewChart &content, const ChartMark &mark)
{
    if (content.kind == OverviewChart::Kind::Pie)
        return sliceOf(chart, mark);
    QRectF box = mark.box;
    if (content.kind == OverviewChart::Kind::Rows)
        box.moveTop(double(content.bars.size()) - 1 - mark.box.bottom());
    const QList<QAbstractSeries *> series = chart.series();
    QAbstractSeries *const first = series.value(0);
    auto &place = const_cast<QChart &>(chart); // mapToPosition() changes nothing
    QPainterPath path;
    path.addRect(
        QRectF(place.mapToPosition(box.topLeft(), first), place.mapToPosition(box.bottomRight(), first)).normalized());
    return path;
}

QColor stateColour(TestState state, const QPalette &palette)
{
    return ink(inkOf(state), palette);
}

} // namespace fabriscope
