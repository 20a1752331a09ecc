// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/directionline.h"

#include "ui/charts/directiontext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace fabriscope {

namespace {

void drawHead(QPainter &painter, QPointF tip, qreal side)
{
    painter.drawPolyline(QPolygonF{{tip.x() - side * 3.5, tip.y() - 3.5}, tip, {tip.x() - side * 3.5, tip.y() + 3.5}});
}

} // namespace

class DirectionLine::Drawing : public QWidget {
public:
    explicit Drawing(QWidget *parent) : QWidget(parent) { setFixedSize(44, 20); }

    void setDirection(Direction direction)
    {
        m_direction = direction;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        switch (m_direction) {
        case Direction::ClientsToServers:
            drawArrow(painter, Ink::Client, Ink::Server, false);
            break;
        case Direction::EachWithEach:
            drawArrow(painter, Ink::Peer, Ink::Peer, true);
            break;
        case Direction::Collective:
            drawRing(painter);
            break;
        case Direction::Unknown:
            drawDots(painter);
            break;
        }
    }

private:
    [[nodiscard]] QPen pen(Ink which) const
    {
        return {ink(which, palette()), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }

    /// From a round sender to a square receiver, or both ways between peers.
    void drawArrow(QPainter &painter, Ink from, Ink to, bool both)
    {
        painter.setPen(pen(Ink::Muted));
        painter.drawLine(QPointF(13, 10), QPointF(31, 10));
        drawHead(painter, {31, 10}, 1);
        if (both)
            drawHead(painter, {13, 10}, -1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(from, palette()));
        painter.drawEllipse(QPointF(6, 10), 4.5, 4.5);
        painter.setBrush(ink(to, palette()));
        if (both)
            painter.drawEllipse(QPointF(38, 10), 4.5, 4.5);
        else
            painter.drawRect(QRectF(34, 6, 8, 8));
    }

    void drawRing(QPainter &painter)
    {
        painter.setPen(pen(Ink::Muted));
        painter.drawEllipse(QPointF(22, 10), 16, 7);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(Ink::Peer, palette()));
        for (const QPointF &at : {QPointF(6, 10), QPointF(38, 10), QPointF(16, 3.6), QPointF(28, 3.6),
                                  QPointF(16, 16.4), QPointF(28, 16.4)})
            painter.drawEllipse(at, 3, 3);
    }

    void drawDots(QPainter &painter)
    {
        painter.setPen(pen(Ink::OtherState));
        for (const qreal x : {8.0, 22.0, 36.0})
            painter.drawEllipse(QPointF(x, 10), 4, 4);
    }

    Direction m_direction = Direction::Unknown;
};

DirectionLine::DirectionLine(QWidget *parent)
    : QWidget(parent), m_drawing(new Drawing(this)), m_sentence(new QLabel(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    m_sentence->setAccessibleName(tr("Direction"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::s);
    row->addWidget(m_drawing, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
}

void DirectionLine::setTest(const NetTest &test)
{
    m_drawing->setDirection(directionOf(test));
    m_sentence->setText(directionSentence(test));
}

QString DirectionLine::sentence() const
{
    return m_sentence->text();
}

} // namespace fabriscope
