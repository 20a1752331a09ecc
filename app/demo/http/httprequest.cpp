// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/httprequest.h"

namespace fabriscope::demo {

QList<QByteArray> HttpRequest::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            found += value;
    }
    return found;
}

QByteArray HttpRequest::value(QByteArrayView name) const
{
    return values(name).join(',');
}

bool HttpRequest::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const QByteArray &element : value(name).split(',')) {
        if (element.trimmed().compare(token, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace fabriscope::demo
