// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weekfield.h"

#include "ui/overview/overviewtext.h"
#include "ui/theme/colourscale.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7;
constexpr int hoursPerLabel = 6;
constexpr double cellGap = 1;
constexpr int scaleSteps = 5;
constexpr double swatch = 14;

QString dayLabel(int day)
{
    return QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

} // namespace

WeekField::WeekField(const OverviewChart &content, const ChartLook &look, const QRectF &area)
    : m_content(content)
    , m_look(look)
    , m_area(area)
    , m_line(QFontMetricsF(look.font).height())
    , m_most(*std::max_element(content.week.failed.begin(), content.week.failed.end()))
{
    const QFontMetricsF metrics(look.font);
    double left = 0;
    for (int day = 0; day < weekDays; ++day)
        left = std::max(left, metrics.horizontalAdvance(dayLabel(day)));
    left += spacing::s;
    const double below = 2 * m_line + 2 * spacing::xs;
    m_cells = area.adjusted(left, 0, 0, -below);
}

QRectF WeekField::cell(int hourOfWeek) const
{
    const double wide = m_cells.width() / hoursOfDay;
    const double high = m_cells.height() / weekDays;
    const double left = m_cells.left() + wide * (hourOfWeek % hoursOfDay);
    const double top = m_cells.top() + high * (hourOfWeek / hoursOfDay); // NOLINT(bugprone-integer-division): its row
    return QRectF(left, top, wide, high).adjusted(cellGap, cellGap, -cellGap, -cellGap);
}

int WeekField::markAt(const QPointF &place) const
{
    const auto &marks = m_content.marks;
    const auto at = std::find_if(marks.begin(), marks.end(), [&](const ChartMark &mark) {
        return cell(mark.place * hoursOfDay + mark.layer).adjusted(-1, -1, 1, 1).contains(place);
    });
    return at == marks.end() ? -1 : int(at - marks.begin());
}

/// Many is the bright end on any ground, as the worst is in a matrix. The end that is near the ground is left out: what
/// is there has to stand out.
QColor WeekField::colourOf(int failed) const
{
    const double share = m_most > 1 ? double(failed - 1) / (m_most - 1) : 1;
    return sequentialColour(isDark(m_look.palette) ? 0.3 + 0.7 * share : 0.92 * share);
}

void WeekField::paint(QPainter &painter) const
{
    painter.setFont(m_look.font);
    for (int hour = 0; hour < hoursOfWeek; ++hour) {
        const int failed = m_content.week.failed[size_t(hour)];
        painter.setPen(QPen(ink(failed > 0 ? Ink::Edge : Ink::Grid, m_look.palette), 1));
        painter.setBrush(failed > 0 ? QBrush(colourOf(failed)) : QBrush(Qt::NoBrush));
        painter.drawRect(cell(hour));
    }
    paintLabels(painter);
    paintScale(painter);
}

void WeekField::paintLabels(QPainter &painter) const
{
    painter.setPen(ink(Ink::Muted, m_look.palette));
    for (int day = 0; day < weekDays; ++day) {
        const QRectF row = cell(day * hoursOfDay);
        const QRectF place(m_area.left(), row.center().y() - m_line / 2, row.left() - m_area.left() - spacing::xs,
                           m_line);
        painter.drawText(place, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip), dayLabel(day));
    }
    for (int hour = 0; hour < hoursOfDay; hour += hoursPerLabel) {
        const QRectF column = cell(hour);
        painter.drawText(QRectF(column.left(), m_cells.bottom() + 1, column.width() * hoursPerLabel, m_line),
                         int(Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip), u"%1:00"_s.arg(hour, 2, 10, '0'_L1));
    }
}

void WeekField::paintScale(QPainter &painter) const
{
    const QString least = OverviewText::tr("1 failed", "the lower end of a colour scale");
    const QString most = OverviewText::tr("%Ln failed", "the upper end of a colour scale", m_most);
    const QFontMetricsF metrics(m_look.font);
    const double top = m_area.bottom() - m_line;
    double x = m_cells.left();
    const auto write = [&](const QString &text) {
        painter.setPen(ink(Ink::Muted, m_look.palette));
        const double wide = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(x, top, wide + 1, m_line), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                         text);
        x += wide + spacing::s;
    };
    const int steps = std::clamp(m_most, 1, scaleSteps);
    if (steps > 1)
        write(least);
    for (int step = 0; step < steps; ++step) {
        const int failed = steps > 1 ? 1 + (m_most - 1) * step / (steps - 1) : m_most;
        painter.setPen(QPen(ink(Ink::Edge, m_look.palette), 1));
        painter.setBrush(colourOf(failed));
        painter.drawRect(QRectF(x, top + (m_line - swatch / 1.5) / 2, swatch, swatch / 1.5));
        x += swatch + 1;
    }
    x += spacing::s - 1;
    write(most);
}

} // namespace fabriscope
