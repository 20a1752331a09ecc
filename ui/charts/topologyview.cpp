// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyview.h"

#include "ui/charts/topologyflows.h"
#include "ui/charts/topologytext.h"
#include "ui/charts/topologyvalues.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

namespace fabriscope {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 24;
constexpr qreal reach = 10;    ///< how near to a node a click counts, in pixels of the screen
constexpr qreal lineReach = 5; ///< the same of a line, for its tip
constexpr qreal panStep = 40;

} // namespace

TopologyView::TopologyView(QWidget *parent) : QWidget(parent), m_layers(new TopologyLayers(this))
{
    connect(m_layers, &TopologyLayers::changed, this, qOverload<>(&TopologyView::update));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Topology"));
    setWhatsThis(tr("The arrow keys walk from member to member, Shift and the arrows move the drawing, + and − zoom, 0 "
                    "fits it, Esc lets the chosen member go. A click chooses a member, dragging moves the drawing, the "
                    "wheel zooms. A line under the pointer tells its figure."));
}

void TopologyView::setTopology(std::shared_ptr<const TopologyLayout> layout, bool sameTest)
{
    const int member = sameTest && m_chosen >= 0 ? m_layout->nodes.at(m_chosen).member : -1;
    m_layout = std::move(layout);
    m_values.reset();
    m_chosen = member < 0 ? -1 : m_layout->nodeOf(member);
    m_hovered = -1;
    if (!sameTest) {
        m_zoom = 1;
        m_pan = {};
    }
    showView();
    describe();
    emit chosenChanged(m_chosen);
}

void TopologyView::setValues(std::shared_ptr<const TopologyValues> values)
{
    m_values = std::move(values);
    describe();
    update();
    emit chosenChanged(m_chosen);
}

TopologyFit TopologyView::wholeFit() const
{
    return fitted(*m_layout, QRectF(rect()).adjusted(4, 4, -4, -4));
}

QTransform TopologyView::view() const
{
    const QPointF middle = QRectF(rect()).center();
    return wholeFit().view * QTransform::fromTranslate(-middle.x(), -middle.y()) * QTransform::fromScale(m_zoom, m_zoom)
        * QTransform::fromTranslate(middle.x() + m_pan.x(), middle.y() + m_pan.y());
}

QPointF TopologyView::placeOf(int node) const
{
    return view().map(m_layout->nodes.at(node).at);
}

bool TopologyView::namesAreShown() const
{
    return isReadable(view()) && (m_zoom > 1 || wholeFit().names);
}

int TopologyView::nodeUnder(QPointF place) const
{
    const QTransform shown = view();
    const qreal scale = qMax(1e-6, qSqrt(qAbs(shown.determinant())));
    return m_layout->nodeAt(shown.inverted().map(place), qMax(reach / scale, m_layout->nodeRadius));
}

void TopologyView::choose(int node)
{
    if (node == m_chosen || node >= m_layout->nodes.size())
        return;
    m_chosen = node;
    describe();
    update();
    emit chosenChanged(node);
}

void TopologyView::chooseAsUser(int node)
{
    if (node == m_chosen)
        return;
    choose(node);
    emit memberSelected(node < 0 ? -1 : m_layout->nodes.at(node).member);
}

void TopologyView::describe()
{
    const QString figures = m_values ? m_values->sentence(*m_layout, m_chosen) : QString();
    setAccessibleDescription(
        QStringList{nodeSentence(*m_layout, m_chosen), figures, undrawnSentence(*m_layout, m_chosen)}.join(
            QLatin1Char(' ')));
}

TopologyScreen TopologyView::screenful() const
{
    return {m_layout, m_values, view(), palette(), size(), devicePixelRatioF(), m_chosen >= 0, namesAreShown()};
}

bool TopologyView::isSettled() const
{
    return m_layers->isSettled();
}

void TopologyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_layers->paint(painter, screenful(), m_chosen >= 0 ? m_chosen : m_hovered);
    if (hasFocus()) {
        painter.setPen(ink(Ink::Accent, palette()));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TopologyView::zoomBy(qreal factor, QPointF around)
{
    const qreal zoom = qBound(smallestZoom, m_zoom * factor, largestZoom);
    const QPointF middle = QRectF(rect()).center();
    m_pan = (m_pan - (around - middle)) * (zoom / m_zoom) + (around - middle);
    m_zoom = zoom;
    showView();
}

void TopologyView::panBy(QPointF by)
{
    m_pan += by;
    showView();
}

void TopologyView::showView()
{
    update();
    emit viewChanged();
}

void TopologyView::zoomIn()
{
    zoomBy(zoomStep, QRectF(rect()).center());
}

void TopologyView::zoomOut()
{
    zoomBy(1 / zoomStep, QRectF(rect()).center());
}

void TopologyView::fit()
{
    m_zoom = 1;
    m_pan = {};
    showView();
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showView();
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0)
        zoomBy(qPow(zoomStep, turned / 120.0), event->position());
    event->accept();
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
}

void TopologyView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        hover(nodeUnder(event->position()));
        return;
    }
    const QPointF by = event->position() - *m_pressed;
    if (!m_dragging && by.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    m_pressed = event->position();
    panBy(by);
}

void TopologyView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    if (!m_dragging)
        chooseAsUser(nodeUnder(event->position()));
    m_pressed.reset();
    m_dragging = false;
    unsetCursor();
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && nodeUnder(event->position()) < 0)
        fit();
}

void TopologyView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void TopologyView::hover(int node)
{
    if (node == m_hovered)
        return;
    m_hovered = node;
    setCursor(node < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

/// Of the member under it, or of the line.
QString TopologyView::tipAt(QPointF place) const
{
    const int node = nodeUnder(place);
    if (node >= 0)
        return QStringList{nodeSentence(*m_layout, node), m_values ? m_values->sentence(*m_layout, node) : QString()}
            .join(QLatin1Char(' '))
            .trimmed();
    if (!m_values)
        return {};
    const QTransform shown = view();
    const qreal scale = qMax(1e-6, qSqrt(qAbs(shown.determinant())));
    const QList<TopologyFlow> flows = drawnFlows(*m_layout, *m_values, m_chosen);
    const TopologyFlow *const flow = flowAt(flows, shown.inverted().map(place), lineReach / scale);
    return flow ? flowSentence(*m_layout, *m_values, *flow) : QString();
}

bool TopologyView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainTip(tip), this);
        return true;
    }
    return QWidget::event(event);
}

bool TopologyView::walk(int key)
{
    const int node = nodeTowards(*m_layout, m_chosen, key);
    if (node < 0)
        return false;
    chooseAsUser(node);
    return true;
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QPointF> pans{{Qt::Key_Left, {panStep, 0}},
                                          {Qt::Key_Right, {-panStep, 0}},
                                          {Qt::Key_Up, {0, panStep}},
                                          {Qt::Key_Down, {0, -panStep}}};
    if (event->modifiers().testFlag(Qt::ShiftModifier) && pans.contains(event->key())) {
        panBy(pans.value(event->key()));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Escape:
        if (m_chosen < 0)
            break;
        chooseAsUser(-1);
        return;
    default:
        if (walk(event->key()))
            return;
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fabriscope
