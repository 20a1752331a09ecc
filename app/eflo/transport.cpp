// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/transport.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

#include <utility>

namespace fabriscope {

namespace {

constexpr int connectionsPerHost = 6; ///< what QNetworkAccessManager opens at most

QString nameOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return {};
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

/// Qt tells a proxy the password only when it is asked for it. That is right in front of a tunnel; a plain request
/// would have to be sent once more for it, which none is (OneShotBody), so it says the password right away.
QByteArray plainAuthorization(const QUrl &url, const QNetworkProxy &proxy)
{
    const bool isPlain = url.scheme() == QLatin1StringView("http") && proxy.type() == QNetworkProxy::HttpProxy;
    if (!isPlain || proxy.user().isEmpty())
        return {};
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
}

} // namespace

/// Hands QNetworkAccessManager what was chosen for the request, so that the system is asked once and what an error
/// text names is what was taken.
class Transport::ChosenProxies : public QNetworkProxyFactory {
public:
    void choose(const QList<QNetworkProxy> &proxies) { m_proxies = proxies; }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return m_proxies; }

private:
    QList<QNetworkProxy> m_proxies;
};

Transport::Transport(ProxyChoice proxies, const Pacing &pacing, ManagerFactory makeManager, QObject *parent)
    : QObject(parent), m_proxies(std::move(proxies)), m_pacing(pacing), m_makeManager(std::move(makeManager))
{
}

QNetworkAccessManager *Transport::manager()
{
    if (m_manager)
        return m_manager;
    m_manager = m_makeManager ? m_makeManager(this) : new QNetworkAccessManager(this);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_chosen = new ChosenProxies;
    m_manager->setProxyFactory(m_chosen);
    return m_manager;
}

HttpExchange *Transport::send(const WireRequest &wire, QObject *owner)
{
    auto *exchange = new HttpExchange(wire, m_pacing, wire.longestAnswer, owner);
    m_waiting.append(exchange);
    QMetaObject::invokeMethod(this, &Transport::startNext, Qt::QueuedConnection);
    return exchange;
}

void Transport::startNext()
{
    m_waiting.removeAll(QPointer<HttpExchange>());
    if (!m_waiting.isEmpty() && m_proxies.wantsPassword())
        return askPassword();
    while (m_running < connectionsPerHost && !m_waiting.isEmpty()) {
        if (HttpExchange *exchange = m_waiting.takeFirst())
            start(exchange);
    }
}

void Transport::askPassword()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isAsking = false;
        takePassword(proxyPasswordIn(watcher->future()));
    });
    watcher->setFuture(m_proxies.askPassword());
}

void Transport::takePassword(const Result<QString> &password)
{
    if (password) {
        m_proxies.setPassword(*password);
        return startNext();
    }
    for (const QPointer<HttpExchange> &exchange : std::exchange(m_waiting, {})) {
        if (exchange)
            exchange->fail(password.error());
    }
}

void Transport::start(HttpExchange *exchange)
{
    const auto proxies = m_proxies.proxiesFor(exchange->url());
    if (!proxies) {
        exchange->fail(proxies.error());
        return;
    }
    ++m_running;
    // An exchange ends with its answer or with its destruction, and its owner destroys it after the answer.
    connect(exchange, &QObject::destroyed, this, &Transport::onExchangeGone, Qt::QueuedConnection);
    QNetworkAccessManager *network = manager();
    m_chosen->choose(*proxies);
    exchange->start(network, nameOf(proxies->first()), plainAuthorization(exchange->url(), proxies->first()));
}

void Transport::onExchangeGone()
{
    --m_running;
    startNext();
}

} // namespace fabriscope
