// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/describedaction.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>

namespace fabriscope {

namespace {

struct DescribedActionText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::DescribedAction)
};

} // namespace

QAction *describedAction(const ActionDescription &description, QObject *owner)
{
    auto *made = new QAction(description.text, owner);
    made->setShortcut(QKeySequence(description.shortcut));
    made->setToolTip(DescribedActionText::tr("%1 (%2)", "tooltip and shortcut")
                         .arg(description.tip, made->shortcut().toString(QKeySequence::NativeText)));
    made->setStatusTip(description.tip);
    if (!description.icon.isEmpty())
        made->setIcon(themedIcon(description.icon));
    return made;
}

} // namespace fabriscope
