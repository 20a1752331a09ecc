// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/eflo/rawserver.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace fabriscope::testing {

/// A proxy on loopback that wants a user and a password and then plays whoever is behind it, in tunnels too: no name
/// is looked up, nothing leaves this computer, and what reaches a service in spite of it has gone past it.
class ProxyStand : public QTcpServer {
    Q_OBJECT
public:
    /// Answers what came through, for the host that was meant ("host:port").
    using Answer = std::function<QByteArray(const QByteArray &host, const RawRequest &request)>;

    /// \a identity: what it shows in tunnels.
    explicit ProxyStand(const QByteArray &userAndPassword, Answer answer, QSslConfiguration identity = {})
        : m_wanted(userAndPassword.isEmpty() ? QByteArray() : "Basic " + userAndPassword.toBase64())
        , m_answer(std::move(answer))
        , m_identity(std::move(identity))
    {
        listen(QHostAddress::LocalHost);
    }

    void answerBy(Answer answer) { m_answer = std::move(answer); }
    bool refusesAll = false; ///< with 403, whatever is asked

    /// The request lines of what was let through: "POST http://…", "CONNECT host:443 …", and those in the tunnels.
    [[nodiscard]] const QByteArrayList &passed() const { return m_passed; }
    [[nodiscard]] int refused() const { return m_refused; }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] {
            m_buffers.remove(socket);
            m_hosts.remove(socket);
        });
    }

private:
    void read(QSslSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const auto request = takeRequest(buffer);
        if (!request)
            return;
        const bool isInTunnel = m_hosts.contains(socket);
        const bool isWelcome = m_wanted.isEmpty() || request->header("proxy-authorization") == m_wanted;
        if (!isInTunnel && (refusesAll || !isWelcome))
            return refuse(socket);
        m_passed += request->line();
        if (request->line().startsWith("CONNECT "))
            return openTunnel(socket, request->line().split(' ').at(1));
        socket->write(m_answer(isInTunnel ? m_hosts.value(socket) : request->header("host"), *request));
    }

    void refuse(QSslSocket *socket)
    {
        ++m_refused;
        socket->write(refusesAll ? "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
                                 : "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                                   "realm=\"stand\"\r\nContent-Length: 0\r\n\r\n");
    }

    void openTunnel(QSslSocket *socket, const QByteArray &host)
    {
        m_hosts.insert(socket, host);
        socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
        socket->flush();
        socket->setSslConfiguration(m_identity);
        socket->startServerEncryption();
    }

    QByteArray m_wanted;
    Answer m_answer;
    QSslConfiguration m_identity;
    QHash<QObject *, QByteArray> m_buffers;
    QHash<QObject *, QByteArray> m_hosts;
    QByteArrayList m_passed;
    int m_refused = 0;
};

} // namespace fabriscope::testing
