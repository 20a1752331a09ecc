// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/client.h"

namespace fabriscope {

/// A client of a real socket on loopback.
[[nodiscard]] inline std::unique_ptr<Client> clientOf(const QString &url,
                                                      const std::optional<QNetworkProxy> &proxy = {},
                                                      const Pacing &pacing = {2000, 2000, 2, 4, 20})
{
    return std::make_unique<Client>(Client::Settings{*Endpoint::fromText(url), proxy, pacing, {}},
                                    Credentials{QStringLiteral("LTAI-test-key-0001"), QStringLiteral("s3cret"), {}});
}

[[nodiscard]] inline QString loopback(quint16 port, const QString &scheme = QStringLiteral("http"))
{
    return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port);
}

} // namespace fabriscope
