// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/httphandler.h"
#include "app/demo/http/httpparser.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace fabriscope::demo {

/// How long a connection may be silent, in ms.
struct HttpPatience {
    int idleMsecs = 60'000;    ///< between two requests
    int requestMsecs = 30'000; ///< from the first byte of a request to its last
    int closingMsecs = 2'000;  ///< for the client to take the last answer
};

/// One client. Reads its requests one after the other, answers each before it reads the next, and deletes itself
/// when the connection ends. Owns the socket. Lives on the server's thread.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, HttpHandler &handler, const HttpPatience &patience, QObject *parent);

    /// Answers \a refusal without reading anything, and closes.
    void refuse(const HttpRefusal &refusal);

private:
    enum class State {
        Reading,  ///< the next request
        Waiting,  ///< to begin the answer, or between two of its pieces
        Flushing, ///< the answer is with the socket
        Closing,  ///< the last answer is with the socket
    };

    void readMore();
    void serveAll();
    void serve(const HttpRequest &request);
    void begin(const HttpAnswer &answer, bool keepAlive, bool withBody);
    void writePiece();
    void writeLate();
    void written();
    bool finishAnswer();
    void close();
    void outOfPatience();

    QTcpSocket *m_socket;
    HttpHandler &m_handler;
    HttpPatience m_patience;
    HttpParser m_parser;
    QTimer m_patienceTimer;
    QTimer m_pieceTimer;
    QList<QByteArray> m_pieces; ///< of the answer under way, still to be written
    State m_state = State::Reading;
    bool m_keepAlive = true;
    bool m_hasRefused = false;
};

} // namespace fabriscope::demo
