// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/decode.h"

namespace fabriscope {

QByteArray encodeRecords(const QList<QByteArray> &raws)
{
    static constexpr QByteArrayView head = "{\"NetTestResults\":[";
    static constexpr QByteArrayView tail = "]}";
    qsizetype size = head.size() + tail.size();
    for (const QByteArray &raw : raws)
        size += raw.size() + 1;
    QByteArray json;
    json.reserve(size);
    json.append(head);
    for (qsizetype i = 0; i < raws.size(); ++i) {
        if (i > 0)
            json.append(',');
        json.append(raws.at(i));
    }
    json.append(tail);
    return json;
}

} // namespace fabriscope
