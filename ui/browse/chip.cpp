// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/chip.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace fabriscope {

namespace {
constexpr int sidePadding = spacing::s;
constexpr int heightPadding = 3;
constexpr int signSide = 12;
constexpr int widestLabel = 24; ///< in characters
} // namespace

Chip::Chip(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setContent(const QString &what, const QString &label, int count)
{
    m_label = displayText(label, widestLabel);
    m_count = locale().toString(count);
    setAccessibleName(tr("%1: %2, %n tests", "read aloud: a field, its value", count).arg(what, displayText(label)));
    updateGeometry();
    update();
}

void Chip::setState(TestState state)
{
    m_state = state;
    update();
}

int Chip::shapeWidth() const
{
    return m_state ? signSide + spacing::xs : 0;
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = 2 * sidePadding + shapeWidth() + metrics.horizontalAdvance(m_label) + spacing::xs + 2
        + QFontMetrics(tabularFont(font())).horizontalAdvance(m_count);
    return {width, metrics.height() + 2 * heightPadding};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = ink(Ink::Accent, palette());
    QColor fill = isChecked() ? accent : palette().color(QPalette::WindowText);
    fill.setAlphaF(isDown() ? 0.22F : isChecked() ? 0.15F : underMouse() ? 0.06F : 0.0F);
    const QColor line = isChecked() || hasFocus() ? accent : palette().color(QPalette::Mid);
    const qreal lineWidth = hasFocus() ? 2 : 1;
    painter.setPen(QPen(line, lineWidth));
    painter.setBrush(fill);
    const QRectF body = QRectF(rect()).adjusted(lineWidth / 2, lineWidth / 2, -lineWidth / 2, -lineWidth / 2);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    QRect room = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    if (m_state) {
        const QRectF shape(room.left(), room.center().y() + 0.5 - signSide / 2.0, signSide, signSide);
        paintStateShape(painter, shape, *m_state, palette());
        room.setLeft(room.left() + shapeWidth());
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), m_label);
    painter.setFont(tabularFont(font()));
    painter.setPen(ink(Ink::Muted, palette()));
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine), m_count);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace fabriscope
