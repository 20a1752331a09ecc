// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixview.h"

#include "ui/charts/matrixtext.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

namespace fabriscope {

namespace {

constexpr qreal matrixZoomStep = 1.25;
constexpr qreal doubleClickZoom = 4;

} // namespace

MatrixView::MatrixView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Pair matrix"));
    setWhatsThis(
        tr("The arrow keys walk from pair to pair, Page Up and Page Down by ten, Home and End to the row's ends; with "
           "Shift they choose a block, with Ctrl they move the matrix. W goes to the worst pair, + and − zoom, 0 fits "
           "the whole matrix, Esc lets the choice go. A click chooses a pair, on a name its row or column; dragging "
           "chooses a block, the middle button moves the matrix, the wheel zooms, with Shift it goes sideways."));
}

QRect MatrixView::all() const
{
    return {0, 0, m_content->targets.size(), m_content->sources.size()};
}

void MatrixView::setContent(std::shared_ptr<const MatrixContent> content)
{
    const bool wasWhole = m_look.place == fittedPlace(*m_content, m_frame);
    const std::shared_ptr<const MatrixContent> before = std::exchange(m_content, std::move(content));
    const bool isSame = before->sources.members == m_content->sources.members
        && before->targets.members == m_content->targets.members && !before->sources.members.isEmpty();
    lookAway();
    frameAnew(wasWhole || !isSame); // marks at the heads come and go with the limits
    if (!isSame)
        keepSelection(*before);
    describe();
    update();
}

/// Who was chosen may stand elsewhere now.
void MatrixView::keepSelection(const MatrixContent &before)
{
    const QRect was = m_look.selected;
    const auto placeNow = [](const MatrixSide &old, int place, const MatrixSide &now) {
        if (place < 0 || place >= old.size())
            return -1;
        return int(std::find_if(now.members.begin(), now.members.end(),
                                [&](const PairMember &member) { return member.end == old.members.at(place).end; })
                   - now.members.begin());
    };
    const int row = was.height() == 1 ? placeNow(before.sources, was.y(), m_content->sources) : -1;
    const int column = was.width() == 1 ? placeNow(before.targets, was.x(), m_content->targets) : -1;
    QRect now;
    if (row >= 0 && row < m_content->sources.size())
        now = column >= 0 ? QRect(column, row, 1, 1) : QRect(0, row, m_content->targets.size(), 1);
    else if (column >= 0 && column < m_content->targets.size())
        now = QRect(column, 0, 1, m_content->sources.size());
    m_look.current = now.width() == 1 && now.height() == 1 ? now.topLeft() : QPoint(-1, -1);
    select(now & all());
}

void MatrixView::setColouring(MatrixColouring colouring)
{
    m_look.colouring = colouring;
    update();
}

void MatrixView::select(const QRect &cells, const QRect &also)
{
    m_look.also = also & all();
    if (m_look.selected == (cells & all()))
        return update();
    m_look.selected = cells & all();
    update();
    emit selectionChanged(m_look.selected);
}

void MatrixView::chooseAsUser(const QRect &cells)
{
    const QRect before = m_look.selected;
    select(cells);
    describe();
    if (before != m_look.selected)
        emit chosenByUser(m_look.selected);
}

void MatrixView::goTo(QPoint cell)
{
    if (!all().contains(cell))
        return;
    setPlace(placeAround(*m_content, m_frame, m_look.place, cell));
    standOn(cell);
}

void MatrixView::standOn(QPoint cell)
{
    m_look.current = cell;
    m_anchor = cell;
    lookAway();
    chooseAsUser(QRect(cell, QSize(1, 1)));
}

/// Who goes on by keyboard is told where that led to, not what lies under a mouse that rests.
void MatrixView::lookAway()
{
    m_pointed = {};
    m_look.pointed = {-1, -1};
}

void MatrixView::showCell(QPoint cell)
{
    if (!all().contains(cell))
        return;
    m_look.current = cell;
    m_anchor = cell;
    lookAway();
    setPlace(placeAround(*m_content, m_frame, m_look.place, cell));
    select(QRect(cell, QSize(1, 1)));
    describe();
}

void MatrixView::goToWorst()
{
    if (const auto worst = m_content->cells.worstCellIn(all()); worst && cell::isValue(worst->cell))
        goTo({worst->target, worst->source});
}

void MatrixView::setPlace(const MatrixPlace &place)
{
    if (place == m_look.place)
        return;
    m_look.place = place;
    update();
    emit viewChanged();
}

void MatrixView::zoomIn()
{
    setPlace(zoomedPlace(*m_content, m_frame, m_look.place, matrixZoomStep, zoomCentre()));
}

void MatrixView::zoomOut()
{
    setPlace(zoomedPlace(*m_content, m_frame, m_look.place, 1 / matrixZoomStep, zoomCentre()));
}

/// The cell one stands on stays where it is.
QPointF MatrixView::zoomCentre() const
{
    const QPointF current = areaOf(QRect(m_look.current, QSize(1, 1)), m_frame, m_look.place).center();
    const bool isSeen = all().contains(m_look.current) && m_frame.cells.contains(current);
    return isSeen ? current : m_frame.cells.center();
}

void MatrixView::fit()
{
    setPlace(fittedPlace(*m_content, m_frame));
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    frameAnew(m_look.place == fittedPlace(*m_content, m_frame));
}

/// What was seen as a whole is so again, and else what stands at the corner stays there.
void MatrixView::frameAnew(bool whole)
{
    m_frame = matrixFrame(*m_content, rect());
    m_look.place = whole ? fittedPlace(*m_content, m_frame)
                         : zoomedPlace(*m_content, m_frame, m_look.place, 1, m_frame.cells.topLeft());
    emit viewChanged();
}

void MatrixView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        frameAnew(m_look.place == fittedPlace(*m_content, m_frame));
    update();
}

void MatrixView::renewCells()
{
    const qreal ratio = devicePixelRatioF();
    const Drawn wanted{m_content, m_frame, m_look.place, m_look.colouring, size(), ratio, palette().cacheKey()};
    if (wanted == m_drawn)
        return;
    m_drawn = wanted;
    if (m_cells.size() != size() * ratio)
        m_cells = QImage(size() * ratio, QImage::Format_RGB32);
    m_cells.setDevicePixelRatio(ratio);
    m_cells.fill(palette().color(QPalette::Base));
    QPainter painter(&m_cells);
    paintMatrixCells(painter, *m_content, m_frame, m_look, palette());
    paintMatrixHeads(painter, *m_content, m_frame, m_look, palette());
}

void MatrixView::paintEvent(QPaintEvent *)
{
    renewCells();
    QPainter painter(this);
    painter.drawImage(QPointF(), m_cells);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (!isEmpty()) {
        paintMatrixNames(painter, *m_content, m_frame, m_look, palette());
        paintMatrixChoice(painter, *m_content, m_frame, m_look, palette());
    }
    if (hasFocus()) {
        painter.setPen(ink(Ink::Accent, palette()));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// The cells at a place: one, or all that its pixel covers; beside the field those of its row or column.
QRect MatrixView::cellsAt(QPointF place) const
{
    const QRectF &field = m_frame.cells;
    const QPointF inside(qBound(field.left(), place.x(), field.right() - 1),
                         qBound(field.top(), place.y(), field.bottom() - 1));
    const qreal pixel = 1 / devicePixelRatioF();
    const QPointF corner(qFloor(inside.x() / pixel) * pixel, qFloor(inside.y() / pixel) * pixel);
    const bool isSmall = qMin(m_look.place.cell.width(), m_look.place.cell.height()) < 1;
    QRect cells = cellsUnder(*m_content, m_frame, m_look.place,
                             isSmall ? QRectF(corner, QSizeF(pixel, pixel)) : QRectF(inside, QSizeF(1e-9, 1e-9)));
    if (place.x() < field.left())
        cells = QRect(0, cells.top(), all().width(), cells.height());
    if (place.y() < field.top())
        cells = QRect(place.x() < field.left() ? 0 : cells.left(), 0, cells.width(), all().height());
    return cells & all();
}

QRect MatrixView::cellsBetween(QPointF from, QPointF to) const
{
    const QRect a = cellsAt(from);
    const QRectF &field = m_frame.cells;
    // What was begun on the names goes on along them.
    const QPointF kept(from.x() < field.left() ? qMin(to.x(), field.left() - 1) : qMax(to.x(), field.left()),
                       from.y() < field.top() ? qMin(to.y(), field.top() - 1) : qMax(to.y(), field.top()));
    const QRect b = cellsAt(kept);
    return a.isEmpty() ? QRect() : b.isEmpty() ? a : a | b;
}

void MatrixView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || turned.y() == 0)
        setPlace(pannedPlace(*m_content, m_frame, m_look.place, QPointF(turned.x() + turned.y(), 0) / 2));
    else
        setPlace(zoomedPlace(*m_content, m_frame, m_look.place, qPow(matrixZoomStep, turned.y() / 120.0),
                             event->position()));
    point(event->position());
    event->accept();
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panned = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton && !isEmpty()) {
        m_pressed = event->position();
        const QRect cells = cellsAt(*m_pressed);
        const bool isOne = cells.width() == 1 && cells.height() == 1;
        m_look.current = isOne ? cells.topLeft() : QPoint(-1, -1);
        m_anchor = m_look.current;
        chooseAsUser(cells);
    }
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panned) {
        setPlace(pannedPlace(*m_content, m_frame, m_look.place, event->position() - *m_panned));
        m_panned = event->position();
        return;
    }
    point(event->position());
    if (m_pressed && (event->position() - *m_pressed).manhattanLength() > 3)
        select(cellsBetween(*m_pressed, event->position()));
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panned.reset();
        unsetCursor();
    } else if (event->button() == Qt::LeftButton && m_pressed) {
        if ((event->position() - *m_pressed).manhattanLength() > 3) {
            const QRect cells = cellsBetween(*m_pressed, event->position());
            select(cells);
            emit chosenByUser(cells);
        }
        m_pressed.reset();
        describe();
    }
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_frame.cells.contains(event->position()))
        setPlace(zoomedPlace(*m_content, m_frame, m_look.place, doubleClickZoom, event->position()));
    else
        fit();
}

void MatrixView::point(QPointF at)
{
    const QRect cells = m_frame.cells.contains(at) && !isEmpty() ? cellsAt(at) : QRect();
    if (cells == m_pointed)
        return;
    m_pointed = cells;
    const auto worst = cells.isEmpty() ? std::nullopt : m_content->cells.worstCellIn(cells);
    m_look.pointed = worst ? QPoint(worst->target, worst->source) : QPoint(-1, -1);
    update();
    emit sentenceChanged();
}

void MatrixView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point({-1, -1});
}

QString MatrixView::sentence() const
{
    if (!m_pointed.isEmpty())
        return matrixtext::under(*m_content, m_pointed);
    if (all().contains(m_look.current))
        return matrixtext::pair(*m_content, m_look.current);
    return m_look.selected.isEmpty() ? QString() : matrixtext::selection(*m_content, m_look.selected);
}

void MatrixView::describe()
{
    const QString empty = matrixtext::emptiness(*m_content);
    setAccessibleDescription(empty.isEmpty() ? sentence() : empty);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit sentenceChanged();
}

} // namespace fabriscope
