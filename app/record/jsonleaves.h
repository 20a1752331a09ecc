// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

namespace fabriscope {

/// A value of a JSON text that is no object or array (or an empty one), and where it stands.
struct JsonLeaf {
    QString path;  ///< "TrafficTest.Clients[0].IP"
    QString value; ///< a string's text, everything else as it stands; empty for null

    friend bool operator==(const JsonLeaf &, const JsonLeaf &) = default;
};

struct JsonLeaves {
    QList<JsonLeaf> leaves; ///< in the text's own order
    qsizetype left = 0;     ///< how many more there are than were asked for

    friend bool operator==(const JsonLeaves &, const JsonLeaves &) = default;
};

/// The first \a limit leaves of \a json whose path is \a wanted (all of them without), for records of types nobody
/// knows yet. Empty if it is not JSON. Any thread.
[[nodiscard]] JsonLeaves jsonLeaves(QByteArrayView json, qsizetype limit,
                                    const std::function<bool(const QString &path)> &wanted = {});

} // namespace fabriscope
