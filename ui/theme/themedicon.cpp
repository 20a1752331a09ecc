// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QColor tintOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

QString fileOf(const QString &name)
{
    return ":/icons/"_L1 + name + ".svg"_L1;
}

/// \a size in device pixels.
QPixmap drawn(const QString &name, const QSize &size, const QColor &tint)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    if (size.isEmpty() || !QFile::exists(fileOf(name)))
        return pixmap;
    QSvgRenderer renderer(fileOf(name)); // read when first drawn: the start of the program does not wait for it
    const int side = qMin(size.width(), size.height());
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), tint);
    return pixmap;
}

/// Drawn once for every size and colour.
QPixmap cached(const QString &name, const QSize &size, const QColor &tint)
{
    const QString key =
        u"fabriscope-icon/%1/%2x%3/%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(tint.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, size, tint);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

/// Draws one of our line icons in the palette's colour of that moment, so that a change of theme needs no new icons.
/// The drawing's own colours do not matter, only its coverage.
class TintedIconEngine final : public QIconEngine {
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// \a size in device pixels, as QIcon asks for it.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal /*scale*/) override
    {
        return cached(m_name, size, tintOf(mode));
    }

    bool isNull() override { return !QFile::exists(fileOf(m_name)); }
    QString key() const override { return u"FabriscopeTintedIconEngine"_s; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QString m_name;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new TintedIconEngine(name));
}

QPixmap tintedPixmap(const QString &name, const QSize &size, qreal devicePixelRatio, const QColor &tint)
{
    QPixmap pixmap = cached(name, (QSizeF(size) * devicePixelRatio).toSize(), tint);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace fabriscope
