// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/chartdrawing.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace fabriscope {

/// A chart to point at: the arrow keys walk through its marks, Enter or a click chooses one, a tooltip gives the exact
/// figures. GUI thread.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    /// The current mark stays current if there is still one with its term.
    void setContent(const OverviewChart &content);
    [[nodiscard]] const OverviewChart &content() const { return m_content; }
    [[nodiscard]] int currentMark() const { return m_current; } ///< -1: none
    void setCurrentMark(int mark);
    /// False while the chart waits for its turn to be drawn.
    [[nodiscard]] bool isSettled() const { return !m_soon.isActive(); }
    /// Around a mark, in the widget's coordinates; lays the chart out if need be.
    [[nodiscard]] QPainterPath outline(int mark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void settled();
    void markChosen(const fabriscope::ChartMark &mark);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] ChartDrawing &drawing();
    void forgetDrawing();
    void draw();
    void describe();
    void setHovered(int mark);
    void paintFrame(QPainter &painter, int mark, const QColor &colour);

    OverviewChart m_content;
    std::unique_ptr<ChartDrawing> m_drawing; ///< for this size and palette
    QPixmap m_drawn;                         ///< of m_drawing, or of the one before: pointing about draws nothing anew
    QTimer m_soon;                           ///< each chart is drawn in a turn of the event loop of its own
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace fabriscope
