// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/textsource.h"

#include "app/importing/gunzip.h"

#include <QCoreApplication>

#include <utility>

namespace fabriscope {

namespace {

struct TextSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::TextSource)
};

constexpr qsizetype packedBytes = qsizetype(256) * 1024;

/// PowerShell writes a byte order mark, other programs do not; but JSON begins with two ASCII characters.
std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView text)
{
    constexpr qsizetype units = 2;
    if (text.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (text.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    bool isLittle = text.size() >= 2;
    bool isBig = isLittle;
    for (qsizetype i = 0; i + 1 < qMin(2 * units, text.size()); i += 2) {
        isLittle = isLittle && text[i] != '\0' && text[i + 1] == '\0';
        isBig = isBig && text[i] == '\0' && text[i + 1] != '\0';
    }
    if (isLittle)
        return QStringConverter::Utf16LE;
    return isBig ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

} // namespace

TextSource::TextSource(QIODevice &device) : m_device(device) { }

TextSource::~TextSource() = default;

Result<void> TextSource::read(QByteArray &text, qsizetype wanted)
{
    if (!m_hasBegun) {
        if (const auto begun = begin(); !begun)
            return begun;
    }
    const qsizetype before = text.size();
    while (!m_atEnd && text.size() - before < wanted) {
        const qsizetype missing = wanted - (text.size() - before);
        QByteArray bytes = std::exchange(m_ahead, {});
        if (bytes.isEmpty()) {
            auto more = unpacked(missing);
            if (!more)
                return tl::unexpected(more.error());
            bytes = std::move(*more);
            m_atEnd = bytes.isEmpty();
        }
        append(text, bytes);
    }
    return {};
}

/// Finds out what the device holds, from its first bytes.
Result<void> TextSource::begin()
{
    m_hasBegun = true;
    constexpr qsizetype enough = 4;
    auto packed = readDevice(packedBytes);
    if (packed && Gunzip::isGzip(*packed)) {
        m_gunzip = std::make_unique<Gunzip>();
        m_gunzip->feed(*packed);
        packed = unpacked(packedBytes);
        for (; packed && packed->size() < enough;) {
            const auto more = unpacked(packedBytes);
            if (!more || more->isEmpty())
                break;
            *packed += *more;
        }
    }
    if (!packed)
        return tl::unexpected(packed.error());
    m_ahead = std::move(*packed);
    if (const auto encoding = utf16Of(m_ahead))
        m_decoder.emplace(*encoding);
    else if (m_ahead.startsWith("\xEF\xBB\xBF"))
        m_ahead.remove(0, 3);
    return {};
}

Result<QByteArray> TextSource::readDevice(qsizetype wanted)
{
    QByteArray bytes(wanted, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < wanted) { // a pipe gives what it has
        const qint64 got = m_device.read(bytes.data() + filled, wanted - filled);
        if (got < 0 && filled == 0 && !m_device.atEnd())
            return tl::unexpected(
                Problem{.kind = Problem::Kind::File,
                        .happened = TextSourceText::tr("The file could not be read to its end"),
                        .remedy = TextSourceText::tr("Look at the disk or the network it lies on, and try "
                                                     "again"),
                        .detail = m_device.errorString()});
        if (got <= 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    m_bytesRead += filled;
    return bytes;
}

/// The next bytes of the text as it stands in the file; empty at its end.
Result<QByteArray> TextSource::unpacked(qsizetype wanted)
{
    if (!m_gunzip)
        return readDevice(wanted);
    QByteArray bytes;
    bytes.reserve(wanted);
    while (bytes.isEmpty() && !m_gunzip->isDone()) {
        if (m_gunzip->needsInput()) {
            const auto packed = readDevice(packedBytes);
            if (!packed)
                return packed;
            if (packed->isEmpty())
                m_gunzip->end();
            else
                m_gunzip->feed(*packed);
        }
        m_gunzip->unpack(bytes, wanted);
    }
    m_fault = m_gunzip->fault();
    return bytes;
}

void TextSource::append(QByteArray &text, const QByteArray &bytes)
{
    if (m_decoder) {
        const QString decoded = m_decoder->decode(bytes);
        text += decoded.toUtf8();
    } else {
        text += bytes;
    }
}

} // namespace fabriscope
