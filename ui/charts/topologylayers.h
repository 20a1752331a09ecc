// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/topologypainter.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace fabriscope {

class TopologyValues;

/// All that the look of a topology on the screen depends on, but for what stands out.
struct TopologyScreen {
    std::shared_ptr<const TopologyLayout> layout;
    std::shared_ptr<const TopologyValues> values; ///< none: nothing was measured
    QTransform view;
    QPalette palette;
    QSize size;      ///< logical pixels
    qreal ratio = 1; ///< device pixels a logical one
    bool dimmed = false;
    bool names = true;

    friend bool operator==(const TopologyScreen &, const TopologyScreen &) = default;
};

/// Keeps the drawing of a topology as pictures: the ground, and over it what stands out. The ground of many members is
/// drawn on another thread; until it comes, the old one is moved and stretched along. Lives on the GUI thread.
class TopologyLayers : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Paints what is there and sees to it that what is missing comes. \a node stands out, -1: none.
    void paint(QPainter &painter, const TopologyScreen &screen, int node);
    /// True once the ground on the screen is the one that was asked for last.
    [[nodiscard]] bool isSettled() const { return m_drawn == m_wanted && !m_ground.isNull(); }

signals:
    void changed(); ///< paint again

private:
    void renewGround(const TopologyScreen &screen);

    QImage m_ground;
    TopologyScreen m_drawn;  ///< what m_ground shows
    TopologyScreen m_wanted; ///< what was asked for last
    quint64 m_generation = 0;
    QImage m_emphasis;
    TopologyScreen m_emphasisDrawn;
    int m_emphasised = -1;
};

} // namespace fabriscope
