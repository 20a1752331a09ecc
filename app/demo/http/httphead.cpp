// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/httphead.h"

#include <algorithm>

namespace fabriscope::demo {

namespace {

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isFieldText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<HttpRefusal> readVersion(const QByteArray &text, HttpRequest &request)
{
    if (text.size() != 8 || !text.startsWith("HTTP/") || text[6] != '.' || !isDigits(text.right(1)))
        return HttpRefusal{400, "The request line does not end in an HTTP version."};
    if (text[5] != '1')
        return HttpRefusal{505, "Only HTTP/1.0 and HTTP/1.1 are spoken here."};
    request.minorVersion = text[7] == '0' ? 0 : 1;
    request.keepAlive = request.minorVersion > 0;
    return std::nullopt;
}

/// "/path?query", or the same behind "http://host".
bool readTarget(QByteArray target, HttpRequest &request)
{
    if (target.left(7).toLower() == "http://") {
        const qsizetype end = target.indexOf('/', 7);
        const qsizetype mark = target.indexOf('?', 7);
        const bool noPath = end < 0 || (mark >= 0 && mark < end);
        target = noPath ? "/" + (mark < 0 ? QByteArray() : target.mid(mark)) : target.mid(end);
    }
    if (!target.startsWith('/') && target != "*")
        return false;
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    return true;
}

std::optional<HttpRefusal> readLength(const HttpRequest &request, const HttpLimits &limits, BodyFraming &framing)
{
    QList<QByteArray> lengths = request.value("content-length").split(',');
    for (QByteArray &length : lengths)
        length = length.trimmed();
    if (!isDigits(lengths.constFirst()) || lengths.count(lengths.constFirst()) != lengths.size())
        return HttpRefusal{400, "Content-Length is not one number."};
    bool fits = false;
    const qlonglong length = lengths.constFirst().toLongLong(&fits);
    if (!fits || length > limits.bodyBytes)
        return HttpRefusal{413, "The body is larger than any request of this service needs."};
    framing.length = static_cast<qsizetype>(length);
    return std::nullopt;
}

} // namespace

std::optional<HttpRefusal> readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || parts[1].isEmpty() || !isFieldText(parts[1]))
        return HttpRefusal{400, "The first line is not an HTTP request line."};
    if (const auto refusal = readVersion(parts[2], request))
        return refusal;
    request.method = parts[0];
    if (!readTarget(parts[1], request))
        return HttpRefusal{400, "The request target is not a path."};
    return std::nullopt;
}

std::optional<HttpRefusal> readHeaderLine(const QByteArray &line, HttpRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(QByteArrayView(line).first(colon)))
        return HttpRefusal{400, "A header line has no proper name."};
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isFieldText(value))
        return HttpRefusal{400, "A header value holds control characters."};
    request.headers.emplaceBack(line.left(colon), value);
    return std::nullopt;
}

std::optional<HttpRefusal> readFraming(HttpRequest &request, const HttpLimits &limits, BodyFraming &framing)
{
    const bool isOld = request.minorVersion == 0;
    const qsizetype hosts = request.values("host").size();
    if (hosts > 1 || (hosts == 0 && !isOld))
        return HttpRefusal{400, "A request names its host exactly once."};
    if (request.hasToken("connection", "close"))
        request.keepAlive = false;
    else if (request.hasToken("connection", "keep-alive"))
        request.keepAlive = true;

    const QByteArray codings = request.value("transfer-encoding").toLower();
    const bool hasLength = !request.values("content-length").isEmpty();
    if (!codings.isEmpty()) {
        if (hasLength || isOld)
            return HttpRefusal{400, "Transfer-Encoding stands beside something that contradicts it."};
        if (codings != "chunked")
            return HttpRefusal{501, "Of the transfer codings only chunked is understood."};
        framing.chunked = true;
        return std::nullopt;
    }
    return hasLength ? readLength(request, limits, framing) : std::nullopt;
}

} // namespace fabriscope::demo
