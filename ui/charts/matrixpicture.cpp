// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixpicture.h"

#include "ui/charts/matrixtext.h"
#include "ui/charts/picturepage.h"

#include <QPainter>
#include <QtMath>

namespace fabriscope {

namespace {

constexpr qreal usualWidth = 1000;
constexpr qreal leastField = 160;
constexpr qreal mostField = 900;
constexpr qreal wantedCell = 26; ///< of few members
constexpr qreal mostNames = 240;

void above(PicturePage &page, const MatrixContent &content, const PictureCaption &caption)
{
    page.head(caption);
    page.title(matrixtext::title(content));
    page.text(matrixtext::emptiness(content));
    page.y += PicturePage::partGap;
}

bool hasField(const MatrixContent &content)
{
    return content.meaning != MatrixMeaning::Nothing && content.cells.levelCount() > 0;
}

void below(PicturePage &page, const MatrixContent &content, const MatrixLegendLook &look, const QPalette &palette)
{
    if (!hasField(content)) {
        page.y += PicturePage::margin;
        return;
    }
    page.y += PicturePage::partGap;
    if (page.painter()) {
        page.painter()->save();
        page.painter()->translate(PicturePage::margin, page.y);
    }
    const qreal used = paintMatrixLegend(page.painter(), content, look, palette, page.innerWidth());
    if (page.painter())
        page.painter()->restore();
    page.y += used + 4;
    page.text(matrixtext::limits(content));
    page.text(matrixtext::uncompared(content));
    page.text(matrixtext::counts(content), true);
    page.text(matrixtext::look(content, look.colouring), true);
    page.y += PicturePage::margin - 3;
}

} // namespace

QSizeF matrixPictureSize(const MatrixContent &content, const MatrixLook &look, const PictureCaption &caption)
{
    const qreal field = qBound(leastField, content.sources.size() * wantedCell, mostField);
    const QPalette palette;
    PicturePage page(nullptr, palette, usualWidth);
    above(page, content, caption);
    const qreal names = matrixFrame(content, QRectF(0, 0, page.innerWidth(), field + mostNames)).topRoom;
    page.y += hasField(content) ? names + field : 0;
    below(page, content, {.colouring = look.colouring}, palette);
    return {usualWidth, qreal(qCeil(page.y))};
}

QSizeF leastMatrixPicture(const MatrixContent &content, const MatrixLook &look, const PictureCaption &caption,
                          double width)
{
    constexpr double leastWidth = 280;
    constexpr double leastBody = 150; // names and cells
    const QPalette palette;
    PicturePage page(nullptr, palette, qMax(width, leastWidth));
    above(page, content, caption);
    page.y += hasField(content) ? leastBody : 0;
    below(page, content, {.colouring = look.colouring}, palette);
    return {leastWidth, qreal(qCeil(page.y))};
}

void paintMatrixPicture(QPainter &painter, const QRectF &target, const MatrixContent &content, const MatrixLook &look,
                        const PictureCaption &caption, const QPalette &palette)
{
    painter.save();
    painter.fillRect(target, palette.color(QPalette::Base));
    painter.translate(target.topLeft());
    PicturePage measured(nullptr, palette, target.width());
    MatrixLegendLook legend{.colouring = look.colouring}; // with marks it is highest
    below(measured, content, legend, palette);
    PicturePage page(&painter, palette, target.width());
    above(page, content, caption);
    const qreal height = qMax<qreal>(40, target.height() - page.y - (measured.y - PicturePage::margin));
    const QRectF body(PicturePage::margin, page.y, page.innerWidth(), height);
    if (hasField(content)) {
        const MatrixFrame frame = matrixFrame(content, body);
        MatrixLook whole = look;
        whole.place = fittedPlace(content, frame);
        whole.current = whole.pointed = {-1, -1};
        legend.hasCellMarks = hasCellMarks(whole.place.cell);
        paintMatrixCells(painter, content, frame, whole, palette);
        paintMatrixHeads(painter, content, frame, whole, palette);
        paintMatrixNames(painter, content, frame, whole, palette);
        paintMatrixChoice(painter, content, frame, whole, palette);
    }
    page.y = body.bottom();
    below(page, content, legend, palette);
    painter.restore();
}

} // namespace fabriscope
