// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace fabriscope {

/// Where the service is: its root URL and its region.
struct Endpoint {
    QUrl url;       ///< scheme, host and port only; path "/"
    QString region; ///< "cn-wulanchabu"; may be empty with an own URL

    /// The public host of a region: https://eflo-controller.<region>.aliyuncs.com (eflo-api.md, section 4).
    [[nodiscard]] static Result<Endpoint> ofRegion(const QString &region);
    /// An own URL or bare host name (then https). Plain http is refused unless the host is loopback; so are
    /// other schemes, user info, paths and queries.
    [[nodiscard]] static Result<Endpoint> fromText(const QString &text, const QString &region = {});
};

/// True for localhost, 127.0.0.0/8 and ::1: names no packet of which leaves this machine.
[[nodiscard]] bool isLoopback(const QString &host);

struct Region {
    QString id;
    QString name; ///< translated
};
/// The regions of eflo-api.md, section 4, in its order.
[[nodiscard]] QList<Region> knownRegions();

} // namespace fabriscope
