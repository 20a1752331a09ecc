// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/mutedlabel.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace fabriscope {

MutedLabel::MutedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    mute();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mute();
}

void MutedLabel::mute()
{
    const QColor muted = ink(Ink::Muted, palette());
    if (palette().color(QPalette::WindowText) == muted)
        return;
    QPalette quiet; // only this role differs from what is inherited
    quiet.setColor(QPalette::WindowText, muted);
    setPalette(quiet);
}

} // namespace fabriscope
