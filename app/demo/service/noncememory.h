// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QQueue>
#include <QSet>

namespace fabriscope::demo {

/// The signature nonces that were used, for as long as a request with one of them could still be in time, and at most
/// so many: beyond that the oldest are forgotten, so that no client can fill the memory.
class NonceMemory {
public:
    /// By default 31 minutes: a date may be 15 minutes off in either direction.
    explicit NonceMemory(qint64 keepMsecs = 1'860'000, qsizetype most = 100'000);

    /// False if \a nonce is known already. Times are ms of the server's clock.
    [[nodiscard]] bool remember(const QByteArray &nonce, qint64 nowMsecs);
    [[nodiscard]] qsizetype size() const { return m_order.size(); }

private:
    struct Entry {
        QByteArray digest; ///< of fixed length, however long the nonce
        qint64 usedMsecs;
    };

    qint64 m_keepMsecs;
    qsizetype m_most;
    QQueue<Entry> m_order;
    QSet<QByteArray> m_known;
};

} // namespace fabriscope::demo
