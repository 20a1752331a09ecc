// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartdrawing.h"

#include "ui/theme/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

namespace fabriscope {

ChartDrawing::ChartDrawing(const OverviewChart &content, const ChartLook &look, const QSizeF &size)
    : m_content(content), m_look(look), m_size(size)
{
    if (m_content.isEmpty())
        return;
    if (m_content.kind == OverviewChart::Kind::Week) {
        m_week = std::make_unique<WeekField>(m_content, m_look, QRectF({0, 0}, m_size));
        return;
    }
    m_scene = std::make_unique<QGraphicsScene>(QRectF({0, 0}, m_size));
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_chart = makeChart(m_content, m_look).release();
    m_scene->addItem(m_chart);
    m_chart->resize(m_size);
    m_chart->layout()->activate();
}

ChartDrawing::~ChartDrawing() = default;

void ChartDrawing::paint(QPainter &painter, const QPointF &corner) const
{
    painter.save();
    if (m_scene) {
        m_scene->render(&painter, QRectF(corner, m_size), QRectF({0, 0}, m_size), Qt::IgnoreAspectRatio);
    } else {
        painter.translate(corner);
        if (m_week)
            m_week->paint(painter);
        else
            paintReason(painter);
    }
    painter.restore();
}

void ChartDrawing::paintReason(QPainter &painter) const
{
    painter.setFont(m_look.font);
    painter.setPen(ink(Ink::Muted, m_look.palette));
    painter.drawText(QRectF({0, 0}, m_size), int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_content.emptyReason);
}

QPainterPath ChartDrawing::outline(int mark) const
{
    const ChartMark &marked = m_content.marks.at(mark);
    if (m_chart)
        return outlineOf(*m_chart, m_content, marked);
    QPainterPath path;
    if (m_week)
        path.addRect(m_week->cell(marked.place * hoursOfDay + marked.layer));
    return path;
}

int ChartDrawing::markAt(const QPointF &place) const
{
    if (m_week)
        return m_week->markAt(place);
    for (int mark = 0; m_chart && mark < int(m_content.marks.size()); ++mark) {
        if (outline(mark).contains(place))
            return mark;
    }
    return -1;
}

} // namespace fabriscope
