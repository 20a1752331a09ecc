// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/gunzip.h"

namespace fabriscope {

namespace {

constexpr int gzipOnly = 15 + 16; ///< zlib's "largest window, gzip header"

} // namespace

Gunzip::Gunzip()
{
    if (inflateInit2(&m_stream, gzipOnly) != Z_OK)
        stop(Fault::PackedDamaged);
}

Gunzip::~Gunzip()
{
    inflateEnd(&m_stream);
}

void Gunzip::feed(const QByteArray &packed)
{
    m_packed = packed;
    // zlib does not write there; its interface is older than const.
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_packed.constData()));
    m_stream.avail_in = uInt(m_packed.size());
}

void Gunzip::end()
{
    if (!m_isDone)
        stop(m_isBetween ? std::nullopt : std::optional(Fault::PackedCutOff));
}

void Gunzip::unpack(QByteArray &into, qsizetype wanted)
{
    if (m_isBetween)
        nextMember();
    if (m_isDone || (m_stream.avail_in == 0 && !m_hasMore))
        return;
    const qsizetype before = into.size();
    into.resize(before + wanted);
    m_stream.next_out = reinterpret_cast<Bytef *>(into.data() + before);
    m_stream.avail_out = uInt(wanted);
    const int state = inflate(&m_stream, Z_NO_FLUSH);
    into.chop(qsizetype(m_stream.avail_out));
    m_hasMore = m_stream.avail_out == 0 && state == Z_OK;
    if (state == Z_STREAM_END)
        m_isBetween = true;
    else if (state != Z_OK && state != Z_BUF_ERROR)
        stop(Fault::PackedDamaged);
}

void Gunzip::nextMember()
{
    if (m_stream.avail_in == 0)
        return;
    constexpr Bytef firstOfGzip = 0x1f;
    if (*m_stream.next_in != firstOfGzip)
        return stop(std::nullopt);
    m_isBetween = false;
    if (inflateReset(&m_stream) != Z_OK)
        stop(Fault::PackedDamaged);
}

void Gunzip::stop(std::optional<Fault> fault)
{
    m_isDone = true;
    m_fault = fault;
}

} // namespace fabriscope
