// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologypainter.h"

#include "ui/charts/topologyflows.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace fabriscope {

namespace {

constexpr int nameSize = 11; ///< pixels at zoom 1
constexpr qreal smallestReadable = 6.5;
constexpr qreal largestFit = 1.5;
constexpr qreal arrowLength = 7;
constexpr qsizetype fewLines = 24;
constexpr qsizetype manyLines = 80;
constexpr qsizetype mostSmoothLines = 100;
constexpr qsizetype mostBlendedLines = 2000;

/// What a colour that lets the ground through looks like on it.
QColor onGround(const QColor &colour, const QColor &ground)
{
    const float alpha = colour.alphaF();
    const auto mix = [alpha](float over, float under) { return over * alpha + under * (1 - alpha); };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()), mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

qreal scaleOf(const QTransform &view)
{
    return qSqrt(qAbs(view.determinant()));
}

QFont nameFont(TopologyLabel::Kind kind)
{
    QFont font;
    font.setPixelSize(kind == TopologyLabel::Kind::Heading || kind == TopologyLabel::Kind::Centre ? nameSize + 1
                                                                                                  : nameSize);
    font.setBold(kind == TopologyLabel::Kind::Heading || kind == TopologyLabel::Kind::Group);
    return font;
}

/// The drawing of one layout in scene coordinates. Lives for one call.
class Drawing {
public:
    Drawing(QPainter &painter, const TopologyLayout &layout, const QPalette &palette, const TopologyValues *values)
        : m_painter(painter), m_layout(layout), m_palette(palette), m_values(values)
    {
    }

    void areas()
    {
        for (const TopologyArea &area : m_layout.areas) {
            if (area.kind == TopologyArea::Kind::Run) {
                m_painter.setPen(QPen(ink(Ink::Accent, m_palette), 1.2, Qt::DashLine));
                m_painter.setBrush(faint(ink(Ink::Accent, m_palette), 0.07F));
            } else {
                const bool host = area.kind == TopologyArea::Kind::Host;
                m_painter.setPen(ink(Ink::Grid, m_palette));
                m_painter.setBrush(faint(ink(host ? Ink::Accent : Ink::Muted, m_palette), host ? 0.10F : 0.06F));
            }
            m_painter.drawPath(area.path);
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(faint(ink(Ink::Accent, m_palette), 0.16F));
        m_painter.drawPath(m_layout.bundle);
        if (m_values && !m_layout.everyPair)
            paintFlows(m_painter, groupFlows(m_layout, *m_values), *m_values, m_palette, 1);
    }

    void everyPair(bool dimmed)
    {
        if (m_values) {
            paintFlows(m_painter, pairFlows(m_layout, *m_values), *m_values, m_palette, dimmed ? 0.3 : 1);
            return;
        }
        QList<QLineF> lines;
        for (int node = 0; node < int(m_layout.nodes.size()); ++node) {
            for (const int partner : m_layout.partnersOf(node)) {
                const bool once = m_layout.shape == TopologyShape::Mesh
                    ? partner > node
                    : m_layout.nodes.at(node).kind == TopologyNodeKind::Client;
                if (once)
                    lines += between(node, partner);
            }
        }
        const float alpha = dimmed ? 0.25F : lines.size() > manyLines ? 0.6F : 0.9F;
        drawPairs(lines, QPen(faint(ink(Ink::Edge, m_palette), alpha), 1));
    }

    void links()
    {
        m_painter.setPen(QPen(ink(Ink::Edge, m_palette), 1.6));
        m_painter.drawLines(m_layout.links);
    }

    void nodes()
    {
        for (const TopologyNode &node : m_layout.nodes)
            drawNode(node, m_layout.nodeRadius);
    }

    /// \a linesCross: over the middle, where the text would stand under them.
    void labels(bool names, bool linesCross)
    {
        m_painter.setPen(QPen(ink(Ink::Grid, m_palette), 1));
        for (const TopologyLabel &label : m_layout.labels) {
            if (names && !label.leader.isNull())
                m_painter.drawLine(label.leader);
        }
        for (const TopologyLabel &label : m_layout.labels) {
            if (linesCross && label.kind == TopologyLabel::Kind::Centre)
                continue;
            if (names || label.kind == TopologyLabel::Kind::Heading || label.kind == TopologyLabel::Kind::Centre)
                drawLabel(label, false);
        }
    }

    void chosen(int node, bool names)
    {
        if (m_values)
            paintFlows(m_painter, nodeFlows(m_layout, *m_values, node), *m_values, m_palette, 1);
        QList<QLineF> lines;
        for (const int partner : m_values ? QList<int>() : m_layout.linedPartnersOf(node)) {
            const bool outwards = m_layout.nodes.at(node).kind != TopologyNodeKind::Server;
            lines += outwards ? between(node, partner) : between(partner, node);
        }
        const float alpha = lines.size() > 4 * manyLines ? 0.4F : lines.size() > fewLines ? 0.65F : 1.0F;
        drawPairs(lines, QPen(faint(ink(Ink::Accent, m_palette), alpha), lines.size() > fewLines ? 1 : 1.5));
        const TopologyNode &at = m_layout.nodes.at(node);
        const qreal radius = qMax<qreal>(m_layout.nodeRadius, 4);
        m_painter.setPen(QPen(m_palette.color(QPalette::Text), 1.8));
        m_painter.setBrush(m_palette.color(QPalette::Base));
        m_painter.drawEllipse(at.at, radius + 3.5, radius + 3.5);
        drawNode(at, radius);
        for (const TopologyLabel &label : m_layout.labels) {
            if (names && label.node == node)
                drawLabel(label, true);
        }
    }

private:
    /// From the rim of one node to the rim of the other.
    [[nodiscard]] QLineF between(int from, int to) const
    {
        QLineF line(m_layout.nodes.at(from).at, m_layout.nodes.at(to).at);
        const qreal length = line.length();
        const qreal rim = m_layout.nodeRadius + 1;
        if (length <= 2 * rim)
            return line;
        const QPointF step = (line.p2() - line.p1()) / length * rim;
        return {line.p1() + step, line.p2() - step};
    }

    void drawPairs(const QList<QLineF> &lines, QPen pen)
    {
        // Hairlines of a fixed width go a hundred times faster than stroked ones, whose crossings must be worked out.
        pen.setCosmetic(lines.size() > fewLines);
        if (lines.size() > mostBlendedLines) // to blend so many takes four times as long, and looks the same
            pen.setColor(onGround(pen.color(), m_palette.color(QPalette::Base)));
        m_painter.setPen(pen);
        m_painter.setRenderHint(QPainter::Antialiasing, lines.size() <= mostSmoothLines);
        m_painter.drawLines(lines);
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_layout.shape != TopologyShape::OneWay)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(pen.color());
        const qreal size = m_layout.everyPair ? arrowLength : arrowLength / 2;
        for (const QLineF &line : lines) {
            if (line.length() < 2 * size)
                continue;
            const QPointF along = (line.p2() - line.p1()) / line.length() * size;
            const QPointF across(-along.y() * 0.42, along.x() * 0.42);
            m_painter.drawPolygon(QPolygonF{line.p2(), line.p2() - along + across, line.p2() - along - across});
        }
    }

    void drawNode(const TopologyNode &node, qreal radius)
    {
        m_painter.setPen(Qt::NoPen);
        switch (node.kind) {
        case TopologyNodeKind::Client:
            m_painter.setBrush(ink(Ink::Client, m_palette));
            m_painter.drawEllipse(node.at, radius, radius);
            break;
        case TopologyNodeKind::Server:
            m_painter.setBrush(ink(Ink::Server, m_palette));
            m_painter.drawRect(QRectF(node.at.x() - radius, node.at.y() - radius, 2 * radius, 2 * radius)
                                   .adjusted(0.5, 0.5, -0.5, -0.5));
            break;
        case TopologyNodeKind::Peer:
            m_painter.setBrush(ink(Ink::Peer, m_palette));
            m_painter.drawEllipse(node.at, radius, radius);
            break;
        case TopologyNodeKind::Unknown:
            m_painter.setPen(QPen(ink(Ink::OtherState, m_palette), 1.4));
            m_painter.setBrush(m_palette.color(QPalette::Base));
            m_painter.drawEllipse(node.at, radius - 0.7, radius - 0.7);
            break;
        }
        if (!node.mark.isEmpty() && radius > 8)
            drawMark(node, radius);
    }

    void drawMark(const TopologyNode &node, qreal radius)
    {
        m_painter.setFont(nameFont(TopologyLabel::Kind::Group));
        m_painter.setPen(m_palette.color(QPalette::Base));
        m_painter.drawText(QRectF(node.at.x() - radius, node.at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                           node.mark);
    }

    void drawLabel(const TopologyLabel &label, bool strong)
    {
        QFont font = nameFont(label.kind);
        const bool quiet = label.kind == TopologyLabel::Kind::Group;
        font.setBold(font.bold() || strong);
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(label.text, Qt::ElideMiddle, label.box.width() + (strong ? 12 : 2));
        const QRectF box = strong ? label.box.adjusted(label.alignment & Qt::AlignRight ? -12 : 0, 0,
                                                       label.alignment & Qt::AlignRight ? 0 : 12, 0)
                                  : label.box;
        if (strong) // the same name stands there already, lighter
            m_painter.fillRect(box, m_palette.color(QPalette::Base));
        m_painter.setFont(font);
        m_painter.setPen(strong      ? ink(Ink::Accent, m_palette)
                             : quiet ? ink(Ink::Muted, m_palette)
                                     : m_palette.color(QPalette::Text));
        m_painter.drawText(box, int(label.alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    }

    QPainter &m_painter;
    const TopologyLayout &m_layout;
    const QPalette &m_palette;
    const TopologyValues *m_values;
};

} // namespace

TopologyFit fitted(const TopologyLayout &layout, const QRectF &target)
{
    if (layout.bounds.isEmpty() || target.isEmpty())
        return {};
    const auto into = [&target](const QRectF &part) {
        const qreal scale = qMin(largestFit, qMin(target.width() / part.width(), target.height() / part.height()));
        return QTransform::fromTranslate(-part.center().x(), -part.center().y()) * QTransform::fromScale(scale, scale)
            * QTransform::fromTranslate(target.center().x(), target.center().y());
    };
    const QTransform whole = into(layout.bounds);
    return isReadable(whole) ? TopologyFit{whole, true} : TopologyFit{into(layout.core), false};
}

bool isReadable(const QTransform &view)
{
    return scaleOf(view) * nameSize >= smallestReadable;
}

void paintTopology(QPainter &painter, const TopologyLayout &layout, const QTransform &view, const QPalette &palette,
                   const TopologyPaint &paint)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(view, true);
    const bool hasValues = paint.values && paint.values->content().cells.table().counts().values > 0;
    Drawing drawing(painter, layout, palette, hasValues ? paint.values : nullptr);
    const bool isChosen = paint.chosen >= 0 && paint.chosen < layout.nodes.size();
    if (paint.ground) {
        drawing.areas();
        if (layout.everyPair)
            drawing.everyPair(paint.dimmed || isChosen);
        drawing.links();
        drawing.nodes();
        const bool hasLines = layout.shape == TopologyShape::OneWay || layout.shape == TopologyShape::Mesh;
        drawing.labels(paint.names, hasLines && (hasValues || paint.dimmed || isChosen));
    }
    if (paint.emphasis && isChosen)
        drawing.chosen(paint.chosen, paint.names);
    painter.restore();
}

} // namespace fabriscope
