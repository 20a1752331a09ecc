// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/httpconnection.h"

#include <QTcpSocket>

namespace fabriscope::demo {

namespace {

/// Enough for the largest request; what a client sends beyond it waits in the kernel.
constexpr qint64 readAhead = 256 * 1024;
/// With more than this unread by the client, the next request waits.
constexpr qint64 mostUnread = 1024 * 1024;

/// The answer as it goes out: the head with the first part of the body, then the other parts, all up to the cut.
QList<QByteArray> piecesOf(const HttpAnswer &answer, const QByteArray &head, bool withBody)
{
    const QByteArray body = withBody ? answer.body : QByteArray();
    qint64 left = head.size() + body.size();
    if (answer.delivery.cutAfterPart)
        left = qMin(left, head.size() + static_cast<qint64>(double(body.size()) * *answer.delivery.cutAfterPart));
    if (answer.delivery.cutAfter)
        left = qMin(left, *answer.delivery.cutAfter);
    const qsizetype step = qMax<qsizetype>(1, body.size() / qMax(1, answer.delivery.pieces) + 1);
    QList<QByteArray> pieces{head + body.left(step)};
    for (qsizetype at = step; at < body.size(); at += step)
        pieces += body.mid(at, step);
    for (QByteArray &piece : pieces) {
        piece.truncate(static_cast<qsizetype>(qMax<qint64>(0, left)));
        left -= piece.size();
    }
    pieces.removeIf([](const QByteArray &piece) { return piece.isEmpty(); });
    return pieces;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandler &handler, const HttpPatience &patience, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler), m_patience(patience)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_patienceTimer.setSingleShot(true);
    m_pieceTimer.setSingleShot(true);
    connect(&m_patienceTimer, &QTimer::timeout, this, &HttpConnection::outOfPatience);
    connect(&m_pieceTimer, &QTimer::timeout, this, &HttpConnection::writeLate);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::written);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_patienceTimer.start(m_patience.idleMsecs);
    QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection); // what came with the connection
}

void HttpConnection::refuse(const HttpRefusal &refusal)
{
    m_hasRefused = true;
    begin(m_handler.answerTo(refusal), false, true);
}

void HttpConnection::readMore()
{
    if (m_state == State::Closing) // thrown away: unread bytes would reset the connection and lose the answer
        m_socket->skip(m_socket->bytesAvailable());
    if (m_state != State::Reading)
        return;
    const bool wasIdle = m_parser.isIdle();
    m_parser.feed(m_socket->readAll());
    if (wasIdle && !m_parser.isIdle())
        m_patienceTimer.start(m_patience.requestMsecs);
    serveAll();
}

/// Every request that is complete, as long as their answers go out at once.
void HttpConnection::serveAll()
{
    while (m_state == State::Reading) {
        if (const auto refusal = m_parser.refusal())
            return refuse(*refusal);
        if (m_parser.takeContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (!m_parser.isComplete())
            return;
        serve(m_parser.take());
    }
}

void HttpConnection::serve(const HttpRequest &request)
{
    HttpAnswer answer = m_handler.answer(request);
    packFor(request, answer);
    begin(answer, request.keepAlive, request.method != "HEAD");
}

void HttpConnection::begin(const HttpAnswer &answer, bool keepAlive, bool withBody)
{
    const QByteArray head = headBytes(answer, keepAlive);
    m_pieces = piecesOf(answer, head, withBody);
    qint64 length = 0;
    for (const QByteArray &piece : std::as_const(m_pieces))
        length += piece.size();
    m_keepAlive = keepAlive && length == head.size() + (withBody ? answer.body.size() : 0);
    m_state = State::Waiting;
    m_pieceTimer.setInterval(answer.delivery.pieceMsecs);
    m_patienceTimer.stop();
    if (answer.delivery.waitMsecs > 0)
        QTimer::singleShot(answer.delivery.waitMsecs, this, &HttpConnection::writeLate);
    else
        writePiece();
}

void HttpConnection::writePiece()
{
    if (!m_pieces.isEmpty())
        m_socket->write(m_pieces.takeFirst());
    if (!m_pieces.isEmpty())
        return m_pieceTimer.start();
    m_state = State::Flushing;
    m_patienceTimer.start(m_patience.requestMsecs);
    finishAnswer();
}

void HttpConnection::writeLate()
{
    writePiece();
    readMore();
}

void HttpConnection::written()
{
    if (m_state == State::Closing)
        m_patienceTimer.start(m_patience.closingMsecs);
    if (m_state == State::Flushing && finishAnswer())
        readMore();
}

/// True if the next request may be looked at.
bool HttpConnection::finishAnswer()
{
    if (!m_keepAlive) {
        close();
        return false;
    }
    if (m_socket->bytesToWrite() > mostUnread)
        return false;
    m_state = State::Reading;
    m_patienceTimer.start(m_parser.isIdle() ? m_patience.idleMsecs : m_patience.requestMsecs);
    return true;
}

/// Ends the connection so that the client can still read the last answer.
void HttpConnection::close()
{
    m_state = State::Closing;
    m_patienceTimer.start(m_patience.closingMsecs);
    m_socket->skip(m_socket->bytesAvailable());
    // A refused client may still be sending: it closes when it has read the answer, or patience ends.
    if (!m_hasRefused)
        m_socket->disconnectFromHost();
}

void HttpConnection::outOfPatience()
{
    if (m_state != State::Reading)
        m_socket->abort();
    else if (m_parser.isIdle())
        m_socket->disconnectFromHost();
    else
        refuse({408, "The request did not come to its end."});
}

} // namespace fabriscope::demo
