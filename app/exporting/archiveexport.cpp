// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/archiveexport.h"

#include "app/archive/archivetext.h"
#include "app/exporting/savefile.h"

namespace fabriscope {

namespace {

constexpr int batchSize = 500; // a detail may be of many megabytes

template <class T> Result<T> waited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// Hands every raw record of \a profile to \a take, which answers false when it can take no more.
template <class Take> Result<bool> forEachRaw(Archive &archive, const QString &profile, Take take)
{
    ChangeBatch batch{.more = true};
    while (batch.more) {
        auto answer = waited(archive.changesSince(batch.upTo, batchSize, profile));
        if (!answer)
            return tl::unexpected(answer.error());
        batch = std::move(*answer);
        QList<TestKey> keys;
        for (const StoredTest &stored : std::as_const(batch.tests))
            keys.append(stored.key);
        const auto raws = waited(archive.rawRecords(keys));
        if (!raws)
            return tl::unexpected(raws.error());
        for (const RawRecord &raw : *raws) {
            if (!take(raw))
                return false;
        }
    }
    return true;
}

} // namespace

Result<qint64> exportArchive(Archive &archive, const QString &profile, QIODevice &device,
                             const std::function<bool()> &goesOn)
{
    qint64 tests = 0;
    QByteArray before = "{\"NetTestResults\":[\n";
    bool written = true;
    bool stopped = false;
    const auto writeRecord = [&](const RawRecord &raw) {
        if (stopped = !goesOn(); stopped)
            return false;
        ++tests;
        if (raw.json == raw.detailJson)
            return true; // known by its detail alone
        written = writeAll(device, std::exchange(before, ",\n") + raw.json);
        return written;
    };
    const auto writeDetail = [&](const RawRecord &raw) {
        if (stopped = !goesOn(); stopped)
            return false;
        if (!raw.detailJson.isEmpty())
            written = writeAll(device, raw.detailJson + '\n');
        return written;
    };
    const auto records = forEachRaw(archive, profile, writeRecord);
    if (!records)
        return tl::unexpected(records.error());
    written = written && !stopped && writeAll(device, (before.startsWith('{') ? before : QByteArray("\n")) + "]}\n");
    if (written) {
        if (const auto details = forEachRaw(archive, profile, writeDetail); !details)
            return tl::unexpected(details.error());
    }
    if (stopped) {
        return tl::unexpected(Problem{.kind = Problem::Kind::Cancelled,
                                      .happened = ArchiveText::tr("The export was stopped"),
                                      .remedy = ArchiveText::tr("Nothing was written")});
    }
    if (written)
        return tests;
    return tl::unexpected(
        Problem{.kind = Problem::Kind::File,
                .happened = ArchiveText::tr("The export cannot be written to its end: %1").arg(device.errorString()),
                .remedy = ArchiveText::tr("Make room, or choose another place")});
}

} // namespace fabriscope
