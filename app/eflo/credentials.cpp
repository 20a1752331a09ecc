// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/credentials.h"

#include "app/nettest/displaytext.h"

namespace fabriscope {

QString Credentials::shownId() const
{
    constexpr qsizetype shownEnd = 4;
    const QString id = displayText(accessKeyId, 1000);
    if (id.size() <= 2 * shownEnd)
        return id.left(id.size() / 2) + u'…';
    return id.left(shownEnd) + u'…' + id.right(shownEnd);
}

} // namespace fabriscope
