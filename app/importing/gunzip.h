// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/damage.h"

#include <QByteArray>

#include <optional>

#include <zlib.h>

namespace fabriscope {

/// Unpacks gzip data that come in pieces: one member after the other, as `cat a.gz b.gz` makes them. What follows the
/// last member and is no member is passed over.
class Gunzip {
public:
    Gunzip();
    ~Gunzip();
    Q_DISABLE_COPY_MOVE(Gunzip)

    [[nodiscard]] static bool isGzip(QByteArrayView begin) { return begin.startsWith("\x1f\x8b"); }

    /// The next bytes of packed data; only when needsInput().
    void feed(const QByteArray &packed);
    /// Nothing more will be fed.
    void end();
    [[nodiscard]] bool needsInput() const { return m_stream.avail_in == 0 && !m_hasMore && !m_isDone; }
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Appends at most \a wanted bytes.
    void unpack(QByteArray &into, qsizetype wanted);
    [[nodiscard]] std::optional<Fault> fault() const { return m_fault; }

private:
    void nextMember();
    void stop(std::optional<Fault> fault);

    QByteArray m_packed;
    z_stream m_stream{};
    std::optional<Fault> m_fault;
    bool m_isBetween = false; ///< behind a member
    bool m_hasMore = false;   ///< there was no room for all that had been unpacked
    bool m_isDone = false;
};

} // namespace fabriscope
