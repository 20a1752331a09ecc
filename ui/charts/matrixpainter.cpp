// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixpainter.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>
#include <QtMath>

namespace fabriscope {

namespace {

constexpr qreal linesFrom = 7;    ///< cells of this many pixels have lines between them …
constexpr qreal marksFrom = 10;   ///< … bad ones a mark …
constexpr qreal numbersWide = 40; ///< … and all of them their number
constexpr qreal numbersHigh = 15;
constexpr qreal overCellsFrom = 4;     ///< nothing is drawn over smaller cells: it would hide some of them
constexpr qreal leastBlock = 8;        ///< pixels of a side, from which on the edge of a block of small cells is drawn
constexpr int cellDigits = 4;          ///< of the number in a cell …
constexpr int leastDigits = 3;         ///< … and where there is no room for more
constexpr qreal markBesideNumber = 56; ///< from this width on both have room
constexpr int numberSize = 11;
constexpr qreal widestDigit = 7.2; ///< of numbers and signs of that size; what fits by it need not be measured
constexpr qreal markSize = 3.5;
constexpr qreal barWidth = 4;
constexpr qreal leastBar = 3;
constexpr qreal vectorScale = 2; ///< of the picture in a drawing that has no pixels of its own

/// The field of cells of one matrix. Lives for one call.
class CellField {
public:
    CellField(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame, const MatrixLook &look,
              const QPalette &palette)
        : m_painter(painter)
        , m_content(content)
        , m_frame(frame)
        , m_look(look)
        , m_palette(palette)
        , m_colours(content.meaning == MatrixMeaning::Verdicts ? MatrixColouring::Verdicts : look.colouring,
                    content.scale, content.limits, palette)
        , m_seen(cellsInSight(content, frame, look.place))
    {
    }

    void raster()
    {
        const qreal ratio = scale();
        MatrixPlace place = m_look.place;
        place.cell *= ratio;
        QImage image = matrixRaster(m_content.cells, place, (m_frame.cells.size() * ratio).toSize(), m_colours);
        image.setDevicePixelRatio(ratio);
        if (isCovered()) // a copy instead of a blend
            image.reinterpretAsFormat(QImage::Format_RGB32);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        m_painter.drawImage(QRectF(m_frame.cells.topLeft(), QSizeF(image.size()) / ratio), image);
    }

    void lines()
    {
        const QSizeF cell = m_look.place.cell;
        QColor ground = m_palette.color(QPalette::Base);
        if (qMin(cell.width(), cell.height()) >= linesFrom) {
            ground.setAlphaF(0.55F);
            m_painter.setPen(QPen(ground, 1));
            for (int x = m_seen.left() + 1; x <= m_seen.right(); ++x)
                line(x, Qt::Vertical);
            for (int y = m_seen.top() + 1; y <= m_seen.bottom(); ++y)
                line(y, Qt::Horizontal);
        }
        if (qMin(cell.width(), cell.height()) < overCellsFrom)
            return;
        ground.setAlphaF(0.9F);
        m_painter.setPen(QPen(ground, qMin(cell.width(), cell.height()) >= linesFrom ? 2 : 1));
        const auto [ofRows, ofColumns] = namesShown(m_content, cell);
        between(m_content.targets.parts, Qt::Vertical);
        between(groupsShown(m_content.targets, ofColumns), Qt::Vertical);
        between(m_content.sources.parts, Qt::Horizontal);
        between(groupsShown(m_content.sources, ofRows), Qt::Horizontal);
    }

    void marks()
    {
        const QSizeF cell = m_look.place.cell;
        const bool hasNumbers = cell.width() >= numbersWide && cell.height() >= numbersHigh
            && m_content.meaning != MatrixMeaning::Unmeasured;
        if (!hasNumbers && !hasCellMarks(cell))
            return;
        QFont font;
        font.setPixelSize(numberSize);
        m_painter.setFont(tabularFont(font));
        for (int y = m_seen.top(); y <= m_seen.bottom(); ++y) {
            for (int x = m_seen.left(); x <= m_seen.right(); ++x)
                mark({x, y}, hasNumbers);
        }
    }

private:
    /// No pixel lies beyond the matrix.
    [[nodiscard]] bool isCovered() const
    {
        const QRectF all =
            areaOf(QRect(0, 0, m_content.targets.size(), m_content.sources.size()), m_frame, m_look.place);
        constexpr qreal rounding = 1e-6;
        return all.adjusted(-rounding, -rounding, rounding, rounding).contains(m_frame.cells);
    }

    [[nodiscard]] qreal scale() const
    {
        const QPaintDevice *device = m_painter.device();
        const bool hasPixels = device
            && (device->devType() == QInternal::Image || device->devType() == QInternal::Pixmap
                || device->devType() == QInternal::Widget);
        return hasPixels ? device->devicePixelRatioF() : vectorScale;
    }

    void between(const QList<MemberGroup> &groups, Qt::Orientation orientation)
    {
        for (const MemberGroup &group : groups.mid(1))
            line(group.first, orientation);
    }

    void line(int at, Qt::Orientation orientation)
    {
        const QRectF &field = m_frame.cells;
        const QRectF all =
            areaOf(QRect(0, 0, m_content.targets.size(), m_content.sources.size()), m_frame, m_look.place) & field;
        const QPointF place = areaOf(QRect(at, at, 1, 1), m_frame, m_look.place).topLeft();
        if (orientation == Qt::Vertical && place.x() > field.left() && place.x() < field.right())
            m_painter.drawLine(QLineF(place.x(), all.top(), place.x(), all.bottom()));
        if (orientation == Qt::Horizontal && place.y() > field.top() && place.y() < field.bottom())
            m_painter.drawLine(QLineF(all.left(), place.y(), all.right(), place.y()));
    }

    void mark(QPoint cell, bool withNumber)
    {
        const float value = m_content.cells.table().cell(cell.y(), cell.x());
        if (!cell::isValue(value))
            return;
        const Verdict verdict = m_content.limits.of(value);
        if (!withNumber && verdict != Verdict::Act && verdict != Verdict::Warn)
            return;
        const QRectF area = areaOf(QRect(cell, QSize(1, 1)), m_frame, m_look.place);
        const QColor ink = m_colours.textOn(value);
        if (withNumber) {
            m_painter.setPen(ink);
            m_painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, number(value, area.width()));
            const qreal inset = area.width() >= markBesideNumber ? 3 : 0;
            sign(QPointF(area.right() - markSize - inset, area.top() + markSize + inset), verdict, ink);
        } else {
            sign(area.center(), verdict, ink);
        }
    }

    /// With as many digits as have room, and no number where it would be cut.
    [[nodiscard]] QString number(float value, qreal width) const
    {
        const QFontMetricsF metrics(m_painter.font());
        for (int digits = cellDigits; digits >= leastDigits; --digits) {
            const QString text = m_content.numberOf(value, digits);
            if (qreal(text.size()) * widestDigit < width || metrics.horizontalAdvance(text) < width)
                return text;
        }
        return {};
    }

    void sign(QPointF at, Verdict verdict, const QColor &ink)
    {
        if (verdict != Verdict::Act && verdict != Verdict::Warn)
            return;
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (verdict == Verdict::Act) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(ink);
            m_painter.drawPolygon(QPolygonF{at + QPointF(0, -markSize), at + QPointF(markSize, markSize * 0.8),
                                            at + QPointF(-markSize, markSize * 0.8)});
        } else {
            m_painter.setPen(QPen(ink, 1.4));
            m_painter.drawLine(at - QPointF(markSize - 0.5, 0), at + QPointF(markSize - 0.5, 0));
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    QPainter &m_painter;
    const MatrixContent &m_content;
    const MatrixFrame &m_frame;
    const MatrixLook &m_look;
    const QPalette &m_palette;
    CellColours m_colours;
    QRect m_seen;
};

/// Around a block that is large enough to be seen, not over it: light and dark by turns, which is seen on any colour.
void paintBlockEdge(QPainter &painter, const QRectF &block, const MatrixFrame &frame, const QPalette &palette)
{
    const QRectF edge = block.adjusted(-0.5, -0.5, 0.5, 0.5);
    painter.save();
    painter.setClipRect(frame.cells.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Base), 1));
    painter.drawRect(edge);
    QPen dashes(palette.color(QPalette::Text), 1);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.drawRect(edge);
    painter.restore();
}

/// Bars along the edges of the field: an outline over small cells would hide what is under it.
void paintChoiceBeside(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame,
                       const MatrixLook &look, const QPalette &palette)
{
    const QRect all(0, 0, content.targets.size(), content.sources.size());
    const auto bars = [&](const QRect &cells, const QColor &colour) {
        if ((cells & all).isEmpty() || cells == all)
            return;
        const QRectF area = areaOf(cells & all, frame, look.place) & frame.cells;
        const qreal height = qMax<qreal>(leastBar, area.height());
        const qreal width = qMax<qreal>(leastBar, area.width());
        if (cells.height() < all.height())
            painter.fillRect(
                QRectF(frame.cells.left() - barWidth - 1, area.center().y() - height / 2, barWidth, height), colour);
        if (cells.width() < all.width())
            painter.fillRect(QRectF(area.center().x() - width / 2, frame.cells.top() - barWidth - 1, width, barWidth),
                             colour);
    };
    const QRectF block = areaOf(look.selected & all, frame, look.place);
    const bool isWide = look.selected.width() < all.width() && look.selected.height() < all.height();
    if (isWide && qMin(block.width(), block.height()) >= leastBlock)
        paintBlockEdge(painter, block, frame, palette);
    bars(look.selected, ink(Ink::Accent, palette));
    bars(look.also, ink(Ink::Accent, palette));
    bars(QRect(look.current, QSize(1, 1)), palette.color(QPalette::Text));
    bars(QRect(look.pointed, QSize(1, 1)), palette.color(QPalette::Text));
}

} // namespace

bool hasCellMarks(const QSizeF &cell)
{
    return qMin(cell.width(), cell.height()) >= marksFrom;
}

void paintMatrixCells(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame, const MatrixLook &look,
                      const QPalette &palette)
{
    if (content.cells.levelCount() == 0)
        return;
    painter.save();
    painter.setClipRect(frame.cells, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    CellField field(painter, content, frame, look, palette);
    field.raster();
    field.lines();
    field.marks();
    painter.restore();
}

void paintMatrixChoice(QPainter &painter, const MatrixContent &content, const MatrixFrame &frame,
                       const MatrixLook &look, const QPalette &palette)
{
    if (qMin(look.place.cell.width(), look.place.cell.height()) < overCellsFrom)
        return paintChoiceBeside(painter, content, frame, look, palette);
    painter.save();
    painter.setClipRect(frame.cells.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // A light line beside a dark one is seen on any colour.
    const auto outline = [&](const QRect &cells, qreal width, const QColor &colour) {
        const QRectF area = areaOf(cells, frame, look.place).adjusted(-0.5, -0.5, 0.5, 0.5);
        const QRectF shown = area & frame.cells.adjusted(-2, -2, 2, 2);
        painter.setPen(QPen(palette.color(QPalette::Base), width + 2));
        painter.drawRect(shown);
        painter.setPen(QPen(colour, width));
        painter.drawRect(shown);
    };
    const QRect all(0, 0, content.targets.size(), content.sources.size());
    if (const QRect selected = look.selected & all; !selected.isEmpty() && selected != all)
        outline(selected, 2, ink(Ink::Accent, palette));
    if (const QRect also = look.also & all; !also.isEmpty() && also != all)
        outline(also, 1, ink(Ink::Accent, palette));
    if (all.contains(look.current) && look.selected != QRect(look.current, QSize(1, 1)))
        outline(QRect(look.current, QSize(1, 1)), 1, palette.color(QPalette::Text));
    if (all.contains(look.pointed))
        outline(QRect(look.pointed, QSize(1, 1)), 1, palette.color(QPalette::Text));
    painter.restore();
}

} // namespace fabriscope
