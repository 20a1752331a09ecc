// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/blockstore.h"

#include "app/archive/sqlite/compression.h"

#include <algorithm>

namespace fabriscope {

namespace {
constexpr qsizetype mostKept = qsizetype(4) * 1024 * 1024; ///< bytes, apart from the last one looked at
}

bool areBlocksWhole(SqlSession &session)
{
    SqlStatement &rows = session.run("SELECT packed FROM blocks");
    bool whole = true;
    while (whole && rows.next())
        whole = decompressed(rows.bytes(0)).has_value();
    rows.finish();
    return whole && !session.hasFailed();
}

const QByteArray *BlockStore::find(qint64 block)
{
    const auto known =
        std::find_if(m_kept.cbegin(), m_kept.cend(), [block](const Kept &kept) { return kept.block == block; });
    if (known != m_kept.cend())
        return &known->bytes;
    SqlStatement &row = m_session.run("SELECT packed FROM blocks WHERE id = ?", {block});
    const auto bytes = row.next() ? decompressed(row.bytes(0)) : std::nullopt;
    row.finish();
    if (!bytes)
        return nullptr;
    m_kept.push_front({block, *bytes});
    m_keptBytes += bytes->size();
    for (; m_keptBytes > mostKept && m_kept.size() > 1; m_kept.pop_back())
        m_keptBytes -= m_kept.back().bytes.size();
    return &m_kept.front().bytes;
}

QByteArray BlockStore::raw(const RawPlace &place)
{
    const bool isOpen = m_openNumber != 0 && place.block == m_openNumber;
    const QByteArray *bytes = isOpen ? &m_open.bytes() : find(place.block);
    if (!bytes || !place.start)
        return bytes ? *bytes : QByteArray();
    const auto raw = RawBlock::at(*bytes, *place.start);
    return raw ? raw->toByteArray() : QByteArray();
}

void BlockStore::begin(qint64 profile, qint64 origin, const BlocksAhead *ahead)
{
    flush();
    m_profile = profile;
    m_origin = origin;
    m_ahead = ahead;
}

RawPlace BlockStore::write(const QByteArray &raw, qsizetype index)
{
    if (m_openNumber == 0) {
        // The table's own counter, since the number has to be known before the row can be written.
        m_openNumber = m_session.value("SELECT seq FROM sqlite_sequence WHERE name = 'blocks'").toLongLong() + 1;
        m_first = index;
        m_count = 0;
    }
    if (index < 0 || index != m_first + m_count)
        m_first = -1;
    ++m_count;
    const RawPlace place{m_openNumber, m_open.append(raw)};
    if (m_open.isFull())
        flush();
    return place;
}

void BlockStore::flush()
{
    if (m_openNumber == 0)
        return;
    const QByteArray *ahead = m_ahead && m_first >= 0 ? m_ahead->find(m_first, m_count) : nullptr;
    m_session.run("INSERT INTO blocks (id, profile, origin, packed) VALUES (?, ?, ?, ?)",
                  {m_openNumber, m_profile, m_origin, ahead ? *ahead : compressed(m_open.bytes())});
    m_open.clear();
    m_openNumber = 0;
}

void BlockStore::forget()
{
    m_open.clear();
    m_openNumber = 0;
    m_ahead = nullptr;
    m_kept.clear(); // some may have been written in what was undone
    m_keptBytes = 0;
}

} // namespace fabriscope
