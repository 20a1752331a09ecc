// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartview.h"

#include "ui/overview/markwalk.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace fabriscope {

namespace {

constexpr int leastWidth = 220;
constexpr int leastHeight = 180;
constexpr int usualHeight = 230;
constexpr int rowHeight = 19;
constexpr int axisHeight = 30;
constexpr double frameWidth = 2;
/// Whoever draws a window larger has the old charts until it has its size.
constexpr int resizeRests = 60; // ms

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ChartView::draw);
}

void ChartView::setContent(const OverviewChart &content)
{
    if (content == m_content)
        return;
    const QString term = m_current >= 0 ? m_content.marks.at(m_current).term : QString();
    const auto same = std::find_if(content.marks.begin(), content.marks.end(),
                                   [&term](const ChartMark &mark) { return mark.term == term; });
    m_current = term.isEmpty() || same == content.marks.end() ? -1 : int(same - content.marks.begin());
    m_hovered = -1;
    const bool isOther = content.bars.size() != m_content.bars.size();
    m_content = content;
    setAccessibleName(m_content.title);
    describe();
    forgetDrawing();
    if (isOther)
        updateGeometry();
}

void ChartView::describe()
{
    setAccessibleDescription(m_current < 0 ? m_content.asText() : m_content.marks.at(m_current).sentence());
}

ChartDrawing &ChartView::drawing()
{
    if (!m_drawing)
        m_drawing = std::make_unique<ChartDrawing>(m_content, ChartLook{palette(), font()}, QSizeF(size()));
    return *m_drawing;
}

void ChartView::forgetDrawing()
{
    m_drawing.reset();
    m_soon.start(0);
}

void ChartView::draw()
{
    m_drawn = QPixmap(size() * devicePixelRatioF());
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    m_drawn.fill(Qt::transparent);
    QPainter painter(&m_drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawing().paint(painter, {0, 0});
    painter.end();
    update();
    emit settled();
}

QPainterPath ChartView::outline(int mark)
{
    return drawing().outline(mark);
}

QSize ChartView::sizeHint() const
{
    return {leastWidth, std::max(usualHeight, minimumSizeHint().height())};
}

QSize ChartView::minimumSizeHint() const
{
    const int rows = m_content.kind == OverviewChart::Kind::Rows ? int(m_content.bars.size()) : 0;
    return {leastWidth, std::max(leastHeight, rows * rowHeight + axisHeight)};
}

void ChartView::setCurrentMark(int mark)
{
    if (mark == m_current || mark < -1 || mark >= int(m_content.marks.size()))
        return;
    m_current = mark;
    describe();
    update();
}

void ChartView::setHovered(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    if (!m_drawing)
        return; // it comes in a moment
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, m_hovered, palette().color(QPalette::Text));
    if (hasFocus())
        paintFrame(painter, m_current, ink(Ink::Accent, palette()));
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(ink(Ink::Accent, palette()), 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// Two lines, of which one stands out from whatever lies below.
void ChartView::paintFrame(QPainter &painter, int mark, const QColor &colour)
{
    if (mark < 0)
        return;
    const QPainterPath path = outline(mark);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Base), 2 * frameWidth));
    painter.drawPath(path);
    painter.setPen(QPen(colour, frameWidth));
    painter.drawPath(path);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = drawing().markAt(help->pos());
    QToolTip::showText(help->globalPos(), mark < 0 ? QString() : plainTip(m_content.marks.at(mark).sentence()), this);
    return true;
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forgetDrawing();
}

void ChartView::resizeEvent(QResizeEvent *)
{
    forgetDrawing();
    m_soon.start(m_drawn.isNull() ? 0 : resizeRests);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(drawing().markAt(event->position()));
}

void ChartView::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int mark = event->button() == Qt::LeftButton ? drawing().markAt(event->position()) : -1;
    if (mark < 0)
        return QWidget::mousePressEvent(event);
    setCurrentMark(mark);
    emit markChosen(ChartMark(m_content.marks.at(mark))); // a copy: the content may change meanwhile
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int next = markBeside(m_content, m_current, event->key());
    if (next >= 0)
        setCurrentMark(next);
    else if (chooses && m_current >= 0)
        emit markChosen(ChartMark(m_content.marks.at(m_current)));
    else
        QWidget::keyPressEvent(event);
}

} // namespace fabriscope
