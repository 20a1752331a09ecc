// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/transportproblem.h"

#include <QAbstractSocket>

namespace fabriscope {

/// How a socket failed.
struct SocketFailure {
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString errorString;
};

/// The same words as for a request that fails so. \a proxyName: "host:port"; empty: it went directly.
[[nodiscard]] Problem socketProblem(const SocketFailure &failure, const QString &host, const QString &proxyName);

} // namespace fabriscope
