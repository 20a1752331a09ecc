// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/httpserver.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace fabriscope::demo {

HttpServer::HttpServer(const HttpPatience &patience, QObject *parent) : QObject(parent), m_patience(patience)
{
    m_listener.setProxy(QNetworkProxy::NoProxy); // asking the system for one takes longer than all the rest
    m_listener.setMaxPendingConnections(mostConnections);
}

bool HttpServer::listen(quint16 port)
{
    return m_listener.listen(QHostAddress(QHostAddress::LocalHost), port);
}

void HttpServer::serveWith(HttpHandler &handler)
{
    m_handler = &handler;
    connect(&m_listener, &QTcpServer::newConnection, this, &HttpServer::welcome);
    welcome();
}

void HttpServer::welcome()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, *m_handler, m_patience, this);
        ++m_connections;
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
        if (m_connections > mostConnections)
            connection->refuse({503, "Too many connections are open."});
    }
}

} // namespace fabriscope::demo
