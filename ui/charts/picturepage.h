// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

class QPainter;

namespace fabriscope {

/// What a picture says about its data.
struct PictureCaption {
    QString title;    ///< the test's id, cleaned
    QString subtitle; ///< type, model, configuration
    QString dataTime; ///< when and where the data was read
};

/// The texts above and below a drawing, measured or drawn from top to bottom. Lives for one call.
class PicturePage {
public:
    static constexpr qreal margin = 20;
    static constexpr qreal partGap = 10;

    /// Without a painter it only measures.
    PicturePage(QPainter *painter, const QPalette &palette, qreal width);

    /// A paragraph, wrapped; nothing for an empty one.
    void text(const QString &text, bool muted = false);
    void title(const QString &text);
    void head(const PictureCaption &caption);
    [[nodiscard]] QPainter *painter() const { return m_painter; }
    [[nodiscard]] qreal innerWidth() const { return m_width - 2 * margin; }

    qreal y = margin; ///< where the next thing stands

private:
    void paragraph(const QString &text, const QFont &font, const QColor &colour);

    QPainter *m_painter;
    const QPalette &m_palette;
    qreal m_width;
};

} // namespace fabriscope
