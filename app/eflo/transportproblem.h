// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QNetworkReply>
#include <QStringList>

namespace fabriscope {

/// How an attempt ended that brought no whole answer.
struct TransportFailure {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorString;
    QString host;
    QString proxyName; ///< "host:port"; empty: it went directly
    QStringList tlsErrors;
    int status = 0; ///< of the answer that broke off; 0 if none began
};

[[nodiscard]] Problem transportProblem(const TransportFailure &failure);
[[nodiscard]] Problem connectTimeoutProblem(const QString &host, const QString &proxyName, int msecs);
[[nodiscard]] Problem silenceProblem(const QString &host, int msecs);
[[nodiscard]] Problem tooBigProblem(qsizetype limit);

} // namespace fabriscope
