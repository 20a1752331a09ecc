// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/gzipdevice.h"

#include "app/exporting/savefile.h"

#include <algorithm>

namespace fabriscope {

namespace {

constexpr qsizetype packedRoom = qsizetype(64) * 1024;
constexpr qint64 mostAtOnce = qint64(1) << 30; // zlib counts in 32 bits

} // namespace

GzipDevice::GzipDevice(QIODevice &target) : m_target(target)
{
    constexpr int windowOfGzip = 15 + 16;
    constexpr int usualMemory = 8;
    deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowOfGzip, usualMemory, Z_DEFAULT_STRATEGY);
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

GzipDevice::~GzipDevice()
{
    deflateEnd(&m_stream);
}

bool GzipDevice::finish()
{
    return pack(nullptr, 0, Z_FINISH);
}

qint64 GzipDevice::readData(char *, qint64)
{
    return -1;
}

qint64 GzipDevice::writeData(const char *data, qint64 size)
{
    const qint64 taken = std::min(size, mostAtOnce);
    return pack(data, taken, Z_NO_FLUSH) ? taken : -1;
}

bool GzipDevice::pack(const char *data, qint64 size, int flush)
{
    m_stream.next_in = reinterpret_cast<z_const Bytef *>(const_cast<char *>(data)); // zlib only reads it
    m_stream.avail_in = uInt(size);
    QByteArray packed(packedRoom, Qt::Uninitialized);
    do {
        m_stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_out = uInt(packed.size());
        if (deflate(&m_stream, flush) == Z_STREAM_ERROR)
            return false;
        if (!writeAll(m_target, packed.first(packed.size() - qsizetype(m_stream.avail_out)))) {
            setErrorString(m_target.errorString());
            return false;
        }
    } while (m_stream.avail_out == 0);
    return true;
}

} // namespace fabriscope
