// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/textblock.h"

#include "app/record/recordblock.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace fabriscope {

namespace {

constexpr qsizetype blockBytes = qsizetype(2) * 1024 * 1024;
constexpr qsizetype roomBehind = 4096; ///< for JsonSource

std::string_view textOf(const JsonSource &source, const Piece &piece)
{
    const std::string_view walked = source.walked(); // without a byte order mark
    return walked.substr(size_t(piece.begin - (source.size() - qsizetype(walked.size()))), size_t(piece.size));
}

QByteArray bytesOf(const TextBlock &block, const Piece &piece)
{
    return block.text.mid(piece.begin, piece.size);
}

void readDetail(const TextBlock &block, const Piece &piece, ReadBlock &read)
{
    auto answer = decodeDescribeAnswer(bytesOf(block, piece));
    if (answer)
        read.details.append(std::move(*answer));
    else
        read.faults.append({piece.begin, piece.number, Fault::Unreadable});
}

/// The first of \a pieces could not be read in passing: it holds bad bytes, which does not matter, or is no JSON.
void readSingly(const TextBlock &block, const Piece &piece, ReadBlock &read)
{
    auto record = decodeRecord(bytesOf(block, piece));
    if (record)
        read.records.append(std::move(*record));
    else
        read.faults.append({piece.begin, piece.number, Fault::Unreadable});
}

void readAll(const TextBlock &block, const QList<Piece> &pieces, RecordPools &pools, ReadBlock &read)
{
    const JsonSource source(block.text);
    QList<std::string_view> texts;
    texts.reserve(pieces.size());
    for (const Piece &piece : pieces)
        texts.append(textOf(source, piece));
    for (qsizetype done = 0; done < pieces.size();) {
        RecordBlock some = readBlock(source, texts.sliced(done), pools);
        done += some.records.size();
        read.records.append(std::move(some.records));
        if (some.error)
            readSingly(block, pieces.at(done++), read);
    }
}

/// Eight bytes at a time, since hardly any file has anything to be told about its lines.
qint64 lineBreaksIn(const char *at, const char *end)
{
    constexpr quint64 low = 0x7f7f7f7f7f7f7f7fULL;
    constexpr quint64 breaks = 0x0a0a0a0a0a0a0a0aULL;
    qint64 count = 0;
    for (; end - at >= qsizetype(sizeof(quint64)); at += sizeof(quint64)) {
        quint64 bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        bytes ^= breaks;
        count += std::popcount(~(((bytes & low) + low) | bytes | low)); // the bytes that are 0 now
    }
    return count + std::count(at, end, '\n');
}

void countLines(const TextBlock &block, ReadBlock &read)
{
    std::stable_sort(read.faults.begin(), read.faults.end(),
                     [](const FaultyPlace &a, const FaultyPlace &b) { return a.place < b.place; });
    const char *at = block.text.begin();
    for (const FaultyPlace &fault : std::as_const(read.faults)) {
        const char *place = block.text.begin() + fault.place;
        read.lineBreaks += lineBreaksIn(at, place);
        read.lines.append(read.lineBreaks);
        at = place;
    }
    read.lineBreaks += lineBreaksIn(at, block.text.end());
}

ReadBlock readWith(const TextBlock &block, RecordPools &pools)
{
    ReadBlock read;
    read.offset = block.offset;
    read.faults = block.faults;
    QList<Piece> pieces;
    pieces.reserve(block.records.size());
    for (const Piece &piece : block.records) {
        if (piece.isDetail)
            readDetail(block, piece, read);
        else
            pieces.append(piece);
    }
    readAll(block, pieces, pools, read);
    countLines(block, read);
    return read;
}

} // namespace

Result<TextBlock> BlockCutter::next()
{
    TextBlock block;
    if (m_isDone)
        return block;
    block.offset = m_offset;
    block.text.reserve(m_rest.size() + blockBytes + roomBehind);
    block.text += m_rest;
    SplitText split;
    do {
        // In steps that double: a record that is not whole yet is gone through again from its begin.
        if (const auto read = m_source.read(block.text, std::max(blockBytes, block.text.size())); !read)
            return tl::unexpected(read.error());
        split = m_splitter.split(block.text, m_source.atEnd());
    } while (split.consumed == 0 && !m_source.atEnd());
    m_rest = block.text.mid(split.consumed);
    block.text.truncate(split.consumed);
    block.records = std::move(split.records);
    block.faults = std::move(split.faults);
    m_offset += split.consumed;
    m_isDone = m_source.atEnd();
    if (const auto fault = m_source.fault(); fault && m_isDone)
        block.faults.append({block.text.size(), 0, *fault});
    return block;
}

ReadBlock BlockReader::read(const TextBlock &block)
{
    std::unique_ptr<RecordPools> pools;
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_idle.empty()) {
            pools = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!pools)
        pools = std::make_unique<RecordPools>();
    ReadBlock read = readWith(block, *pools);
    const QMutexLocker locker(&m_mutex);
    m_idle.push_back(std::move(pools));
    return read;
}

} // namespace fabriscope
