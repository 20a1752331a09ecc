// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/noncememory.h"

#include <QCryptographicHash>

namespace fabriscope::demo {

NonceMemory::NonceMemory(qint64 keepMsecs, qsizetype most) : m_keepMsecs(keepMsecs), m_most(most) { }

bool NonceMemory::remember(const QByteArray &nonce, qint64 nowMsecs)
{
    while (!m_order.isEmpty() && (m_order.head().usedMsecs + m_keepMsecs < nowMsecs || m_order.size() >= m_most))
        m_known.remove(m_order.dequeue().digest);
    const QByteArray digest = QCryptographicHash::hash(nonce, QCryptographicHash::Sha256);
    if (m_known.contains(digest))
        return false;
    m_known.insert(digest);
    m_order.enqueue({digest, nowMsecs});
    return true;
}

} // namespace fabriscope::demo
