// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/topologylayers.h"

#include <QTransform>
#include <QWidget>

#include <memory>

namespace fabriscope {

/// Draws a topology, lets the user zoom (wheel, +, −, 0 fits), pan (drag, Shift and arrows) and choose a member (click,
/// arrows). The costly parts of the drawing are kept as pictures. Lives on the GUI thread.
class TopologyView : public QWidget {
    Q_OBJECT
public:
    explicit TopologyView(QWidget *parent = nullptr);

    /// Keeps zoom and choice if \a sameTest.
    void setTopology(std::shared_ptr<const TopologyLayout> layout, bool sameTest);
    /// What was measured between its nodes; null: nothing. Gone with the next topology.
    void setValues(std::shared_ptr<const TopologyValues> values);
    [[nodiscard]] const TopologyValues *values() const { return m_values.get(); }
    [[nodiscard]] const std::shared_ptr<const TopologyValues> &sharedValues() const { return m_values; }
    [[nodiscard]] const TopologyLayout &topology() const { return *m_layout; }
    /// The chosen node, or -1.
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// Where a node is drawn now, in the widget's coordinates.
    [[nodiscard]] QPointF placeOf(int node) const;
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] bool namesAreShown() const;
    /// True once what is on the screen is drawn for this zoom and place (thousands of members take a moment).
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 110}; }

public slots:
    void choose(int node); ///< without telling anybody but chosenChanged()
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void memberSelected(int member); ///< by the user; index into membersOf(), -1 for none
    void chosenChanged(int node);
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
    bool event(QEvent *event) override;

private:
    [[nodiscard]] TopologyFit wholeFit() const;
    [[nodiscard]] QTransform view() const;
    [[nodiscard]] int nodeUnder(QPointF place) const;
    [[nodiscard]] QString tipAt(QPointF place) const;
    [[nodiscard]] TopologyScreen screenful() const;
    void zoomBy(qreal factor, QPointF around);
    void panBy(QPointF by);
    void chooseAsUser(int node);
    void hover(int node);
    bool walk(int key);
    void showView();
    void describe();

    std::shared_ptr<const TopologyLayout> m_layout = std::make_shared<TopologyLayout>();
    std::shared_ptr<const TopologyValues> m_values;
    int m_chosen = -1;
    int m_hovered = -1;
    qreal m_zoom = 1;
    QPointF m_pan;
    std::optional<QPointF> m_pressed;
    bool m_dragging = false;
    TopologyLayers *m_layers;
};

/// The node that an arrow key leads to from \a node, or -1. Up and Down stay in a column, Left and Right go across it;
/// among dots in lines, each key goes where it points, and on to the other column at the end of a line; around a circle
/// all four go to a neighbour. From -1 any key leads to the first node.
[[nodiscard]] int nodeTowards(const TopologyLayout &layout, int node, int key);

} // namespace fabriscope
