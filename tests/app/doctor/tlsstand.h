// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace fabriscope::testing {

inline QByteArray tlsData(const QString &name)
{
    QFile file(QStringLiteral(FABRISCOPE_TEST_DATA "/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QSslCertificate certificateOf(const QString &name)
{
    return QSslCertificate(tlsData(name + QStringLiteral(".crt")));
}

/// Shows the certificate \a name and those of \a issuers.
inline QSslConfiguration identityOf(const QString &name, const QStringList &issuers = {})
{
    QSslConfiguration identity = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> chain{certificateOf(name)};
    for (const QString &issuer : issuers)
        chain += certificateOf(issuer);
    identity.setLocalCertificateChain(chain);
    const QString key = name == QStringLiteral("untrusted") ? name : QStringLiteral("doctor");
    identity.setPrivateKey(QSslKey(tlsData(key + QStringLiteral(".key")), QSsl::Ec));
    return identity;
}

/// A TLS server on loopback that keeps what it hears and answers every piece of it with the same bytes.
class TlsStand : public QObject {
    Q_OBJECT
public:
    explicit TlsStand(const QSslConfiguration &identity, QByteArray answer = {}) : m_answer(std::move(answer))
    {
        m_server.setSslConfiguration(identity);
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_heard += socket->readAll();
                if (m_heard.contains("\r\n\r\n"))
                    socket->write(m_answer);
            });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    QSslServer m_server;
    QByteArray m_answer;
    QByteArray m_heard;
};

/// A proxy that lets every tunnel through and then plays the service itself.
class InterceptingProxy : public QTcpServer {
    Q_OBJECT
public:
    explicit InterceptingProxy(QSslConfiguration identity) : m_identity(std::move(identity))
    {
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            if (socket->isEncrypted()) {
                m_heard += socket->readAll();
                return;
            }
            if (!socket->peek(10'000).contains("\r\n\r\n"))
                return;
            socket->readAll();
            socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
            socket->flush();
            socket->setSslConfiguration(m_identity);
            socket->startServerEncryption();
        });
    }

private:
    QSslConfiguration m_identity;
    QByteArray m_heard;
};

} // namespace fabriscope::testing
