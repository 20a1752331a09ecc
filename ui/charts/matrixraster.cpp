// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixraster.h"

#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>
#include <vector>

namespace fabriscope {

namespace {

constexpr qint64 pixelsForThreads = 100'000;

/// From the first to the last of the cells that a pixel covers; none where last is less.
struct Span {
    int first = 0;
    int last = -1;

    friend bool operator==(const Span &, const Span &) = default;
};

/// For each of \a pixels the cells of \a level that it covers, of \a count.
std::vector<Span> spansOf(double origin, double cell, int pixels, int level, int count)
{
    const double step = 1 / cell;
    const double per = std::ldexp(1.0, -level);
    const auto edge = [&](int pixel) { return (origin + pixel * step) * per; };
    std::vector<Span> spans;
    spans.reserve(size_t(pixels));
    double from = edge(0);
    for (int pixel = 0; pixel < pixels; ++pixel) {
        const double to = edge(pixel + 1);
        const double first = std::clamp(std::floor(from), 0.0, double(count));
        const double last = std::clamp(std::ceil(to), 0.0, double(count)) - 1;
        spans.push_back({int(first), int(last)});
        from = to;
    }
    return spans;
}

/// Rows of cells as ranks, of the columns in sight. Lives for one band of a picture.
template <Worse worse> class Rows {
public:
    Rows(const PairPyramid::Level &level, int first, int last, int kept)
        : m_level(level), m_first(first), m_last(last), m_rows(size_t(kept)), m_numbers(size_t(kept), -1)
    {
    }

    const std::vector<qint32> &row(int number)
    {
        const size_t slot = size_t(number) % m_rows.size();
        if (m_numbers[slot] != number) {
            m_numbers[slot] = number;
            fill(number, m_rows[slot]);
        }
        return m_rows[slot];
    }

private:
    void fill(int number, std::vector<qint32> &into)
    {
        const float *cells = m_level.cells + qsizetype(number) * m_level.columns + m_first;
        into.resize(size_t(m_last - m_first + 1));
        for (size_t i = 0; i < into.size(); ++i)
            into[i] = cell::rankOf<worse>(cells[i]);
    }

    const PairPyramid::Level &m_level;
    int m_first;
    int m_last;
    std::vector<std::vector<qint32>> m_rows;
    std::vector<int> m_numbers; ///< of the rows that are kept
};

/// The cells of each pixel in a row of a picture.
struct Columns {
    std::vector<Span> spans; ///< of the pixels that cover some, which stand side by side
    size_t before = 0;       ///< pixels at the left that cover none
    int first = 0;           ///< column of the level
    int last = -1;
    int most = 0; ///< cells of a pixel beyond its first

    explicit Columns(const std::vector<Span> &of)
    {
        for (const Span &span : of) {
            if (span.last < span.first) {
                before += spans.empty() ? 1 : 0;
                continue;
            }
            first = spans.empty() ? span.first : first;
            last = span.last;
            most = std::max(most, span.last - span.first);
            spans.push_back(span);
        }
    }

    /// The worst of the cells of each pixel among the ranks from the first column on.
    void findWorst(const std::vector<qint32> &ranks, std::vector<qint32> &found) const
    {
        found.resize(spans.size());
        for (size_t x = 0; x < spans.size(); ++x)
            found[x] = most <= 2 ? worstOfThree(ranks, spans[x]) : worst(ranks, spans[x]);
    }

private:
    [[nodiscard]] qint32 worst(const std::vector<qint32> &ranks, const Span &span) const
    {
        const qint32 *from = ranks.data() + (span.first - first);
        const int more = span.last - span.first;
        qint32 found = *from;
        for (int i = 1; i <= more; ++i)
            found = from[i] > found ? from[i] : found;
        return found;
    }
    /// The same where a pixel covers three cells at most, as it does of a fitting level: nothing to foresee wrongly.
    [[nodiscard]] qint32 worstOfThree(const std::vector<qint32> &ranks, const Span &span) const
    {
        const qint32 *from = ranks.data() + (span.first - first);
        const int more = span.last - span.first;
        return std::max(from[0], std::max(from[more > 0 ? 1 : 0], from[more]));
    }
};

/// Gives the pixels of a row their colours. Lives for one band of a picture.
template <Worse worse> class RowColours {
public:
    RowColours(const Columns &columns, const CellColours &colours) : m_columns(columns), m_colours(colours) { }

    /// \a pixels: of the whole row. True if one was hatched, so that the next row of pixels is another one.
    bool colour(const std::vector<qint32> &ranks, int y, QRgb *pixels)
    {
        m_columns.findWorst(ranks, m_worst);
        QRgb *const row = pixels + m_columns.before;
        if (m_colours.colouring == MatrixColouring::Values) {
            m_values.resize(m_worst.size());
            for (size_t x = 0; x < m_worst.size(); ++x)
                m_values[x] = cell::ofRank<worse>(m_worst[x]);
            m_colours.rampColours(m_values, row);
        } else {
            for (size_t x = 0; x < m_worst.size(); ++x)
                row[x] = m_colours.ofValue(cell::ofRank<worse>(m_worst[x]));
        }
        bool isHatched = false;
        for (size_t x = 0; x < m_worst.size(); ++x) {
            if (m_worst[x] > cell::rankOfMissing)
                continue;
            const bool isMissing = m_worst[x] == cell::rankOfMissing;
            row[x] = isMissing ? m_colours.notMeasured(int(x + m_columns.before), y) : m_colours.ground;
            isHatched = isHatched || isMissing;
        }
        return isHatched;
    }

private:
    const Columns &m_columns;
    const CellColours &m_colours;
    std::vector<qint32> m_worst; ///< of each pixel that covers cells, as ranks …
    std::vector<float> m_values; ///< … and as values
};

/// The level whose cells are as big as a pixel or smaller.
int levelFor(const PairPyramid &pyramid, const QSizeF &cell)
{
    const double biggest = std::max(cell.width(), cell.height());
    const int wanted = biggest < 1 ? int(std::floor(std::log2(1 / biggest))) : 0;
    return std::clamp(wanted, 0, pyramid.levelCount() - 1);
}

/// A band of rows of one picture.
template <Worse worse> struct Band {
    const PairPyramid::Level &level;
    const Columns &columns;
    const std::vector<Span> &lines;
    const CellColours &colours;
    uchar *pixels;
    qsizetype bytesPerLine;
    int from = 0;
    int to = 0; ///< the first row behind it

    void draw() const
    {
        int most = 1;
        for (int y = from; y < to; ++y)
            most = std::max(most, lines[size_t(y)].last - lines[size_t(y)].first + 1);
        Rows<worse> rows(level, columns.first, columns.last, most + 1);
        RowColours<worse> ofRow(columns, colours);
        std::vector<qint32> worst;
        Span before; // that was drawn, and is the same in every row of pixels
        for (int y = from; y < to; ++y) {
            const Span &span = lines[size_t(y)];
            if (span.last < span.first)
                continue;
            auto *row = reinterpret_cast<QRgb *>(pixels + y * bytesPerLine);
            if (span == before) {
                std::copy_n(reinterpret_cast<const QRgb *>(pixels + (y - 1) * bytesPerLine),
                            columns.before + columns.spans.size(), row);
                continue;
            }
            const std::vector<qint32> *line = &rows.row(span.first);
            if (span.last > span.first) {
                worst = *line;
                for (int r = span.first + 1; r <= span.last; ++r) {
                    const std::vector<qint32> &next = rows.row(r);
                    for (size_t i = 0; i < worst.size(); ++i)
                        worst[i] = next[i] > worst[i] ? next[i] : worst[i];
                }
                line = &worst;
            }
            before = ofRow.colour(*line, y, row) ? Span() : span;
        }
    }
};

template <Worse worse>
void drawRows(const PairPyramid &pyramid, const MatrixPlace &place, const CellColours &colours, QImage &image)
{
    const int number = levelFor(pyramid, place.cell);
    const PairPyramid::Level level = pyramid.level(number);
    const Columns columns(spansOf(place.origin.x(), place.cell.width(), image.width(), number, level.columns));
    const auto lines = spansOf(place.origin.y(), place.cell.height(), image.height(), number, level.rows);
    if (columns.last < columns.first)
        return;
    const bool isLarge = qint64(image.width()) * image.height() >= pixelsForThreads;
    const int bandCount = isLarge ? QThread::idealThreadCount() : 1;
    QList<Band<worse>> bands;
    for (int band = 0; band < bandCount; ++band)
        bands.append({level, columns, lines, colours, image.bits(), image.bytesPerLine(),
                      image.height() * band / bandCount, image.height() * (band + 1) / bandCount});
    if (isLarge)
        QtConcurrent::blockingMap(bands, [](Band<worse> &band) { band.draw(); }); // this thread helps
    else
        bands.first().draw();
}

} // namespace

QImage matrixRaster(const PairPyramid &pyramid, const MatrixPlace &place, QSize size, const CellColours &colours)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    if (pyramid.levelCount() == 0 || !(place.cell.width() > 0) || !(place.cell.height() > 0))
        return image;
    if (pyramid.table().worse() == Worse::Higher)
        drawRows<Worse::Higher>(pyramid, place, colours, image);
    else
        drawRows<Worse::Lower>(pyramid, place, colours, image);
    return image;
}

} // namespace fabriscope
