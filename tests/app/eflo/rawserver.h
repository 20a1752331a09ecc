// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace fabriscope {

/// A request as it stood on the wire.
struct RawRequest {
    QByteArray head; ///< request line and header lines
    QByteArray body;

    [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
    /// The value of a header, in any case; empty if it is missing.
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const QByteArrayList lines = head.split('\n');
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// Takes the first request out of \a buffer, once all of it has come.
inline std::optional<RawRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawRequest request{buffer.left(end + 2), {}};
    const qsizetype length = request.header("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

/// Bytes to be sent for a request, and what happens then.
struct RawAnswer {
    QByteArray bytes;
    bool close = false; ///< after the last byte
    int dripMsecs = 0;  ///< above 0: the body byte by byte, so many ms apart
};

/// A server on loopback that says exactly what it is told to, byte for byte.
class RawServer : public QObject {
    Q_OBJECT
public:
    using Script = std::function<RawAnswer(const RawRequest &request, qsizetype index)>;

    explicit RawServer(Script script = {}) : m_script(std::move(script))
    {
        connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QByteArray &everything() const { return m_everything; }
    void answerBy(Script script) { m_script = std::move(script); }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray arrived = socket->readAll();
        m_everything += arrived;
        QByteArray &buffer = m_buffers[socket];
        buffer += arrived;
        const auto request = takeRequest(buffer);
        if (!request)
            return;
        m_requests.append(*request);
        if (m_script)
            send(socket, m_script(*request, m_requests.size() - 1));
    }

    void send(QTcpSocket *socket, const RawAnswer &answer)
    {
        if (answer.dripMsecs > 0 && !answer.bytes.isEmpty()) {
            const qsizetype head = answer.bytes.indexOf("\r\n\r\n");
            const qsizetype size = head < 0 ? 1 : head + 4;
            socket->write(answer.bytes.left(size));
            QTimer::singleShot(answer.dripMsecs, socket, [this, socket, answer, size] {
                send(socket, {answer.bytes.mid(size), answer.close, answer.dripMsecs});
            });
            return;
        }
        socket->write(answer.bytes);
        if (answer.close)
            socket->disconnectFromHost();
    }

    QTcpServer m_server;
    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<RawRequest> m_requests;
    QByteArray m_everything;
    int m_connections = 0;
};

/// An HTTP answer with its length.
[[nodiscard]] inline QByteArray httpAnswer(const QByteArray &body, const QByteArray &moreHeaders = {},
                                           const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + moreHeaders
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace fabriscope
