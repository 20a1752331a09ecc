// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologylayers.h"

#include "app/futures/whendone.h"

#include <QPainter>
#include <QtConcurrentRun>

namespace fabriscope {

namespace {

constexpr qsizetype drawnAtOnce = 300; ///< nodes that are drawn well within a frame

QImage drawn(const TopologyScreen &screen, const TopologyPaint &paint)
{
    QImage image(screen.size * screen.ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(screen.ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintTopology(painter, *screen.layout, screen.view, screen.palette, paint);
    return image;
}

} // namespace

void TopologyLayers::paint(QPainter &painter, const TopologyScreen &screen, int node)
{
    renewGround(screen);
    painter.fillRect(QRect(QPoint(), screen.size), screen.palette.color(QPalette::Base));
    if (m_drawn.layout == screen.layout && !m_ground.isNull()) {
        painter.save();
        painter.setTransform(m_drawn.view.inverted() * screen.view, true);
        painter.drawImage(QPointF(), m_ground);
        painter.restore();
    }
    if (node < 0)
        return;
    if (node != m_emphasised || !(m_emphasisDrawn == screen)) {
        m_emphasis =
            drawn(screen, {.chosen = node, .ground = false, .names = screen.names, .values = screen.values.get()});
        m_emphasisDrawn = screen;
        m_emphasised = node;
    }
    painter.drawImage(QPointF(), m_emphasis);
}

void TopologyLayers::renewGround(const TopologyScreen &screen)
{
    if (m_wanted == screen)
        return;
    m_wanted = screen;
    const quint64 generation = ++m_generation;
    const TopologyPaint paint{
        .emphasis = false, .dimmed = screen.dimmed, .names = screen.names, .values = screen.values.get()};
    if (screen.layout->nodes.size() <= drawnAtOnce) {
        m_ground = drawn(screen, paint);
        m_drawn = screen;
        return;
    }
    whenDone(QtConcurrent::run([screen, paint] { return drawn(screen, paint); }), this,
             [this, generation, screen](const QImage &image) {
                 if (generation != m_generation)
                     return;
                 m_ground = image;
                 m_drawn = screen;
                 emit changed();
             });
}

} // namespace fabriscope
