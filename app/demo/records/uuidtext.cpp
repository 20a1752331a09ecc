// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/uuidtext.h"

namespace fabriscope::demo {

QByteArray uuidText(Random &random)
{
    QByteArray hex;
    for (int i = 0; i < 2; ++i)
        hex += QByteArray::number(random.next(), 16).rightJustified(16, '0');
    hex[12] = '4';
    hex[16] = "89ab"[random.below(4)];
    for (const int place : {8, 13, 18, 23})
        hex.insert(place, '-');
    return hex;
}

} // namespace fabriscope::demo
