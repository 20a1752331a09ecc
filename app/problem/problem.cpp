// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/problem/problem.h"

#include <QStringList>

namespace fabriscope {

using namespace Qt::StringLiterals;

QString Problem::line() const
{
    QString text = happened;
    if (!remedy.isEmpty())
        text += ": "_L1 + remedy;
    QStringList origin;
    for (const QString &part : {code, requestId}) {
        if (!part.isEmpty())
            origin += part;
    }
    if (!origin.isEmpty())
        text += " ("_L1 + origin.join(", "_L1) + ')'_L1;
    return text.simplified();
}

int exitStatus(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::Usage:
        return 2;
    case Problem::Kind::Credentials:
    case Problem::Kind::Permission:
        return 3;
    case Problem::Kind::File:
    case Problem::Kind::Storage:
        return 4;
    default:
        return 1;
    }
}

} // namespace fabriscope
