// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/recordblock.h"

#include "app/record/recordreader.h"

#include <QThread>
#include <QtConcurrent>

namespace fabriscope {

namespace {

/// Below so many bytes a thread more costs as much as it saves. A page of 100 tests stays below.
constexpr qsizetype blockBytes = 1024 * 1024;

QList<QList<std::string_view>> inBlocks(const QList<std::string_view> &texts)
{
    const qsizetype bytes = texts.isEmpty() ? 0 : texts.last().data() - texts.first().data();
    const qsizetype count = qBound(qsizetype(1), bytes / blockBytes, qsizetype(QThread::idealThreadCount()));
    QList<QList<std::string_view>> blocks;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype start = texts.size() * i / count;
        blocks.append(texts.sliced(start, texts.size() * (i + 1) / count - start));
    }
    return blocks;
}

} // namespace

RecordBlock readBlock(const JsonSource &source, const QList<std::string_view> &texts, RecordPools &pools)
{
    simdjson::ondemand::parser parser;
    JsonValues values(source.toOriginal(), pools.texts);
    RecordReader reader(values, pools.members);
    RecordBlock block;
    block.records.reserve(texts.size());
    for (const std::string_view text : texts) {
        NetTest test;
        block.error = readObject(parser, text, [&](simdjson::ondemand::object &object) { test = reader.read(object); });
        if (block.error)
            break;
        block.records.append({std::make_shared<const NetTest>(std::move(test)), source.original(text).toByteArray()});
    }
    return block;
}

RecordBlock readRecords(const JsonSource &source, const QList<std::string_view> &texts)
{
    const auto blocks = inBlocks(texts);
    const auto readAlone = [&source](const QList<std::string_view> &block) {
        RecordPools pools;
        return readBlock(source, block, pools);
    };
    if (blocks.size() == 1)
        return readAlone(texts);
    QList<RecordBlock> read = QtConcurrent::blockingMapped(blocks, readAlone);
    RecordBlock all;
    all.records.reserve(texts.size());
    for (RecordBlock &block : read) {
        all.records.append(std::move(block.records));
        if (!all.error)
            all.error = block.error;
    }
    return all;
}

} // namespace fabriscope
