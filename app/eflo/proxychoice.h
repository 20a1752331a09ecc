// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/noproxylist.h"
#include "app/problem/problem.h"

#include <QList>
#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

#include <optional>

namespace fabriscope {

/// Reads a proxy's address: [http://|socks5://|socks5h://][user:password@]host[:port], port 80 or 1080 if none is
/// given. Kind::Usage if it is none, or of a kind that is not spoken here; the text is not repeated, as it may hold a
/// password.
[[nodiscard]] Result<QNetworkProxy> proxyFromText(const QString &text);

/// Which proxy a request takes: the user's own for every host; else none for loopback; else what HTTPS_PROXY,
/// https_proxy, ALL_PROXY, all_proxy (the first that is set) with NO_PROXY, no_proxy say; else the system's.
/// Used on the client's thread; asking the system may block for as long as a proxy script is fetched.
class ProxyChoice {
public:
    ProxyChoice(std::optional<QNetworkProxy> own, const QProcessEnvironment &environment);

    /// In the order of preference, never empty. Kind::Proxy: the environment names something that is no proxy; a
    /// request must then not go out at all, least of all directly.
    [[nodiscard]] Result<QList<QNetworkProxy>> proxiesFor(const QUrl &url) const;

private:
    std::optional<QNetworkProxy> m_own;
    std::optional<Result<QNetworkProxy>> m_environment;
    NoProxyList m_exceptions;
};

} // namespace fabriscope
