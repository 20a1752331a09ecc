// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixpainter.h"
#include "ui/charts/matrixtext.h"
#include "ui/charts/matrixwords.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <functional>

namespace fabriscope {

namespace {

constexpr qreal rampWidth = 260;
constexpr qreal rampHeight = 10;
constexpr qreal rampWithMiddle = 220; ///< three figures have room below it
constexpr qreal legendLine = 17;
constexpr qreal swatch = 12;
constexpr qreal swatchGap = 6;
constexpr qreal entryGap = 18;
constexpr int legendTextSize = 11;

/// A sign with what it means.
struct Entry {
    QString text;
    std::function<void(QPainter &, const QRectF &)> paint;
    qreal width = swatch;
};

/// The legend of one matrix. Lives for one call.
class Legend {
public:
    Legend(QPainter *painter, const MatrixContent &content, const MatrixLegendLook &look, const QPalette &palette)
        : m_painter(painter)
        , m_content(content)
        , m_palette(palette)
        , m_look(look)
        , m_colours(content.meaning == MatrixMeaning::Verdicts ? MatrixColouring::Verdicts : look.colouring,
                    content.scale, content.limits, palette)
    {
        m_font.setPixelSize(legendTextSize);
    }

    qreal draw(qreal width)
    {
        const qreal top = hasRamp() ? ramp(qMin(rampWidth, width)) : 0;
        qreal x = 0;
        qreal y = top;
        for (const Entry &entry : entries()) {
            const qreal used = entry.width + swatchGap + QFontMetricsF(m_font).horizontalAdvance(entry.text);
            if (x > 0 && x + used > width) {
                x = 0;
                y += legendLine;
            }
            if (m_painter)
                show(entry, {x, y});
            x += used + entryGap;
        }
        return x > 0 ? y + legendLine : y;
    }

    [[nodiscard]] bool hasRamp() const
    {
        return m_colours.colouring == MatrixColouring::Values && m_content.metric.has_value()
            && m_content.cells.table().counts().values > 0;
    }

    /// The colours with the figures at both ends and in the middle; returns its height.
    qreal ramp(qreal width)
    {
        const QString kind = m_content.scale.isLogarithmic ? MatrixText::tr("best to worst, logarithmic")
                                                           : MatrixText::tr("best to worst, linear");
        const qreal line = lineHeightOf(kind);
        if (m_painter) {
            m_painter->setFont(m_font);
            QLinearGradient gradient(0, 0, width, 0);
            for (size_t i = 0; i < m_colours.ramp.size(); i += 15)
                gradient.setColorAt(qreal(i) / qreal(m_colours.ramp.size() - 1), QColor::fromRgb(m_colours.ramp[i]));
            m_painter->fillRect(QRectF(0, 0, width, rampHeight), gradient);
            limit(width, m_content.limits.warn);
            limit(width, m_content.limits.act);
            m_painter->setPen(ink(Ink::Muted, m_palette));
            const auto tick = [&](double position, Qt::Alignment alignment) {
                const QRectF box(width * position - 100, rampHeight + 4, 200, line);
                const QRectF aligned = alignment & Qt::AlignLeft ? box.translated(100, 0)
                    : alignment & Qt::AlignRight                 ? box.translated(-100, 0)
                                                                 : box;
                m_painter->drawText(aligned, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                                    m_content.textOf(cell::ofValue(m_content.scale.valueAt(position))));
            };
            tick(0, Qt::AlignLeft);
            if (width >= rampWithMiddle)
                tick(0.5, Qt::AlignHCenter);
            tick(1, Qt::AlignRight);
            m_painter->drawText(QRectF(0, rampHeight + 4 + line, 400, line), Qt::TextSingleLine | Qt::TextDontClip,
                                kind);
        }
        return rampHeight + 8 + 2 * line;
    }

private:
    /// As high as the text is drawn: the characters of another script may come from a font with higher lines.
    [[nodiscard]] qreal lineHeightOf(const QString &text) const
    {
        const QFontMetricsF metrics(m_font);
        return qMax(metrics.height(), metrics.boundingRect(QRectF(0, 0, 1000, 1000), 0, text).height());
    }

    void limit(qreal width, const std::optional<double> &value)
    {
        if (!value)
            return;
        const MatrixScale &scale = m_content.scale;
        if (*value < scale.low || *value > scale.high)
            return; // of a scale that was kept
        const qreal x = width * scale.positionOf(*value);
        m_painter->setPen(QPen(m_palette.color(QPalette::Base), 3));
        m_painter->drawLine(QLineF(x, -1, x, rampHeight + 3));
        m_painter->setPen(QPen(m_palette.color(QPalette::Text), 1));
        m_painter->drawLine(QLineF(x, -1, x, rampHeight + 3));
    }

    [[nodiscard]] Entry colour(QRgb rgb, const QString &text) const
    {
        return {text, [rgb, edge = ink(Ink::Edge, m_palette)](QPainter &painter, const QRectF &box) {
                    painter.fillRect(box, QColor::fromRgb(rgb));
                    painter.setPen(edge);
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRect(box);
                }};
    }

    [[nodiscard]] Entry hatched(const QString &text) const
    {
        return {text, [this](QPainter &painter, const QRectF &box) {
                    painter.fillRect(box, QColor::fromRgb(m_colours.missing));
                    painter.save();
                    painter.setClipRect(box, Qt::IntersectClip);
                    painter.setPen(QPen(QColor::fromRgb(m_colours.missingHatch), 1.5));
                    for (qreal x = -box.height(); x < box.width(); x += 5)
                        painter.drawLine(
                            QLineF(box.left() + x, box.bottom(), box.left() + x + box.height(), box.top()));
                    painter.restore();
                }};
    }

    [[nodiscard]] Entry mark(Verdict verdict, const QString &text) const
    {
        return {text, [verdict, colour = m_palette.color(QPalette::Text)](QPainter &painter, const QRectF &box) {
                    const QPointF at = box.center();
                    painter.setRenderHint(QPainter::Antialiasing);
                    painter.setPen(verdict == Verdict::Act ? QPen(Qt::NoPen) : QPen(colour, 1.4));
                    painter.setBrush(colour);
                    if (verdict == Verdict::Act)
                        painter.drawPolygon(QPolygonF{at + QPointF(0, -4), at + QPointF(4, 3), at + QPointF(-4, 3)});
                    else
                        painter.drawLine(at - QPointF(3, 0), at + QPointF(3, 0));
                }};
    }

    [[nodiscard]] Entry heads(const QString &text) const
    {
        return {text, [colour = ink(Ink::Failed, m_palette)](QPainter &painter, const QRectF &box) {
                    painter.fillRect(QRectF(box.right() - 10, box.top() + 1, 10, 4), colour);
                    painter.fillRect(QRectF(box.right() - 4, box.top() + 7, 4, 4), colour);
                }};
    }

    [[nodiscard]] QList<Entry> entries() const
    {
        QList<Entry> list;
        const CellCounts counts = m_content.cells.table().counts();
        const bool isVerdict = m_content.meaning == MatrixMeaning::Verdicts;
        if (m_colours.colouring == MatrixColouring::Verdicts && counts.values > 0) {
            list += colour(m_colours.good, isVerdict ? MatrixText::tr("passed") : MatrixText::tr("good"));
            if (m_content.limits.warn)
                list += colour(m_colours.warn, MatrixText::tr("to be watched"));
            list += colour(m_colours.act, isVerdict ? MatrixText::tr("failed") : MatrixText::tr("bad"));
        }
        if (!isVerdict && m_look.hasCellMarks && m_content.verdicts.act > 0)
            list += mark(Verdict::Act, MatrixText::tr("bad"));
        if (!isVerdict && m_look.hasCellMarks && m_content.verdicts.warn > 0)
            list += mark(Verdict::Warn, MatrixText::tr("to be watched"));
        if (m_content.verdicts.act > 0)
            list += heads(isVerdict ? MatrixText::tr("failed pairs of a row or column")
                                    : MatrixText::tr("bad pairs of a row or column"));
        if (counts.missing > 0)
            list +=
                hatched(m_content.meaning == MatrixMeaning::Difference ? MatrixText::tr("not measured in both tests")
                            : isVerdict                                ? MatrixText::tr("unknown")
                                                                       : MatrixText::tr("not measured"));
        if (counts.outside > 0)
            list += colour(m_colours.ground, MatrixText::tr("no pair of this test"));
        return list;
    }

    void show(const Entry &entry, QPointF at)
    {
        m_painter->save();
        entry.paint(*m_painter, QRectF(at.x() + 0.5, at.y() + 2.5, entry.width, swatch));
        m_painter->restore();
        m_painter->setFont(m_font);
        m_painter->setPen(ink(Ink::Muted, m_palette));
        m_painter->drawText(QRectF(at.x() + entry.width + swatchGap, at.y(), 1000, legendLine),
                            Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    }

    QPainter *m_painter;
    const MatrixContent &m_content;
    const QPalette &m_palette;
    MatrixLegendLook m_look;
    CellColours m_colours;
    QFont m_font;
};

} // namespace

qreal paintMatrixRamp(QPainter *painter, const MatrixContent &content, const QPalette &palette, qreal width)
{
    Legend legend(painter, content, {}, palette);
    if (!legend.hasRamp())
        return 0;
    if (painter)
        painter->save();
    const qreal height = legend.ramp(qMin(rampWidth, width));
    if (painter)
        painter->restore();
    return height;
}

qreal paintMatrixLegend(QPainter *painter, const MatrixContent &content, const MatrixLegendLook &look,
                        const QPalette &palette, qreal width)
{
    if (painter)
        painter->save();
    const qreal height = Legend(painter, content, look, palette).draw(width);
    if (painter)
        painter->restore();
    return height;
}

} // namespace fabriscope
