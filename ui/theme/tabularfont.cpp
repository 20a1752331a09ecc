// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

} // namespace

// Qt 6.4 cannot switch on a font's "tnum" feature: take a font whose figures are of one width to begin with, which
// most desktop fonts are.
QFont tabularFont(const QFont &base)
{
    if (hasTabularFigures(base))
        return base;
    QFont font = base;
    for (const QString &family : {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        font.setFamilies({family});
        if (hasTabularFigures(font))
            return font;
    }
    font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    return font;
}

} // namespace fabriscope
