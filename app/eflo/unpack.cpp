// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/unpack.h"

#include "app/eflo/transportproblem.h"

#include <QCoreApplication>

#include <algorithm>

#include <zlib.h>

namespace fabriscope {

namespace {

struct UnpackText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Unpack)
};

constexpr qsizetype pieceBytes = qsizetype(1) << 20;
constexpr int gzipOrZlib = 15 + 32; ///< zlib's "largest window, either header"

Problem unreadable(const QString &happened)
{
    Problem problem;
    problem.kind = Problem::Kind::Answer;
    problem.happened = happened;
    problem.remedy = UnpackText::tr("Try again; if it stays so, check the proxy");
    return problem;
}

/// Feeds zlib, whose counters are 32 bits wide, piece by piece.
class Inflater {
public:
    explicit Inflater(const QByteArray &packed) : m_packed(packed)
    {
        m_ready = inflateInit2(&m_stream, gzipOrZlib) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    /// Z_STREAM_END: all of it; Z_BUF_ERROR: the input is cut off; Z_OK: \a limit is reached; else: damaged.
    int run(QByteArray &unpacked, qsizetype limit)
    {
        int state = m_ready ? Z_OK : Z_MEM_ERROR;
        while (state == Z_OK && unpacked.size() <= limit) {
            feed();
            const qsizetype before = unpacked.size();
            unpacked.resize(before + std::min(pieceBytes, limit + 1 - before));
            m_stream.next_out = reinterpret_cast<Bytef *>(unpacked.data() + before);
            m_stream.avail_out = uInt(unpacked.size() - before);
            state = inflate(&m_stream, Z_NO_FLUSH);
            unpacked.chop(qsizetype(m_stream.avail_out));
        }
        return state;
    }

private:
    void feed()
    {
        if (m_stream.avail_in > 0 || m_fed >= m_packed.size())
            return;
        const qsizetype size = std::min(pieceBytes, m_packed.size() - m_fed);
        // zlib does not write there; its interface is older than const.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_packed.constData() + m_fed));
        m_stream.avail_in = uInt(size);
        m_fed += size;
    }

    const QByteArray &m_packed;
    qsizetype m_fed = 0;
    z_stream m_stream{};
    bool m_ready = false;
};

} // namespace

Result<QByteArray> unpackedBody(const HttpAnswer &answer, qsizetype limit)
{
    const QByteArray encoding = answer.header("content-encoding").toLower();
    if (encoding.isEmpty() || encoding == "identity" || answer.body.isEmpty())
        return answer.body;
    if (encoding != "gzip" && encoding != "x-gzip" && encoding != "deflate")
        return tl::unexpected(unreadable(UnpackText::tr("The answer is packed in a way that was not asked for")));
    QByteArray unpacked;
    unpacked.reserve(std::min(limit, answer.body.size() * 8));
    const int state = Inflater(answer.body).run(unpacked, limit);
    if (unpacked.size() > limit)
        return tl::unexpected(tooBigProblem(limit));
    if (state == Z_BUF_ERROR)
        return tl::unexpected(unreadable(UnpackText::tr("The packed answer is cut off")));
    if (state != Z_STREAM_END)
        return tl::unexpected(unreadable(UnpackText::tr("The packed answer is damaged")));
    return unpacked;
}

} // namespace fabriscope
