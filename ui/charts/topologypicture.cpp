// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologypainter.h"
#include "ui/charts/topologytext.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace fabriscope {

namespace {

constexpr qreal margin = 20;
constexpr qreal narrowest = 560;
constexpr qreal partGap = 10;
constexpr int titleSize = 15;
constexpr int textSize = 12;
constexpr qreal fitEnlarged = 1.5;
constexpr qreal enlargedBelow = 400; ///< a drawing smaller than this is enlarged

QFont sized(int pixels, bool bold)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// The texts above and below the drawing, measured or drawn from top to bottom.
class Page {
public:
    Page(QPainter *painter, const QPalette &palette, qreal width)
        : m_painter(painter), m_palette(palette), m_width(width)
    {
    }

    void text(const QString &text, const QFont &font, const QColor &colour)
    {
        if (text.isEmpty())
            return;
        const QRectF room(margin, y, m_width - 2 * margin, 10000);
        const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
        const QRectF used = QFontMetricsF(font).boundingRect(room, flags, text);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(colour);
            m_painter->drawText(QRectF(room.topLeft(), QSizeF(room.width(), used.height() + 2)), flags, text);
        }
        y += used.height() + 3;
    }

    void head(const TopologyCaption &caption)
    {
        text(caption.title, sized(titleSize, true), m_palette.color(QPalette::Text));
        text(caption.subtitle, sized(textSize, false), m_palette.color(QPalette::Text));
        text(caption.dataTime, sized(textSize, false), ink(Ink::Muted, m_palette));
        y += partGap;
    }

    void foot(const TopologyLayout &layout, int chosen)
    {
        y += partGap;
        if (m_painter) {
            m_painter->save();
            m_painter->translate(margin, y);
        }
        const qreal used = paintTopologyLegend(m_painter, layout, m_palette, m_width - 2 * margin);
        if (m_painter)
            m_painter->restore();
        y += used + 4;
        text(nodeSentence(layout, chosen), sized(textSize, false), m_palette.color(QPalette::Text));
        text(undrawnSentence(layout, chosen), sized(textSize, false), ink(Ink::Muted, m_palette));
        y += margin - 3;
    }

    qreal y = margin;

private:
    QPainter *m_painter;
    const QPalette &m_palette;
    qreal m_width;
};

QSizeF bodySize(const TopologyLayout &layout)
{
    const bool small = layout.bounds.width() < enlargedBelow && layout.bounds.height() < enlargedBelow;
    return layout.bounds.size() * (small ? fitEnlarged : 1.0);
}

} // namespace

QSizeF topologyPictureSize(const TopologyLayout &layout, const TopologyCaption &caption, int chosen)
{
    const QSizeF body = bodySize(layout);
    const qreal width = qCeil(qMax(narrowest, body.width() + 2 * margin));
    const QPalette palette;
    Page page(nullptr, palette, width);
    page.head(caption);
    page.y += body.height();
    page.foot(layout, chosen);
    return {width, qreal(qCeil(page.y))};
}

void paintTopologyPicture(QPainter &painter, const QRectF &target, const TopologyLayout &layout,
                          const TopologyCaption &caption, const QPalette &palette, int chosen)
{
    painter.save();
    painter.fillRect(target, palette.color(QPalette::Base));
    painter.translate(target.topLeft());
    Page page(&painter, palette, target.width());
    page.head(caption);
    const QRectF body(margin, page.y, target.width() - 2 * margin, bodySize(layout).height());
    paintTopology(painter, layout, fitted(layout, body).view, palette, {.chosen = chosen});
    page.y = body.bottom();
    page.foot(layout, chosen);
    painter.restore();
}

} // namespace fabriscope
