// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/importjob.h"

#include <QCoreApplication>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace fabriscope {

namespace {

struct ImportJobText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::ImportJob)
};

constexpr size_t mostDecoding = 2;
constexpr size_t mostUnacknowledged = 2;
/// An archive has as much to do for the end of a batch as for hundreds of records: some blocks together are one.
constexpr qsizetype batchRecords = 8000;
constexpr qsizetype mostDamages = 100;
constexpr qint64 tellMsecs = 50;

Problem problem(Problem::Kind kind, const QString &happened, const QString &remedy)
{
    return {.kind = kind, .happened = happened, .remedy = remedy};
}

/// Of records that stand there several times, the last one: so importing the same again finds nothing new.
QList<Record> lastOnes(const QList<Record> &records, const QString &profile)
{
    QHash<TestKey, qsizetype> last;
    last.reserve(records.size());
    for (qsizetype i = 0; i < records.size(); ++i)
        last.insert(testKeyOf(profile, records.at(i)), i);
    if (last.size() == records.size())
        return records;
    QList<Record> kept;
    kept.reserve(last.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (last.value(testKeyOf(profile, records.at(i))) == i)
            kept.append(records.at(i));
    }
    return kept;
}

} // namespace

ImportOutcome ImportJob::run()
{
    m_outcome.profile = m_order.profile;
    m_from = {.source = m_order.file.name,
              .requestId = {},
              .maxResults = {},
              .receivedAt = m_order.file.receivedAt,
              .fromFile = true};
    Result<void> done;
    if (m_order.profile.isEmpty()) {
        const auto identity = contentIdentity(m_order.file);
        m_outcome.profile = identity.value_or(QString());
        if (!identity)
            done = tl::unexpected(identity.error());
    }
    if (done) {
        const auto device = m_order.file.open();
        if (device) {
            TextSource source(**device);
            done = readFile(source);
        } else {
            done = tl::unexpected(device.error());
        }
    }
    for (auto &decoding : m_decoding) // after a problem
        decoding.waitForFinished();
    const Result<void> stored = putGathered().and_then([this] { return acknowledge(0); });
    if (done && !stored)
        done = stored;
    if (!done)
        m_outcome.problem = done.error();
    return m_outcome;
}

Result<void> ImportJob::readFile(TextSource &source)
{
    BlockCutter cutter(source);
    m_told.start();
    bool atEnd = false;
    while (!atEnd || !m_decoding.empty()) {
        if (m_cancelled)
            return tl::unexpected(
                problem(Problem::Kind::Cancelled, ImportJobText::tr("The import was cancelled"),
                        ImportJobText::tr("What had been read stays; import again to have the rest")));
        if (!atEnd) {
            auto block = cutter.next();
            if (!block)
                return tl::unexpected(block.error());
            atEnd = block->isEmpty();
            if (!atEnd)
                decode(std::move(*block));
        }
        if (atEnd || m_decoding.size() > mostDecoding || (!m_decoding.empty() && m_decoding.front().isFinished())) {
            if (m_decoding.empty())
                break;
            auto first = std::move(m_decoding.front());
            m_decoding.pop_front();
            if (const auto stored = store(first.takeResult()); !stored)
                return stored;
            tell(source);
        }
    }
    return checkContents(cutter.sawList());
}

/// On the pool, or here when the pool has enough to do.
void ImportJob::decode(TextBlock block)
{
    const auto busy = std::count_if(m_decoding.begin(), m_decoding.end(),
                                    [](const QFuture<ReadBlock> &decoding) { return !decoding.isFinished(); });
    if (size_t(busy) >= mostDecoding)
        m_decoding.push_back(QtFuture::makeReadyFuture(m_reader.read(block)));
    else
        m_decoding.push_back(
            QtConcurrent::run(&m_pool, [this, block = std::move(block)] { return m_reader.read(block); }));
}

Result<void> ImportJob::store(const ReadBlock &block)
{
    noteFaults(block);
    m_outcome.tests += block.records.size() + block.details.size();
    for (qsizetype i = 0; i < block.records.size();) {
        const qsizetype size = std::min(batchRecords - m_gathered.size(), block.records.size() - i);
        m_gathered.append(block.records.sliced(i, size));
        i += size;
        if (m_gathered.size() < batchRecords)
            continue;
        if (const auto done = putGathered(); !done)
            return done;
    }
    if (block.details.isEmpty())
        return {};
    if (const auto done = putGathered(); !done) // what stands before them in the file
        return done;
    for (const DescribeAnswer &detail : block.details) {
        m_unacknowledged.push_back({m_archive.putDetail({testKeyOf(m_outcome.profile, detail.record), m_from,
                                                         detail.record, detail.resultDetial}),
                                    {}});
        if (const auto done = acknowledge(mostUnacknowledged); !done)
            return done;
    }
    return {};
}

Result<void> ImportJob::putGathered()
{
    if (m_gathered.isEmpty())
        return {};
    const QList<Record> records = lastOnes(std::exchange(m_gathered, {}), m_outcome.profile);
    m_unacknowledged.push_back({m_archive.put({m_outcome.profile, m_from, records}), records});
    return acknowledge(mostUnacknowledged);
}

/// Waits until at most \a most batches are unacknowledged.
Result<void> ImportJob::acknowledge(size_t most)
{
    Result<void> done;
    while (m_unacknowledged.size() > most) {
        const Unacknowledged oldest = std::move(m_unacknowledged.front());
        m_unacknowledged.pop_front();
        QFuture<Result<PutReceipt>> first = oldest.receipt;
        first.waitForFinished();
        if (first.resultCount() == 0) {
            done = tl::unexpected(problem(Problem::Kind::Storage,
                                          ImportJobText::tr("The archive was closed during the import"),
                                          ImportJobText::tr("Import the file again")));
        } else if (const auto receipt = first.result(); !receipt) {
            done = tl::unexpected(receipt.error());
        } else {
            m_outcome.added += receipt->added;
            m_outcome.changed += receipt->changed;
            m_outcome.unchanged += receipt->unchanged;
            m_outcome.newest = std::max(m_outcome.newest, receipt->newest);
        }
    }
    return done;
}

void ImportJob::noteFaults(const ReadBlock &block)
{
    for (qsizetype i = 0; i < block.faults.size() && m_outcome.damages.size() < mostDamages; ++i) {
        const FaultyPlace &fault = block.faults.at(i);
        m_outcome.damages.append(
            {block.offset + fault.place, m_lines + block.lines.at(i) + 1, fault.number, fault.fault});
    }
    m_outcome.skipped += block.faults.size();
    m_lines += block.lineBreaks;
}

Result<void> ImportJob::checkContents(bool sawList) const
{
    const QString remedy =
        ImportJobText::tr("Choose a file of tests as JSON: an answer of ListNetTestResults, a list of "
                          "results, or single ones");
    if (m_outcome.tests > 0 || (sawList && m_outcome.skipped == 0))
        return {};
    if (m_outcome.skipped == 0)
        return tl::unexpected(
            problem(Problem::Kind::File, ImportJobText::tr("%1 is empty").arg(m_order.file.name), remedy));
    Problem nothing = problem(Problem::Kind::File,
                              ImportJobText::tr("%1 holds no test that can be read").arg(m_order.file.name), remedy);
    nothing.detail = damageText(m_outcome.damages.first());
    return tl::unexpected(nothing);
}

void ImportJob::tell(const TextSource &source)
{
    if (m_told.elapsed() < tellMsecs)
        return;
    m_told.start();
    m_order.progress({source.bytesRead(), m_order.file.size, m_outcome.tests, m_outcome.skipped});
}

} // namespace fabriscope
