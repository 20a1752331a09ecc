// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/damage.h"
#include "app/problem/problem.h"

#include <QIODevice>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace fabriscope {

class Gunzip;

/// The text of a file in pieces: unpacked if it is packed with gzip (any number of members), as UTF-8 if it is UTF-16
/// (with a byte order mark or without), without its byte order mark. Blocks; one thread.
class TextSource {
public:
    /// \a device is open, and outlives this.
    explicit TextSource(QIODevice &device);
    ~TextSource();
    Q_DISABLE_COPY_MOVE(TextSource)

    /// Appends at most about \a wanted bytes more to \a text, fewer only at the end. Kind::File: the device failed.
    [[nodiscard]] Result<void> read(QByteArray &text, qsizetype wanted);
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// How much of the device has been read.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// At the end: what is wrong with the packing, if anything.
    [[nodiscard]] std::optional<Fault> fault() const { return m_fault; }

private:
    [[nodiscard]] Result<QByteArray> readDevice(qsizetype wanted);
    [[nodiscard]] Result<QByteArray> unpacked(qsizetype wanted);
    [[nodiscard]] Result<void> begin();
    void append(QByteArray &text, const QByteArray &bytes);

    QIODevice &m_device;
    QByteArray m_ahead; ///< read to see what it is
    std::unique_ptr<Gunzip> m_gunzip;
    std::optional<QStringDecoder> m_decoder; ///< for UTF-16
    qint64 m_bytesRead = 0;
    std::optional<Fault> m_fault;
    bool m_hasBegun = false;
    bool m_atEnd = false;
};

} // namespace fabriscope
