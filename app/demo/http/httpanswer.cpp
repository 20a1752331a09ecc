// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/httpanswer.h"

#include <zlib.h>

namespace fabriscope::demo {

namespace {

/// Below this, packing costs more than the wire.
constexpr qsizetype worthPacking = 1024;

/// Whether Accept-Encoding names gzip, or anything, with a weight above 0 (RFC 9110, section 12.5.3).
bool acceptsGzip(const HttpRequest &request)
{
    std::optional<bool> gzip;
    std::optional<bool> anything;
    for (const QByteArray &element : request.value("accept-encoding").toLower().split(',')) {
        const QList<QByteArray> parts = element.split(';');
        const QByteArray weight = parts.size() > 1 ? parts[1].trimmed() : QByteArray("q=1");
        const bool isWanted = !weight.startsWith("q=") || weight.mid(2).trimmed().toDouble() > 0;
        const QByteArray coding = parts[0].trimmed();
        if (coding == "gzip" || coding == "x-gzip")
            gzip = isWanted;
        else if (coding == "*")
            anything = isWanted;
    }
    return gzip.value_or(anything.value_or(false));
}

} // namespace

QByteArray reasonPhrase(int status)
{
    static constexpr struct {
        int status;
        const char *phrase;
    } known[] = {{200, "OK"},
                 {400, "Bad Request"},
                 {403, "Forbidden"},
                 {404, "Not Found"},
                 {405, "Method Not Allowed"},
                 {408, "Request Timeout"},
                 {413, "Content Too Large"},
                 {417, "Expectation Failed"},
                 {429, "Too Many Requests"},
                 {431, "Request Header Fields Too Large"},
                 {500, "Internal Server Error"},
                 {501, "Not Implemented"},
                 {502, "Bad Gateway"},
                 {503, "Service Unavailable"},
                 {504, "Gateway Timeout"},
                 {505, "HTTP Version Not Supported"}};
    for (const auto &entry : known) {
        if (entry.status == status)
            return entry.phrase;
    }
    return "Status";
}

QByteArray headBytes(const HttpAnswer &answer, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

void packFor(const HttpRequest &request, HttpAnswer &answer)
{
    if (answer.body.size() < worthPacking)
        return;
    answer.headers.emplaceBack("Vary", "Accept-Encoding");
    if (!acceptsGzip(request))
        return;
    const QByteArray packed = gzipped(answer.body);
    if (packed.isEmpty())
        return;
    answer.body = packed;
    answer.headers.emplaceBack("Content-Encoding", "gzip");
}

QByteArray gzipped(const QByteArray &bytes)
{
    constexpr int gzipFormat = 15 + 16; // zlib: the largest window, with gzip's frame
    constexpr int usualMemory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipFormat, usualMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int ended = deflate(&stream, Z_FINISH);
    packed.truncate(ended == Z_STREAM_END ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

} // namespace fabriscope::demo
