// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/card.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace fabriscope {

namespace {

constexpr int iconSide = 24;
constexpr qreal corner = 6;

} // namespace

Card::Card(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent), m_iconName(icon), m_icon(new QLabel(this)), m_column(new QVBoxLayout)
{
    auto *heading = new QLabel(title, this);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.1);
    heading->setFont(large);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *body = new QLabel(text, this);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->setFocusPolicy(Qt::ClickFocus);
    m_column->setSpacing(spacing::s);
    m_column->addWidget(heading);
    m_column->addWidget(body);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::l, spacing::l, spacing::l, spacing::l);
    grid->setHorizontalSpacing(spacing::m);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addLayout(m_column, 0, 1);
    grid->setColumnStretch(1, 1);
    setAccessibleName(title);
    tint();
}

void Card::add(QWidget *widget, Qt::Alignment alignment)
{
    m_column->addWidget(widget, 0, alignment);
}

void Card::tint()
{
    m_icon->setPixmap(
        tintedPixmap(m_iconName, QSize(iconSide, iconSide), devicePixelRatioF(), ink(Ink::Accent, palette())));
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(Ink::Grid, palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace fabriscope
