// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/keysbutton.h"

#include "ui/theme/iconbutton.h"
#include "ui/theme/plaintip.h"

#include <QCoreApplication>
#include <QToolButton>
#include <QWhatsThis>

namespace fabriscope {

using namespace Qt::StringLiterals;

QToolButton *keysButton(QWidget *parent, QWidget *drawing)
{
    QToolButton *button = iconButton(parent, u"info"_s, QCoreApplication::translate("KeysButton", "Keys and mouse"));
    const QString told = plainTip(drawing->whatsThis());
    button->setToolTip(told);
    button->setAccessibleDescription(drawing->whatsThis());
    QObject::connect(button, &QToolButton::clicked, button, [button, drawing, told] {
        QWhatsThis::showText(button->mapToGlobal(button->rect().bottomLeft()), told, drawing);
    });
    return button;
}

} // namespace fabriscope
