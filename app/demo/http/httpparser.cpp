// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/httpparser.h"

#include <algorithm>
#include <utility>

namespace fabriscope::demo {

namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

HttpParser::HttpParser(const HttpLimits &limits) : m_limits(limits) { }

void HttpParser::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    advance();
}

bool HttpParser::takeContinue()
{
    return std::exchange(m_wantsContinue, false);
}

HttpRequest HttpParser::take()
{
    HttpRequest request = std::exchange(m_request, {});
    m_state = State::RequestLine;
    m_framing = {};
    m_headBytes = 0;
    m_wantsContinue = false;
    advance();
    return request;
}

void HttpParser::advance()
{
    while (m_state != State::Complete && m_state != State::Broken && step()) { }
    if (m_state == State::Complete || m_state == State::Broken)
        m_wantsContinue = false;
}

/// One line, or as much of a body as there is. False: more bytes are needed.
bool HttpParser::step()
{
    if (m_state == State::Body) {
        if (!moveToBody(m_framing.length - m_request.body.size()))
            return false;
        m_state = State::Complete;
        return true;
    }
    if (m_state == State::ChunkData) {
        const qsizetype before = m_request.body.size();
        const bool whole = moveToBody(m_chunkLeft);
        m_chunkLeft -= m_request.body.size() - before;
        if (whole)
            m_state = State::ChunkEnd;
        return whole;
    }
    QByteArray line;
    if (!readLine(line))
        return false;
    if (m_state == State::ChunkSize)
        chunkSizeLine(line);
    else if (m_state == State::ChunkEnd && !line.isEmpty())
        refuse({400, "A chunk is longer than it says."});
    else if (m_state == State::ChunkEnd)
        m_state = State::ChunkSize;
    else if (m_state == State::Trailers && line.isEmpty())
        m_state = State::Complete;
    else if (m_state != State::Trailers)
        headLine(line);
    return true;
}

/// Takes a line without its end, which is CR LF or a bare LF, from the buffer.
bool HttpParser::readLine(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf('\n', m_searched);
    const qsizetype seen = end < 0 ? m_buffer.size() : end + 1;
    if (m_headBytes + seen > m_limits.headBytes) {
        refuse({431, "The request's head is larger than any request of this service needs."});
        return false;
    }
    m_searched = m_buffer.size();
    if (end < 0)
        return false;
    line = m_buffer.left(end > 0 && m_buffer[end - 1] == '\r' ? end - 1 : end);
    m_buffer.remove(0, end + 1);
    m_searched = 0;
    // Lines between chunks are small by themselves; only their own length is bounded.
    if (m_state != State::ChunkSize && m_state != State::ChunkEnd)
        m_headBytes += end + 1;
    return true;
}

void HttpParser::refuse(const HttpRefusal &refusal)
{
    m_refusal = refusal;
    m_state = State::Broken;
}

void HttpParser::headLine(const QByteArray &line)
{
    if (m_state == State::RequestLine) {
        if (line.isEmpty()) // blank lines before a request are passed over (RFC 9112, section 2.2)
            return;
        if (const auto refusal = readRequestLine(line, m_request))
            return refuse(*refusal);
        m_state = State::Headers;
        return;
    }
    if (line.isEmpty())
        return headersDone();
    if (m_request.headers.size() >= m_limits.headers)
        return refuse({431, "There are more headers than any request of this service needs."});
    if (const auto refusal = readHeaderLine(line, m_request))
        refuse(*refusal);
}

void HttpParser::headersDone()
{
    if (const auto refusal = readFraming(m_request, m_limits, m_framing))
        return refuse(*refusal);
    const QByteArray expectation = m_request.value("expect").toLower();
    if (!expectation.isEmpty() && expectation != "100-continue")
        return refuse({417, "Of the expectations only 100-continue can be met."});
    m_wantsContinue = !expectation.isEmpty() && m_request.minorVersion > 0;
    m_state = m_framing.chunked ? State::ChunkSize : State::Body;
}

void HttpParser::chunkSizeLine(const QByteArray &line)
{
    const QByteArray digits = line.split(';').constFirst().trimmed(); // extensions mean nothing here
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isHexDigit))
        return refuse({400, "A chunk does not begin with its size."});
    bool fits = false;
    const qulonglong size = digits.toULongLong(&fits, 16);
    if (!fits || size > qulonglong(m_limits.bodyBytes - m_request.body.size()))
        return refuse({413, "The body is larger than any request of this service needs."});
    m_chunkLeft = static_cast<qsizetype>(size);
    m_state = size == 0 ? State::Trailers : State::ChunkData;
}

/// Moves up to \a wanted bytes from the buffer to the body; true when all of them were there.
bool HttpParser::moveToBody(qsizetype wanted)
{
    const qsizetype moved = qMin(wanted, m_buffer.size());
    m_request.body += QByteArrayView(m_buffer).first(moved);
    m_buffer.remove(0, moved);
    return moved == wanted;
}

} // namespace fabriscope::demo
