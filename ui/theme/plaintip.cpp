// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/plaintip.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTip = 1000;

} // namespace

QString plainTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > longestTip ? text.left(longestTip - 1) + u'…' : text;
    // Only markup of our own makes sure that nothing inside is read as markup.
    return "<p style=\"white-space:pre-wrap\">"_L1 + shown.toHtmlEscaped() + "</p>"_L1;
}

} // namespace fabriscope
