// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/httphead.h"

namespace fabriscope::demo {

/// Reads HTTP/1.x requests from bytes that come in pieces of any size. Own code, because QHttpServer of Qt 6.4 holds
/// bodies of any length in memory, does not answer Expect: 100-continue, closes on garbage without a word, and its
/// interface changed with 6.5. A plain value; any thread.
class HttpParser {
public:
    explicit HttpParser(const HttpLimits &limits = {});

    /// Takes further bytes. After isComplete() or refusal() they are only kept.
    void feed(const QByteArray &bytes);

    [[nodiscard]] bool isComplete() const { return m_state == State::Complete; }
    /// Set when no sense can be made of the bytes; nothing after them can be read either.
    [[nodiscard]] const std::optional<HttpRefusal> &refusal() const { return m_refusal; }
    /// True while nothing of the next request has come.
    [[nodiscard]] bool isIdle() const { return m_state == State::RequestLine && m_buffer.isEmpty(); }
    /// True once if the client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool takeContinue();
    /// The complete request; the parser goes on with what follows it.
    [[nodiscard]] HttpRequest take();

private:
    enum class State { RequestLine, Headers, Body, ChunkSize, ChunkData, ChunkEnd, Trailers, Complete, Broken };

    void advance();
    bool step();
    bool readLine(QByteArray &line);
    void refuse(const HttpRefusal &refusal);
    void headLine(const QByteArray &line);
    void headersDone();
    void chunkSizeLine(const QByteArray &line);
    bool moveToBody(qsizetype wanted);

    HttpLimits m_limits;
    State m_state = State::RequestLine;
    QByteArray m_buffer;
    qsizetype m_searched = 0;  ///< of m_buffer: holds no line end before here
    qsizetype m_headBytes = 0; ///< of this request's head and trailers
    qsizetype m_chunkLeft = 0;
    HttpRequest m_request;
    BodyFraming m_framing;
    bool m_wantsContinue = false;
    std::optional<HttpRefusal> m_refusal;
};

} // namespace fabriscope::demo
