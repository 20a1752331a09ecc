// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixtext.h"
#include "ui/charts/picturepage.h"
#include "ui/charts/topologypainter.h"
#include "ui/charts/topologytext.h"
#include "ui/charts/topologyvalues.h"

#include <QPainter>
#include <QtMath>

namespace fabriscope {

namespace {

constexpr qreal narrowest = 560;
constexpr qreal leastWidth = 280;
constexpr qreal leastBody = 120;
constexpr qreal fitEnlarged = 1.5;
constexpr qreal enlargedBelow = 400; ///< a drawing smaller than this is enlarged

void foot(PicturePage &page, const TopologyLayout &layout, const QPalette &palette, int chosen,
          const TopologyValues *values)
{
    page.y += PicturePage::partGap;
    if (page.painter()) {
        page.painter()->save();
        page.painter()->translate(PicturePage::margin, page.y);
    }
    const qreal used = paintTopologyLegend(page.painter(), layout, palette, page.innerWidth(), values);
    if (page.painter())
        page.painter()->restore();
    page.y += used + 4;
    page.text(nodeSentence(layout, chosen));
    if (values) {
        page.text(values->sentence(layout, chosen));
        page.text(matrixtext::limits(values->content()), true);
        page.text(matrixtext::counts(values->content()), true);
    }
    page.text(undrawnSentence(layout, chosen), true);
    page.y += PicturePage::margin - 3;
}

/// Of a picture with a drawing of that height.
qreal heightAround(qreal body, const TopologyLayout &layout, const PictureCaption &caption, int chosen,
                   const TopologyValues *values, qreal width)
{
    const QPalette palette;
    PicturePage page(nullptr, palette, width);
    page.head(caption);
    page.y += body;
    foot(page, layout, palette, chosen, values);
    return qCeil(page.y);
}

QSizeF bodySize(const TopologyLayout &layout)
{
    const bool small = layout.bounds.width() < enlargedBelow && layout.bounds.height() < enlargedBelow;
    return layout.bounds.size() * (small ? fitEnlarged : 1.0);
}

} // namespace

QSizeF topologyPictureSize(const TopologyLayout &layout, const PictureCaption &caption, int chosen,
                           const TopologyValues *values)
{
    const QSizeF body = bodySize(layout);
    const qreal width = qCeil(qMax(narrowest, body.width() + 2 * PicturePage::margin));
    return {width, heightAround(body.height(), layout, caption, chosen, values, width)};
}

QSizeF leastTopologyPicture(const TopologyLayout &layout, const PictureCaption &caption, int chosen,
                            const TopologyValues *values, double width)
{
    const qreal body = qMin(leastBody, bodySize(layout).height());
    return {leastWidth, heightAround(body, layout, caption, chosen, values, qMax(width, leastWidth))};
}

void paintTopologyPicture(QPainter &painter, const QRectF &target, const TopologyLayout &layout,
                          const PictureCaption &caption, const QPalette &palette, int chosen,
                          const TopologyValues *values)
{
    painter.save();
    painter.fillRect(target, palette.color(QPalette::Base));
    painter.translate(target.topLeft());
    PicturePage page(&painter, palette, target.width());
    page.head(caption);
    const qreal texts = heightAround(0, layout, caption, chosen, values, target.width());
    const QRectF body(PicturePage::margin, page.y, page.innerWidth(), qMax<qreal>(0, target.height() - texts));
    paintTopology(painter, layout, fitted(layout, body).view, palette, {.chosen = chosen, .values = values});
    page.y = body.bottom();
    foot(page, layout, palette, chosen, values);
    painter.restore();
}

} // namespace fabriscope
