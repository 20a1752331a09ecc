// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixpainter.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace fabriscope {

/// Draws a matrix of pairs of any size; lets the user zoom (wheel, +, −, 0 fits), pan (middle button, Ctrl and arrows),
/// choose cells, rows, columns and blocks (click and drag in the cells or on the names; arrows, with Shift for more),
/// and walk to the worst pair (W). Lives on the GUI thread.
class MatrixView : public QWidget {
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

    /// Keeps zoom and choice where both contents have the members in the same order, and who is chosen else.
    void setContent(std::shared_ptr<const MatrixContent> content);
    [[nodiscard]] const MatrixContent &content() const { return *m_content; }
    void setColouring(MatrixColouring colouring);

    [[nodiscard]] QRect selected() const { return m_look.selected; }
    [[nodiscard]] QPoint current() const { return m_look.current; }
    [[nodiscard]] const MatrixPlace &place() const { return m_look.place; }
    [[nodiscard]] MatrixFrame frame() const { return m_frame; }
    /// What the mouse or else the keyboard points at, in a sentence.
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 100}; }

public slots:
    /// Without telling anybody but selectionChanged().
    void select(const QRect &cells, const QRect &also = {});
    /// Brings a cell into the middle of what is seen, and stands on it.
    void goTo(QPoint cell);
    /// The same without telling anybody but selectionChanged().
    void showCell(QPoint cell);
    void goToWorst();
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void selectionChanged(const QRect &cells);
    void chosenByUser(const QRect &cells);
    void sentenceChanged();
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isEmpty() const { return m_content->cells.levelCount() == 0; }
    [[nodiscard]] QRect all() const;
    [[nodiscard]] QRect cellsAt(QPointF place) const;
    [[nodiscard]] QRect cellsBetween(QPointF from, QPointF to) const;
    void keepSelection(const MatrixContent &before);
    void setPlace(const MatrixPlace &place);
    void frameAnew(bool whole);
    void standOn(QPoint cell);
    void lookAway();
    [[nodiscard]] QPointF zoomCentre() const;
    void point(QPointF at);
    void chooseAsUser(const QRect &cells);
    [[nodiscard]] bool walk(const QKeyEvent &event);
    void describe();
    void renewCells();

    std::shared_ptr<const MatrixContent> m_content = std::make_shared<MatrixContent>();
    MatrixFrame m_frame;
    MatrixLook m_look;
    QRect m_pointed;         ///< all cells under the mouse
    QPoint m_anchor{-1, -1}; ///< where a choice by keyboard began
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_panned;
    QImage m_cells; ///< the field of cells as it was drawn last
    struct Drawn {
        std::shared_ptr<const MatrixContent> content;
        MatrixFrame frame;
        MatrixPlace place;
        MatrixColouring colouring = MatrixColouring::Values;
        QSize size;
        qreal ratio = 0;
        qint64 palette = 0;
        friend bool operator==(const Drawn &, const Drawn &) = default;
    };
    Drawn m_drawn;
};

} // namespace fabriscope
