// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/rangebrush.h"

#include "ui/overview/overviewtext.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace fabriscope {

namespace {

constexpr int stripHeight = 34;
constexpr int stripWidth = 200;

} // namespace

RangeBrush::RangeBrush(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Range of days"));
    describe();
}

QSize RangeBrush::sizeHint() const
{
    return {2 * stripWidth, stripHeight};
}

QSize RangeBrush::minimumSizeHint() const
{
    return {stripWidth, stripHeight};
}

void RangeBrush::setDays(const TimeBuckets &days)
{
    if (days == m_days)
        return;
    m_days = days;
    placeHandles();
}

void RangeBrush::setRange(const std::optional<DayRange> &range)
{
    if (m_dragging || range == m_range)
        return;
    m_range = range;
    placeHandles();
}

/// The handles stand where the range does; the keys go on from there.
void RangeBrush::placeHandles()
{
    const bool wasBackwards = m_cursor < m_anchor;
    m_anchor = m_cursor = -1;
    for (int i = 0; i < bucketCount(); ++i) {
        if (!isInRange(m_days.buckets.at(i)))
            continue;
        m_anchor = m_anchor < 0 ? i : m_anchor;
        m_cursor = i;
    }
    if (wasBackwards)
        std::swap(m_anchor, m_cursor);
    describe();
    update();
}

bool RangeBrush::isInRange(const TimeBucket &bucket) const
{
    return m_range && bucket.last >= m_range->first && bucket.first <= m_range->last;
}

void RangeBrush::describe()
{
    setAccessibleDescription(
        m_range ? tr("From %1 to %2").arg(m_range->first.toString(Qt::ISODate), m_range->last.toString(Qt::ISODate))
                : tr("No range is chosen"));
}

QRectF RangeBrush::bucketRect(int bucket) const
{
    const double step = double(width()) / std::max(1, bucketCount());
    return {bucket * step, 0, step, double(height())};
}

int RangeBrush::bucketAt(double x) const
{
    return std::clamp(int(x * bucketCount() / std::max(1, width())), 0, bucketCount() - 1);
}

void RangeBrush::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int most = 1;
    for (const TimeBucket &bucket : std::as_const(m_days.buckets))
        most = std::max(most, bucket.tests.total());
    const double floor = height() - 1.0;
    for (int i = 0; i < bucketCount(); ++i) {
        const TimeBucket &bucket = m_days.buckets.at(i);
        const QRectF place = bucketRect(i);
        if (isInRange(bucket))
            painter.fillRect(place, palette().color(QPalette::Active, QPalette::Highlight));
        if (bucket.tests.total() == 0)
            continue;
        const double high = std::max(1.0, (floor - spacing::xs) * bucket.tests.total() / most);
        const double gap = place.width() > 4 ? 1 : 0;
        painter.fillRect(QRectF(place.left() + gap / 2, floor - high, place.width() - gap, high),
                         ink(isInRange(bucket) ? Ink::Accent : Ink::Edge, palette()));
    }
    painter.fillRect(QRectF(0, floor, width(), 1), ink(Ink::Grid, palette()));
    if (!hasFocus())
        return;
    painter.setPen(QPen(ink(Ink::Accent, palette()), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

bool RangeBrush::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (bucketCount() > 0) {
        const TimeBucket &bucket = m_days.buckets.at(bucketAt(help->pos().x()));
        text = tr("%1: %Ln test(s) in all. Drag to choose a range, double click to clear it.", nullptr,
                  bucket.tests.total())
                   .arg(bucketName(bucket, m_days.unit));
    }
    QToolTip::showText(help->globalPos(), plainTip(text), this);
    return true;
}

void RangeBrush::showChosen(int anchor, int cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    const auto [first, last] = std::minmax(anchor, cursor);
    m_range = DayRange{m_days.buckets.at(first).first, m_days.buckets.at(last).last};
    describe();
    update();
}

void RangeBrush::choose(const std::optional<DayRange> &range)
{
    m_range = range;
    placeHandles();
    emit rangeChosen(range);
}

void RangeBrush::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || bucketCount() == 0)
        return QWidget::mousePressEvent(event);
    m_dragging = true;
    const int bucket = bucketAt(event->position().x());
    showChosen(event->modifiers().testFlag(Qt::ShiftModifier) && m_anchor >= 0 ? m_anchor : bucket, bucket);
}

void RangeBrush::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        showChosen(m_anchor, bucketAt(event->position().x()));
}

void RangeBrush::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragging, false))
        return QWidget::mouseReleaseEvent(event);
    emit rangeChosen(m_range);
}

void RangeBrush::mouseDoubleClickEvent(QMouseEvent *)
{
    m_dragging = false;
    choose({});
}

void RangeBrush::moveTo(int cursor, bool keepsAnchor)
{
    const int bucket = std::clamp(cursor, 0, bucketCount() - 1);
    showChosen(keepsAnchor && m_anchor >= 0 ? m_anchor : bucket, bucket);
    emit rangeChosen(m_range);
}

void RangeBrush::keyPressEvent(QKeyEvent *event)
{
    const bool grows = event->modifiers().testFlag(Qt::ShiftModifier);
    const int last = bucketCount() - 1;
    if (last >= 0 && event->key() == Qt::Key_Left)
        moveTo(m_cursor < 0 ? last : m_cursor - 1, grows);
    else if (last >= 0 && event->key() == Qt::Key_Right)
        moveTo(m_cursor < 0 ? 0 : m_cursor + 1, grows);
    else if (last >= 0 && event->key() == Qt::Key_Home)
        moveTo(0, grows);
    else if (last >= 0 && event->key() == Qt::Key_End)
        moveTo(last, grows);
    else if (event->key() == Qt::Key_Escape && m_range)
        choose({});
    else
        QWidget::keyPressEvent(event);
}

void RangeBrush::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RangeBrush::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace fabriscope
