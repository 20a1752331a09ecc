// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/importing/filetoimport.h"
#include "app/importing/importoutcome.h"
#include "app/importing/textblock.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>

namespace fabriscope {

/// One import at work: reads on the thread that calls run() and decodes beside it on \a pool, a few blocks ahead of the
/// archive at most, so that a file of any size takes little memory.
class ImportJob {
public:
    struct Order {
        FileToImport file;
        QString profile;
        std::function<void(const ImportProgress &)> progress; ///< at most twenty times a second, on the job's thread
    };

    ImportJob(Order order, Archive &archive, QThreadPool &pool, const std::atomic_bool &cancelled)
        : m_order(std::move(order)), m_archive(archive), m_pool(pool), m_cancelled(cancelled)
    {
    }

    [[nodiscard]] ImportOutcome run();

private:
    [[nodiscard]] Result<void> readFile(TextSource &source);
    void decode(TextBlock block);
    [[nodiscard]] Result<void> store(const ReadBlock &block);
    [[nodiscard]] Result<void> putGathered();
    [[nodiscard]] Result<void> acknowledge(size_t most);
    [[nodiscard]] Result<void> checkContents(bool sawList) const;
    void noteFaults(const ReadBlock &block);
    void tell(const TextSource &source);

    /// What the archive has not said yet that it has. The records are let go here: the archive has enough to do.
    struct Unacknowledged {
        QFuture<Result<PutReceipt>> receipt;
        QList<Record> records;
    };

    Order m_order;
    Archive &m_archive;
    QThreadPool &m_pool;
    const std::atomic_bool &m_cancelled;
    Provenance m_from;
    ImportOutcome m_outcome;
    qint64 m_lines = 0;
    QElapsedTimer m_told;
    BlockReader m_reader;
    std::deque<QFuture<ReadBlock>> m_decoding;
    QList<Record> m_gathered; ///< for the next batch
    std::deque<Unacknowledged> m_unacknowledged;
};

} // namespace fabriscope
