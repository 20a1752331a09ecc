// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/compression.h"

#include <zstd.h>

#include <memory>

namespace fabriscope {

namespace {

constexpr int level = 1;
/// No answer is that large: a damaged frame must not have us ask for all memory.
constexpr unsigned long long largestContent = 1ULL << 30U;

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// Making one takes longer than using it.
ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    return context.get();
}

} // namespace

QByteArray compressed(QByteArrayView bytes)
{
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress2(compressor(), frame.data(), size_t(frame.size()), bytes.data(), size_t(bytes.size()));
    if (ZSTD_isError(size) != 0)
        return bytes.toByteArray(); // out of memory: read back as it is
    frame.truncate(qsizetype(size));
    return frame;
}

std::optional<QByteArray> decompressed(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x28\xB5\x2F\xFD"))
        return bytes;
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    if (size > largestContent) // as are the values that mean: unknown, or no frame
        return std::nullopt;
    QByteArray content(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompressDCtx(decompressor(), content.data(), size_t(content.size()), bytes.constData(),
                                           size_t(bytes.size()));
    return got == size ? std::optional(std::move(content)) : std::nullopt;
}

} // namespace fabriscope
