// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/iconbutton.h"

#include "ui/theme/theme.h"

#include <QToolButton>

namespace fabriscope {

QToolButton *iconButton(QWidget *parent, const QString &icon, const QString &what)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(what);
    button->setAccessibleName(what);
    return button;
}

} // namespace fabriscope
