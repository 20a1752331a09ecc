// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/statemark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace fabriscope {

StateMark::StateMark(QWidget *parent) : QWidget(parent)
{
    setFixedSize(16, 16);
}

void StateMark::setState(TestState state)
{
    m_state = state;
    update();
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateShape(painter, QRectF(rect()), m_state, palette());
}

} // namespace fabriscope
