// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/picture.h"

#include "app/exporting/savefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct Pictures {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

/// Qt writes the fonts of a PDF in the order of a hash, which is another in each process. Hashes that are there already
/// keep their own seed.
class OrderedHashes {
public:
    OrderedHashes() : m_wasRandom(size_t(QHashSeed::globalSeed()) != 0) { QHashSeed::setDeterministicGlobalSeed(); }
    ~OrderedHashes()
    {
        if (m_wasRandom)
            QHashSeed::resetRandomGlobalSeed();
    }
    Q_DISABLE_COPY_MOVE(OrderedHashes)

private:
    bool m_wasRandom;
};

} // namespace

Picture pictureOf(QWidget &widget, const QString &title)
{
    return {.size = widget.size(), .title = title, .paint = [&widget](QPainter &painter, const QRectF &) {
                widget.render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
            }};
}

QImage imageOf(const Picture &picture, double scale)
{
    QImage image((picture.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    picture.paint(painter, QRectF({0, 0}, picture.size));
    return image;
}

Result<QByteArray> pngOf(const Picture &picture, double scale)
{
    const QImage image = imageOf(picture, scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.isNull() && buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"))
        return bytes;
    return tl::unexpected(Problem{.kind = Problem::Kind::File,
                                  .happened = Pictures::tr("The picture is too big to be drawn"),
                                  .remedy = Pictures::tr("Save it at a smaller scale, or as SVG")});
}

QByteArray svgOf(const Picture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF({0, 0}, picture.size));
    generator.setTitle(picture.title);
    generator.setDescription(u"Fabriscope " FABRISCOPE_VERSION ""_s);
    QPainter painter(&generator);
    picture.paint(painter, QRectF({0, 0}, picture.size));
    painter.end();
    return bytes;
}

QByteArray pdfOf(const Picture &picture)
{
    const OrderedHashes ordered;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr double pixelsPerInch = 96;
    constexpr double pointsPerInch = 72;
    writer.setTitle(picture.title);
    writer.setCreator(u"Fabriscope " FABRISCOPE_VERSION ""_s);
    writer.setPageSize(
        QPageSize(picture.size * pointsPerInch / pixelsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(int(pixelsPerInch));
    QPainter painter(&writer);
    picture.paint(painter, QRectF({0, 0}, picture.size));
    painter.end();
    return bytes;
}

Result<void> savePicture(const Picture &picture, const QString &path, double scale)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return saveFile(path, svgOf(picture));
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return saveFile(path, pdfOf(picture));
    const auto png = pngOf(picture, scale);
    return png ? saveFile(path, *png) : tl::unexpected(png.error());
}

} // namespace fabriscope
