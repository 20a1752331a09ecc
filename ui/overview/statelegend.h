// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/chartmaker.h"

#include <QWidget>

namespace fabriscope {

/// Writes what the colours and the hatching mean, from \a corner on, into as many lines as it takes where there is so
/// much \a width. The size it needs; without a painter it only measures.
QSizeF paintStateLegend(QPainter *painter, const QPointF &corner, double width, const ChartLook &look);

/// The same as a widget.
class StateLegend : public QWidget {
    Q_OBJECT
public:
    explicit StateLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace fabriscope
