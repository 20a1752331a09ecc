// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/narrowing.h"
#include "app/overview/overviewfigures.h"

#include <QWidget>

namespace fabriscope {

/// A strip of all tests over time to choose a range of days from: by dragging, or with the arrow keys, which move the
/// range, and with Shift, which make it longer or shorter. Esc and a double click take it away. GUI thread.
class RangeBrush : public QWidget {
    Q_OBJECT
public:
    explicit RangeBrush(QWidget *parent = nullptr);

    /// Of all tests, whatever the filter.
    void setDays(const TimeBuckets &days);
    /// What the filter asks for; not told again.
    void setRange(const std::optional<DayRange> &range);
    [[nodiscard]] const std::optional<DayRange> &range() const { return m_range; }
    /// Where a bucket stands.
    [[nodiscard]] QRectF bucketRect(int bucket) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void rangeChosen(const std::optional<fabriscope::DayRange> &range);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int bucketCount() const { return int(m_days.buckets.size()); }
    [[nodiscard]] int bucketAt(double x) const;
    [[nodiscard]] bool isInRange(const TimeBucket &bucket) const;
    void placeHandles();
    void showChosen(int anchor, int cursor);
    void choose(const std::optional<DayRange> &range);
    void moveTo(int cursor, bool keepsAnchor);
    void describe();

    TimeBuckets m_days;
    std::optional<DayRange> m_range;
    int m_anchor = -1; ///< bucket; where the range begins to grow from
    int m_cursor = -1; ///< bucket; its other end
    bool m_dragging = false;
};

} // namespace fabriscope
