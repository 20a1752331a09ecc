// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/noproxylist.h"
#include "app/problem/problem.h"

#include <QFuture>
#include <QList>
#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

#include <functional>
#include <optional>

namespace fabriscope {

/// Starts to read the password of the user's own proxy where it is kept; called on the thread that sends, may be
/// answered from another. A future that ends without a result: nobody is left to read it.
using ProxyPassword = std::function<QFuture<Result<QString>>()>;

/// The answer of a ProxyPassword; Kind::Proxy if there was none.
[[nodiscard]] Result<QString> proxyPasswordIn(const QFuture<Result<QString>> &asked);

/// Reads a proxy's address: [http://|socks5://|socks5h://][user:password@]host[:port], port 80 or 1080 if none is
/// given. Kind::Usage if it is none, or of a kind that is not spoken here; the text is not repeated, as it may hold a
/// password.
[[nodiscard]] Result<QNetworkProxy> proxyFromText(const QString &text);

/// The way of a request, and who decided it.
struct ProxyWay {
    enum class Origin : quint8 { Own, Loopback, Exception, Environment, System };

    Origin origin = Origin::System;
    QString variable; ///< of Environment and Exception: which one of the environment
    /// In the order of preference, never empty. Kind::Proxy: the environment names something that is no proxy; a
    /// request must then not go out at all, least of all directly.
    Result<QList<QNetworkProxy>> proxies = QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)};
};

/// Which proxy a request takes: the user's own for every host; else none for loopback; else what HTTPS_PROXY,
/// https_proxy, ALL_PROXY, all_proxy (the first that is set) with NO_PROXY, no_proxy say; else the system's.
/// Used on the client's thread; asking the system may block for as long as a proxy script is fetched.
class ProxyChoice {
public:
    /// \a password: how to get that of \a own; empty: it has none, or holds it already.
    ProxyChoice(std::optional<QNetworkProxy> own, const QProcessEnvironment &environment, ProxyPassword password = {});

    /// True until the user's own proxy has the password that is kept for it: nothing may be sent before, as a proxy
    /// that is asked without it refuses, and nothing may go past it.
    [[nodiscard]] bool wantsPassword() const { return m_own && m_password; }
    [[nodiscard]] QFuture<Result<QString>> askPassword() const { return m_password(); }
    void setPassword(const QString &password);

    [[nodiscard]] ProxyWay wayFor(const QUrl &url) const;
    /// The proxies of wayFor().
    [[nodiscard]] Result<QList<QNetworkProxy>> proxiesFor(const QUrl &url) const { return wayFor(url).proxies; }

private:
    std::optional<QNetworkProxy> m_own;
    ProxyPassword m_password; ///< until it is known
    QString m_variable;
    std::optional<Result<QNetworkProxy>> m_environment;
    QString m_exceptionsVariable;
    NoProxyList m_exceptions;
};

} // namespace fabriscope
