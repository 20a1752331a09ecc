// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologylegend.h"

#include "ui/charts/matrixpainter.h"
#include "ui/charts/matrixtext.h"
#include "ui/charts/topologyflows.h"
#include "ui/charts/topologypainter.h"
#include "ui/charts/topologyvalues.h"
#include "ui/charts/topologywords.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <functional>

namespace fabriscope {

namespace {

constexpr qreal signWidth = 22;
constexpr qreal signHeight = 18;
constexpr qreal itemGap = 18;
constexpr int textSize = 11;
constexpr qreal rampGap = 5;

struct Item {
    std::function<void(QPainter &, const QPalette &)> sign; ///< drawn around (signWidth / 2, signHeight / 2)
    QString text;
};

QPointF middle()
{
    return {signWidth / 2 - 3, signHeight / 2};
}

Item nodeItem(TopologyNodeKind kind, const QString &text)
{
    return {[kind](QPainter &painter, const QPalette &palette) {
                TopologyLayout one;
                one.nodes.append({0, kind, 0, middle(), {}, {}});
                paintTopology(painter, one, {}, palette);
            },
            text};
}

Item lineItem(bool arrow, const QString &text)
{
    return {[arrow](QPainter &painter, const QPalette &palette) {
                painter.setPen(QPen(ink(Ink::Edge, palette), 1.4));
                const QPointF end(signWidth - 6, signHeight / 2);
                painter.drawLine(QPointF(0, signHeight / 2), end);
                if (arrow)
                    painter.drawPolyline(QPolygonF{end + QPointF(-4, -3.5), end, end + QPointF(-4, 3.5)});
            },
            text};
}

Item areaItem(Ink colour, Qt::PenStyle border, const QString &text)
{
    return {[colour, border](QPainter &painter, const QPalette &palette) {
                QColor fill = ink(colour, palette);
                fill.setAlphaF(0.12F);
                painter.setPen(
                    QPen(border == Qt::DashLine ? ink(colour, palette) : ink(Ink::Edge, palette), 1, border));
                painter.setBrush(fill);
                painter.drawRoundedRect(QRectF(0.5, 3.5, signWidth - 7, signHeight - 7), 3, 3);
            },
            text};
}

bool has(const TopologyLayout &layout, TopologyArea::Kind kind)
{
    return std::any_of(layout.areas.begin(), layout.areas.end(),
                       [kind](const TopologyArea &area) { return area.kind == kind; });
}

QString groupText(TopologyCluster::By by)
{
    switch (by) {
    case TopologyCluster::By::Host:
        break;
    case TopologyCluster::By::Subnet:
        return TopologyText::tr("members of one subnet");
    case TopologyCluster::By::Name:
        return TopologyText::tr("members that follow each other by name");
    }
    return TopologyText::tr("members of one host");
}

/// A line as paintFlows() draws it.
Item flowItem(Verdict verdict, const TopologyValues &values, const QString &text)
{
    return {[verdict, &values](QPainter &painter, const QPalette &palette) {
                const bool byVerdict = values.colouring() == MatrixColouring::Verdicts || !values.content().metric;
                const CellColours colours(MatrixColouring::Verdicts, values.content().scale, values.content().limits,
                                          palette);
                const QColor colour = !byVerdict ? ink(Ink::Muted, palette)
                    : verdict == Verdict::Act    ? QColor::fromRgb(colours.act)
                    : verdict == Verdict::Warn   ? QColor::fromRgb(colours.warn)
                                                 : QColor::fromRgb(colours.good);
                const QLineF line(0, signHeight / 2, signWidth - 6, signHeight / 2);
                const qreal width = strokeOf(verdict).width;
                painter.setPen(QPen(ink(Ink::Muted, palette), width + 1.4));
                painter.drawLine(line);
                painter.setPen(QPen(colour, width));
                painter.drawLine(line);
            },
            text};
}

/// What the widths of lines mean, their colours where those tell the same, and what dots mean.
QList<Item> flowItems(const TopologyValues &values)
{
    const MatrixContent &content = values.content();
    QList<Item> items;
    if (content.meaning == MatrixMeaning::Verdicts) {
        items += flowItem(Verdict::Good, values, TopologyText::tr("passed"));
        items += flowItem(Verdict::Act, values, TopologyText::tr("failed"));
    } else if (content.limits.canTell()) {
        if (values.colouring() == MatrixColouring::Verdicts)
            items += flowItem(Verdict::Good, values, matrixtext::verdict(Verdict::Good));
        if (content.limits.warn)
            items += flowItem(Verdict::Warn, values, matrixtext::verdict(Verdict::Warn));
        if (content.limits.act)
            items += flowItem(Verdict::Act, values, matrixtext::verdict(Verdict::Act));
    }
    if (content.cells.table().counts().missing > 0)
        items += {[](QPainter &painter, const QPalette &palette) {
                      painter.setPen(QPen(ink(Ink::Edge, palette), 1, Qt::DotLine));
                      painter.drawLine(QPointF(0, signHeight / 2), QPointF(signWidth - 6, signHeight / 2));
                  },
                  TopologyText::tr("not measured")};
    return items;
}

QList<Item> itemsOf(const TopologyLayout &layout, bool hasValues)
{
    QList<Item> items;
    switch (layout.shape) {
    case TopologyShape::OneWay:
        items += nodeItem(TopologyNodeKind::Client, TopologyText::tr("client, sends"));
        items += nodeItem(TopologyNodeKind::Server, TopologyText::tr("server, receives"));
        if (layout.everyPair)
            items += lineItem(true, TopologyText::tr("one pair, one way"));
        break;
    case TopologyShape::Mesh:
        items += nodeItem(TopologyNodeKind::Peer, TopologyText::tr("member, sends and receives"));
        if (layout.everyPair)
            items += hasValues ? lineItem(true, TopologyText::tr("one pair, one way"))
                               : lineItem(false, TopologyText::tr("two pairs, one each way"));
        break;
    case TopologyShape::Collective:
        items += nodeItem(TopologyNodeKind::Peer,
                          layout.nodes.first().mark.isEmpty() ? TopologyText::tr("host")
                                                              : TopologyText::tr("host with the number of its GPUs"));
        items += areaItem(Ink::Accent, Qt::DashLine, TopologyText::tr("one run over all of them"));
        break;
    case TopologyShape::Listed:
        items += nodeItem(TopologyNodeKind::Unknown, TopologyText::tr("member"));
        break;
    case TopologyShape::Nothing:
        return items;
    }
    if (!layout.links.isEmpty())
        items += lineItem(false, TopologyText::tr("between ports of one host"));
    if (has(layout, TopologyArea::Kind::Host))
        items += areaItem(Ink::Accent, Qt::SolidLine, TopologyText::tr("ports of one host"));
    for (const TopologyArea &area : layout.areas) {
        if (area.kind != TopologyArea::Kind::Group)
            continue;
        items += areaItem(Ink::Muted, Qt::SolidLine, groupText(area.by));
        break; // all of them are made alike
    }
    return items;
}

/// What the colours of lines mean.
qreal rampUnder(QPainter *painter, const TopologyValues &values, const QPalette &palette, qreal width, qreal y)
{
    if (painter) {
        painter->save();
        painter->translate(0, y + rampGap);
    }
    const qreal height = paintMatrixRamp(painter, values.content(), palette, width);
    if (painter)
        painter->restore();
    return height > 0 ? height + rampGap : 0;
}

} // namespace

qreal paintTopologyLegend(QPainter *painter, const TopologyLayout &layout, const QPalette &palette, qreal width,
                          const TopologyValues *values)
{
    QFont font;
    font.setPixelSize(textSize);
    const QFontMetricsF metrics(font);
    qreal x = 0;
    qreal y = 0;
    QList<Item> items = itemsOf(layout, values != nullptr);
    if (values)
        items += flowItems(*values);
    for (const Item &item : std::as_const(items)) {
        const qreal itemWidth = signWidth + metrics.horizontalAdvance(item.text);
        if (x > 0 && x + itemWidth > width) {
            x = 0;
            y += signHeight;
        }
        if (painter) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->translate(x, y);
            item.sign(*painter, palette);
            painter->setFont(font);
            painter->setPen(ink(Ink::Muted, palette));
            painter->drawText(QRectF(signWidth, 0, itemWidth, signHeight),
                              Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, item.text);
            painter->restore();
        }
        x += itemWidth + itemGap;
    }
    const qreal height = items.isEmpty() ? 0 : y + signHeight;
    const bool hasRamp = values && values->colouring() == MatrixColouring::Values;
    return hasRamp ? height + rampUnder(painter, *values, palette, width, height) : height;
}

TopologyLegend::TopologyLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What the signs mean"));
}

void TopologyLegend::setTopology(std::shared_ptr<const TopologyLayout> layout,
                                 std::shared_ptr<const TopologyValues> values)
{
    m_layout = std::move(layout);
    m_values = std::move(values);
    updateGeometry();
    update();
}

int TopologyLegend::heightForWidth(int width) const
{
    return qCeil(paintTopologyLegend(nullptr, *m_layout, palette(), width, m_values.get()));
}

QSize TopologyLegend::sizeHint() const
{
    return {320, heightForWidth(320)};
}

void TopologyLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTopologyLegend(&painter, *m_layout, palette(), width(), m_values.get());
}

} // namespace fabriscope
