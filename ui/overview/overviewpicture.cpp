// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpicture.h"

#include "ui/overview/chartdrawing.h"
#include "ui/overview/overviewgrid.h"
#include "ui/overview/overviewtext.h"
#include "ui/overview/statelegend.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fabriscope {

namespace {

constexpr double pageMargin = 20;
constexpr double chartGap = 18;
constexpr double leastChartHeight = 150;
constexpr double rowLine = 15;
constexpr double axisRoom = 30;
constexpr double leastPageWidth = 320;
constexpr double highestPageText = 100'000;
constexpr int pageFontPixels = 12;
constexpr int headFontPixels = 16;

QFont pagePixels(int pixels, bool bold)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// Draws, or without a painter only measures, the page from top to bottom.
class OverviewSheet {
public:
    /// \a nothing is said in place of charts.
    OverviewSheet(const QList<OverviewChart> &charts, const OverviewCaption &caption, const QPalette &palette,
                  double width, const QString &nothing)
        : m_charts(charts)
        , m_caption(caption)
        , m_nothing(nothing)
        , m_palette(palette)
        , m_look{palette, pagePixels(pageFontPixels, false)}
        , m_width(std::max(width, leastPageWidth))
        , m_columns(overviewColumns(m_width - 2 * pageMargin))
        , m_places(overviewGrid(m_columns))
    {
    }

    /// The height it needs.
    double paint(QPainter *painter, double height)
    {
        m_painter = painter;
        m_y = pageMargin;
        paintHead();
        if (!m_nothing.isEmpty()) {
            m_y += write(m_nothing, m_look.font, m_palette.color(QPalette::Text), {pageMargin, m_y},
                         m_width - 2 * pageMargin);
            return m_y + pageMargin;
        }
        const int rows = m_places.last().y() + 1;
        double fixed = 0;
        for (int row = 0; row < rows; ++row)
            fixed += rowHeight(row) + chartGap;
        const double spare = std::max(0.0, (height - m_y - pageMargin + chartGap - fixed) / rows);
        for (int row = 0; row < rows; ++row)
            paintRow(row, spare);
        return m_y - chartGap + pageMargin;
    }

private:
    [[nodiscard]] QRectF placeOf(qsizetype chart) const
    {
        const QRect &cell = m_places.at(chart);
        const double column = (m_width - 2 * pageMargin - (m_columns - 1) * chartGap) / m_columns;
        return {pageMargin + cell.x() * (column + chartGap), 0, cell.width() * column + (cell.width() - 1) * chartGap,
                0};
    }

    double write(const QString &text, const QFont &font, const QColor &colour, const QPointF &corner, double width)
    {
        if (text.isEmpty())
            return 0;
        const int flags = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap);
        const QRectF room(corner, QSizeF(width, highestPageText));
        const double high = QFontMetricsF(font).boundingRect(room, flags, text).height() + 2;
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(colour);
            m_painter->drawText(QRectF(corner, QSizeF(width, high)), flags, text);
        }
        return high;
    }

    void paintHead()
    {
        const double width = m_width - 2 * pageMargin;
        const QColor text = m_palette.color(QPalette::Text);
        const QColor muted = ink(Ink::Muted, m_palette);
        m_y += write(m_caption.title, pagePixels(headFontPixels, true), text, {pageMargin, m_y}, width);
        m_y += write(m_caption.filter, m_look.font, text, {pageMargin, m_y}, width);
        m_y += write(m_caption.dataTime, m_look.font, muted, {pageMargin, m_y}, width);
        m_y += spacing::s;
        if (m_nothing.isEmpty())
            m_y += paintStateLegend(m_painter, {pageMargin, m_y}, width, m_look).height() + spacing::m;
    }

    [[nodiscard]] static QString below(const OverviewChart &chart)
    {
        QStringList lines = chart.noteTexts();
        if (!chart.legend.isEmpty() && !chart.isEmpty())
            lines.prepend(chart.legend);
        return lines.join(u'\n');
    }

    [[nodiscard]] double titleHeight() const { return QFontMetricsF(m_look.font).height() + spacing::s; }

    [[nodiscard]] double notesHeight(qsizetype chart)
    {
        QPainter *const painter = std::exchange(m_painter, nullptr);
        const double high = write(below(m_charts.at(chart)), m_look.font, {}, {0, 0}, placeOf(chart).width());
        m_painter = painter;
        return high > 0 ? high + spacing::xs : 0;
    }

    [[nodiscard]] double rowHeight(int row)
    {
        double high = 0;
        for (qsizetype i = 0; i < m_charts.size(); ++i) {
            if (m_places.at(i).y() != row)
                continue;
            const OverviewChart &chart = m_charts.at(i);
            const double bars =
                chart.kind == OverviewChart::Kind::Rows ? rowLine * double(chart.bars.size()) + axisRoom : 0;
            high = std::max(high, titleHeight() + std::max(leastChartHeight, bars) + notesHeight(i));
        }
        return high;
    }

    void paintRow(int row, double spare)
    {
        const double high = rowHeight(row) + spare;
        for (qsizetype i = 0; m_painter && i < m_charts.size(); ++i) {
            if (m_places.at(i).y() == row)
                paintChart(i, high);
        }
        m_y += high + chartGap;
    }

    void paintChart(qsizetype number, double high)
    {
        const OverviewChart &chart = m_charts.at(number);
        const QRectF place = placeOf(number);
        const double notes = notesHeight(number);
        write(chart.title, pagePixels(pageFontPixels, true), m_palette.color(QPalette::Text), {place.left(), m_y},
              place.width());
        const double top = m_y + titleHeight();
        const ChartDrawing drawing(chart, m_look, QSizeF(place.width(), high - titleHeight() - notes));
        drawing.paint(*m_painter, {place.left(), top});
        write(below(chart), m_look.font, ink(Ink::Muted, m_palette), {place.left(), m_y + high - notes + spacing::xs},
              place.width());
    }

    const QList<OverviewChart> &m_charts;
    const OverviewCaption &m_caption;
    const QString &m_nothing;
    const QPalette &m_palette;
    ChartLook m_look;
    double m_width;
    int m_columns;
    QList<QRect> m_places;
    QPainter *m_painter = nullptr;
    double m_y = 0;
};

/// One sentence where there is nothing to draw; seven empty charts would each give a reason of their own.
QString nothingToDraw(const OverviewFigures &figures)
{
    if (figures.tests > 0)
        return {};
    return figures.allTests > 0 ? OverviewText::tr("The filter matches none of %Ln test(s).", nullptr, figures.allTests)
                                : OverviewText::tr("There are no tests.");
}

} // namespace

Picture overviewPicture(const OverviewFigures &figures, const OverviewCaption &caption, const QPalette &palette,
                        const QSizeF &size)
{
    const QList<OverviewChart> charts = figures.tests > 0 ? overviewCharts(figures) : QList<OverviewChart>();
    const QString nothing = nothingToDraw(figures);
    const auto least = [=](double width) {
        const double wide = std::max(width, leastPageWidth);
        return QSizeF(leastPageWidth,
                      std::ceil(OverviewSheet(charts, caption, palette, wide, nothing).paint(nullptr, 0)));
    };
    const QSizeF whole = size.expandedTo(least(size.width()));
    return {.size = whole,
            .title = caption.title,
            .paint =
                [=](QPainter &painter, const QRectF &area) {
                    painter.save();
                    painter.fillRect(area, palette.color(QPalette::Base));
                    painter.translate(area.topLeft());
                    OverviewSheet(charts, caption, palette, area.width(), nothing).paint(&painter, area.height());
                    painter.restore();
                },
            .leastSize = least};
}

} // namespace fabriscope
