// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/democredentials.h"

#include "app/demo/fleet/random.h"

namespace fabriscope::demo {

using namespace Qt::StringLiterals;

Credentials demoCredentials(quint64 seed, bool isTemporary)
{
    Random random(seed, isTemporary ? 0x737473 : 0x616b); // "sts", "ak"
    const auto letters = [&random](int length) {
        QString text;
        while (text.size() < length)
            text += QString::number(random.next(), 36);
        return text.left(length);
    };
    Credentials credentials;
    credentials.accessKeyId = (isTemporary ? u"STS.NDemo"_s : u"LTAI5tDemo"_s) + letters(14);
    credentials.accessKeySecret = letters(30);
    if (isTemporary)
        credentials.securityToken = u"CAIS"_s + letters(40) + u"+/"_s + letters(40) + u"=="_s;
    return credentials;
}

} // namespace fabriscope::demo
