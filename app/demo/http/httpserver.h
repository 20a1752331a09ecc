// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/httpconnection.h"

#include <QObject>
#include <QTcpServer>

namespace fabriscope::demo {

/// Listens on 127.0.0.1, and nowhere else. Lives on one thread together with its connections.
class HttpServer : public QObject {
    Q_OBJECT
public:
    /// As many clients at once; a further one is told to come back later.
    static constexpr int mostConnections = 256;

    explicit HttpServer(const HttpPatience &patience = {}, QObject *parent = nullptr);

    /// 0: any free port. False if it cannot be had; then errorString() says why.
    [[nodiscard]] bool listen(quint16 port);
    /// From now on, clients are answered by \a handler, which must outlive their connections. Those that came before
    /// have waited.
    void serveWith(HttpHandler &handler);
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] QString errorString() const { return m_listener.errorString(); }

private:
    void welcome();

    QTcpServer m_listener;
    HttpHandler *m_handler = nullptr;
    HttpPatience m_patience;
    int m_connections = 0;
};

} // namespace fabriscope::demo
