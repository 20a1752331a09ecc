// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/plainlabel.h"

#include <QRegularExpression>

namespace fabriscope {

QString plainLabel(const QString &label)
{
    // Chinese has no letter of its own to press, so that it stands behind the words in brackets.
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    return QString(label).remove(behind).remove(QLatin1Char('&'));
}

} // namespace fabriscope
