// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doctor/outcomemark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;

} // namespace

OutcomeMark::OutcomeMark(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void OutcomeMark::setOutcome(DoctorStep::Outcome outcome)
{
    m_outcome = outcome;
    update();
}

void OutcomeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(Ink::Muted, palette()), 2, Qt::SolidLine, Qt::RoundCap));
    const QRectF box(rect());
    switch (m_outcome) {
    case DoctorStep::Outcome::Running:
        return paintStateShape(painter, box, TestState::Running, palette());
    case DoctorStep::Outcome::Good:
        return paintStateShape(painter, box, TestState::Finished, palette());
    case DoctorStep::Outcome::Bad:
        return paintStateShape(painter, box, TestState::Failed, palette());
    case DoctorStep::Outcome::Warning:
        return painter.drawPixmap(
            0, 0, tintedPixmap(u"warning"_s, {side, side}, devicePixelRatioF(), ink(Ink::WarningText, palette())));
    case DoctorStep::Outcome::Skipped:
        return painter.drawLine(QPointF(4, 8), QPointF(12, 8));
    case DoctorStep::Outcome::Pending:
        break;
    }
    painter.setPen(QPen(ink(Ink::Muted, palette()), 1));
    painter.drawEllipse(box.center(), 3, 3);
}

} // namespace fabriscope
