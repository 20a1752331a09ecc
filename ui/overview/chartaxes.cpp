// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartaxes.h"

#include "ui/overview/chartparts.h"
#include "ui/overview/overviewtext.h"
#include "ui/theme/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 5;

void setLook(QAbstractAxis &axis, const ChartLook &look)
{
    axis.setLabelsFont(look.font);
    axis.setLabelsColor(ink(Ink::Muted, look.palette));
    axis.setGridLineColor(ink(Ink::Grid, look.palette));
    axis.setLinePenColor(ink(Ink::Grid, look.palette));
    axis.setShadesVisible(false);
}

/// Qt Charts reads labels as HTML, and takes no label twice.
QString axisLabel(const QString &label, QSet<QString> &taken)
{
    QString unique = label.toHtmlEscaped();
    while (taken.contains(unique))
        unique += u'\u200B';
    taken.insert(unique);
    return unique;
}

/// Written as everywhere else: a QValueAxis writes 1000, or with localized numbers nothing (Qt 6.4).
std::unique_ptr<QAbstractAxis> numberedAxis(int step, int steps, double end, const ChartLook &look)
{
    auto axis = std::make_unique<QCategoryAxis>();
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-1);
    for (int i = 0; i <= steps; ++i)
        axis->append(QLocale().toString(qint64(step) * i), double(step) * i);
    axis->setRange(0, end);
    setLook(*axis, look);
    return axis;
}

} // namespace

std::unique_ptr<QAbstractAxis> placeAxis(const QStringList &labels, const ChartLook &look)
{
    auto axis = std::make_unique<QCategoryAxis>();
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-1);
    QSet<QString> taken;
    for (qsizetype place = 0; place < labels.size(); ++place) {
        if (!labels.at(place).isEmpty())
            axis->append(axisLabel(labels.at(place), taken), double(place));
    }
    axis->setRange(-0.5, double(labels.size()) - 0.5);
    setLook(*axis, look);
    axis->setGridLineVisible(false);
    axis->setLineVisible(axis->count() > 0); // Qt Charts leaves the line of an axis without labels in the corner, a dot
    return axis;
}

int countStep(int most)
{
    qint64 step = 1;
    static constexpr std::array factors{2.0, 2.5, 2.0};
    for (size_t i = 0; step * mostSteps < most; ++i)
        step = qint64(double(step) * factors[i % factors.size()]);
    return int(step);
}

std::unique_ptr<QAbstractAxis> countAxis(int most, const ChartLook &look)
{
    const int step = countStep(most);
    const int steps = std::max(1, (most + step - 1) / step);
    return numberedAxis(step, steps, double(step) * steps, look);
}

std::unique_ptr<QAbstractAxis> countAxisAcross(int most, const ChartLook &look)
{
    constexpr double withRoom = 1.08;
    const int step = countStep(most);
    const int steps = std::max(1, most / step);
    return numberedAxis(step, steps, std::max(most, step) * withRoom, look);
}

QList<DurationTick> durationTicks(const OverviewChart &content)
{
    double most = 0;
    for (const ChartMark &mark : content.marks)
        most = std::max(most, mark.box.bottom());
    const QList<std::pair<double, QString>> all{
        {1, OverviewText::tr("1 s")},          {10, OverviewText::tr("10 s")},
        {60, OverviewText::tr("1 min")},       {600, OverviewText::tr("10 min")},
        {3600, OverviewText::tr("1 h")},       {36'000, OverviewText::tr("10 h")},
        {86'400 * 7, OverviewText::tr("7 d")}, {86'400 * 70, OverviewText::tr("70 d")}};
    QList<DurationTick> ticks;
    for (const auto &[seconds, label] : all) {
        ticks.append({durationPlace(seconds), label});
        if (ticks.size() > 1 && ticks.last().place >= most)
            break;
    }
    return ticks;
}

std::unique_ptr<QAbstractAxis> durationAxis(const OverviewChart &content, const ChartLook &look)
{
    constexpr double room = 0.1; // for the ends of whiskers
    auto axis = std::make_unique<QCategoryAxis>();
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-1);
    double upper = 0;
    for (const DurationTick &tick : durationTicks(content)) {
        axis->append(tick.label, tick.place);
        upper = tick.place;
    }
    for (const ChartMark &mark : content.marks) // beyond the last tick there is
        upper = std::max(upper, mark.box.bottom());
    axis->setRange(-room, upper + room);
    setLook(*axis, look);
    axis->setLabelsVisible(false);
    return axis;
}

void attachAxis(QChart &chart, std::unique_ptr<QAbstractAxis> axis, Qt::Alignment side)
{
    QAbstractAxis *const attached = axis.release();
    chart.addAxis(attached, side);
    const QList<QAbstractSeries *> series = chart.series();
    for (QAbstractSeries *one : series)
        one->attachAxis(attached);
}

} // namespace fabriscope
