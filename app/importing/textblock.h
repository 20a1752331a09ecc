// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/splitter.h"
#include "app/importing/textsource.h"
#include "app/record/decode.h"
#include "app/record/recordpools.h"

#include <QMutex>

#include <memory>
#include <vector>

namespace fabriscope {

/// A piece of a file's text with all of its records whole.
struct TextBlock {
    QByteArray text;
    qint64 offset = 0; ///< of text in the file's text
    QList<Piece> records;
    QList<FaultyPlace> faults;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && faults.isEmpty(); }
};

/// What was in a block.
struct ReadBlock {
    QList<Record> records;
    QList<DescribeAnswer> details;
    QList<FaultyPlace> faults; ///< places in the block, in their order
    QList<qint64> lines;       ///< of the faults, from 0 at the block's begin
    qint64 offset = 0;
    qint64 lineBreaks = 0; ///< in the block
};

/// Cuts the text of a file into blocks of a few megabytes, each small enough to be one batch. One thread.
class BlockCutter {
public:
    explicit BlockCutter(TextSource &source) : m_source(source) { }

    /// The next block; an empty one at the end. Kind::File: the file cannot be read on.
    [[nodiscard]] Result<TextBlock> next();
    [[nodiscard]] bool sawList() const { return m_splitter.sawList(); }

private:
    TextSource &m_source;
    Splitter m_splitter;
    QByteArray m_rest; ///< begins a record that is not whole yet
    qint64 m_offset = 0;
    bool m_isDone = false;
};

/// Reads the blocks of one file. Any thread, several at once: each goes on with the pools of one that is done, so that
/// what the file names again and again is made once or twice in all and not once a block.
class BlockReader {
public:
    /// The records of \a block; those that are no JSON are passed over and counted.
    [[nodiscard]] ReadBlock read(const TextBlock &block);

private:
    QMutex m_mutex;
    std::vector<std::unique_ptr<RecordPools>> m_idle; ///< guarded by m_mutex
};

} // namespace fabriscope
