// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/elidedlabel.h"

#include "ui/theme/plaintip.h"

#include <QHelpEvent>
#include <QStylePainter>
#include <QToolTip>

namespace fabriscope {

namespace {
constexpr int leastLetters = 8;
} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * leastLetters), whole.height()};
}

QString ElidedLabel::shownText() const
{
    const QString whole = text();
    const int room = contentsRect().width() - 2 * margin();
    return fontMetrics().horizontalAdvance(whole) <= room ? whole
                                                          : fontMetrics().elidedText(whole, Qt::ElideRight, room);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownText() == text())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(text()), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    const QString shown = shownText();
    if (shown == text())
        return QLabel::paintEvent(event);
    QStylePainter painter(this);
    const QRect room = contentsRect().adjusted(margin(), 0, -margin(), 0);
    style()->drawItemText(&painter, room, int(alignment() | Qt::TextSingleLine), palette(), isEnabled(), shown,
                          foregroundRole());
}

} // namespace fabriscope
