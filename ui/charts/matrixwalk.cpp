// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixview.h"

#include <QHash>
#include <QKeyEvent>

namespace fabriscope {

namespace {

constexpr qreal matrixPanStep = 60;

/// The rows and columns that both points lie in, whichever comes first.
QRect spanned(QPoint a, QPoint b)
{
    return QRect(QPoint(qMin(a.x(), b.x()), qMin(a.y(), b.y())), QPoint(qMax(a.x(), b.x()), qMax(a.y(), b.y())));
}

} // namespace

bool MatrixView::walk(const QKeyEvent &event)
{
    static const QHash<int, QPoint> steps{{Qt::Key_Left, {-1, 0}},    {Qt::Key_Right, {1, 0}},
                                          {Qt::Key_Up, {0, -1}},      {Qt::Key_Down, {0, 1}},
                                          {Qt::Key_PageUp, {0, -10}}, {Qt::Key_PageDown, {0, 10}}};
    if (isEmpty())
        return false;
    const QRect whole = all();
    QPoint to = m_look.current;
    if (event.key() == Qt::Key_Home)
        to.setX(0);
    else if (event.key() == Qt::Key_End)
        to.setX(whole.right());
    else if (!steps.contains(event.key()))
        return false;
    else if (event.modifiers().testFlag(Qt::ControlModifier)) {
        setPlace(pannedPlace(*m_content, m_frame, m_look.place, -QPointF(steps.value(event.key())) * matrixPanStep));
        return true;
    } else {
        to += steps.value(event.key());
    }
    to = whole.contains(m_look.current) ? QPoint(qBound(0, to.x(), whole.right()), qBound(0, to.y(), whole.bottom()))
                                        : cellsInSight(*m_content, m_frame, m_look.place).topLeft();
    if (!event.modifiers().testFlag(Qt::ShiftModifier) || !whole.contains(m_anchor)) {
        setPlace(placeShowing(*m_content, m_frame, m_look.place, to));
        standOn(to);
        return true;
    }
    m_look.current = to;
    lookAway();
    setPlace(placeShowing(*m_content, m_frame, m_look.place, to));
    chooseAsUser(spanned(m_anchor, to));
    return true;
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_W:
        return goToWorst();
    case Qt::Key_Escape:
        if (m_look.selected.isEmpty())
            break;
        m_look.current = {-1, -1};
        return chooseAsUser({});
    default:
        if (walk(*event))
            return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fabriscope
