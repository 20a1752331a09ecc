// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/rawblocks.h"

#include "app/archive/sqlite/compression.h"

namespace fabriscope {

namespace {

constexpr qsizetype fullBytes = qsizetype(128) * 1024;

struct Place {
    qsizetype begin = 0;
    qsizetype size = 0;
};

std::optional<Place> placeAt(const QByteArray &bytes, qsizetype start)
{
    quint64 size = 0;
    qsizetype at = start;
    for (int shift = 0; shift < 64 && at >= 0 && at < bytes.size(); shift += 7) {
        const auto byte = quint8(bytes.at(at++));
        size |= quint64(byte & 0x7fU) << unsigned(shift);
        if (byte < 0x80)
            return size <= quint64(bytes.size() - at) ? std::optional(Place{at, qsizetype(size)}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool RawBlock::isFull() const
{
    return m_bytes.size() >= fullBytes;
}

qsizetype RawBlock::append(const QByteArray &raw)
{
    const qsizetype start = m_bytes.size();
    quint64 size = quint64(raw.size());
    for (; size >= 0x80; size >>= 7U)
        m_bytes.append(char(size | 0x80U));
    m_bytes.append(char(size));
    m_bytes.append(raw);
    return start;
}

std::optional<QByteArrayView> RawBlock::at(const QByteArray &bytes, qsizetype start)
{
    const auto place = placeAt(bytes, start);
    return place ? std::optional(QByteArrayView(bytes).sliced(place->begin, place->size)) : std::nullopt;
}

QList<qsizetype> RawBlock::starts(const QByteArray &bytes)
{
    QList<qsizetype> starts;
    qsizetype start = 0;
    for (auto place = placeAt(bytes, start); place; place = placeAt(bytes, start)) {
        starts.append(start);
        start = place->begin + place->size;
    }
    return starts;
}

BlocksAhead BlocksAhead::of(const QList<Record> &records)
{
    BlocksAhead ahead;
    RawBlock block;
    qsizetype first = 0;
    for (qsizetype i = 0; i < records.size(); ++i) {
        block.append(records.at(i).raw);
        if (!block.isFull() && i + 1 < records.size())
            continue;
        ahead.m_runs.insert(first, {i + 1 - first, compressed(block.bytes())});
        block.clear();
        first = i + 1;
    }
    return ahead;
}

const QByteArray *BlocksAhead::find(qsizetype first, qsizetype count) const
{
    const auto run = m_runs.constFind(first);
    return run != m_runs.cend() && run->count == count ? &run->packed : nullptr;
}

} // namespace fabriscope
