// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/httpexchange.h"
#include "app/eflo/proxychoice.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QNetworkAccessManager;

namespace fabriscope {

/// Sends requests over one QNetworkAccessManager, which it makes with the first of them and owns. As many at once as
/// Qt opens connections to a host; others wait their turn, without their time running, and so do all while the password
/// of the user's own proxy is read. Cannot it be read, they fail, and the next request asks for it again.
class Transport : public QObject {
    Q_OBJECT
public:
    using ManagerFactory = std::function<QNetworkAccessManager *(QObject *parent)>;

    Transport(ProxyChoice proxies, const Pacing &pacing, ManagerFactory makeManager, QObject *parent);

    /// The exchange belongs to the caller (\a owner); deleting it takes it back at any time.
    [[nodiscard]] HttpExchange *send(const WireRequest &wire, QObject *owner);

private:
    void startNext();
    void askPassword();
    void takePassword(const Result<QString> &password);
    void start(HttpExchange *exchange);
    void onExchangeGone();
    [[nodiscard]] QNetworkAccessManager *manager();

    class ChosenProxies;

    ProxyChoice m_proxies;
    ChosenProxies *m_chosen = nullptr; ///< owned by the manager
    Pacing m_pacing;
    ManagerFactory m_makeManager;
    QPointer<QNetworkAccessManager> m_manager;
    QList<QPointer<HttpExchange>> m_waiting;
    int m_running = 0;
    bool m_isAsking = false; ///< for the proxy's password
};

} // namespace fabriscope
