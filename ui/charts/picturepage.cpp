// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/picturepage.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace fabriscope {

namespace {

constexpr int pageTitleSize = 15;
constexpr int pageTextSize = 12;
constexpr qreal highestText = 10000;

QFont pageFont(int pixels, bool bold)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

} // namespace

PicturePage::PicturePage(QPainter *painter, const QPalette &palette, qreal width)
    : m_painter(painter), m_palette(palette), m_width(width)
{
}

void PicturePage::paragraph(const QString &text, const QFont &font, const QColor &colour)
{
    if (text.isEmpty())
        return;
    const QRectF room(margin, y, innerWidth(), highestText);
    const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    const QRectF used = QFontMetricsF(font).boundingRect(room, flags, text);
    if (m_painter) {
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(QRectF(room.topLeft(), QSizeF(room.width(), used.height() + 2)), flags, text);
    }
    y += used.height() + 3;
}

void PicturePage::text(const QString &text, bool muted)
{
    paragraph(text, pageFont(pageTextSize, false),
              muted ? ink(Ink::Muted, m_palette) : m_palette.color(QPalette::Text));
}

void PicturePage::title(const QString &text)
{
    paragraph(text, pageFont(pageTitleSize, true), m_palette.color(QPalette::Text));
}

void PicturePage::head(const PictureCaption &caption)
{
    title(caption.title);
    text(caption.subtitle);
    text(caption.dataTime, true);
    y += partGap;
}

} // namespace fabriscope
