// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/rowmatching.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace fabriscope {

namespace {

/// Below so many chunks a second thread costs as much as it saves.
constexpr size_t worthSharing = 64;

struct Share {
    size_t first = 0;
    size_t end = 0;
};

QList<Share> sharesOf(size_t count)
{
    const size_t shares = count < worthSharing ? 1 : size_t(QThread::idealThreadCount()) * 4;
    QList<Share> list;
    for (size_t i = 0; i < shares; ++i)
        list.append({count * i / shares, count * (i + 1) / shares});
    return list;
}

/// How many rows the members of a step will be asked of: a sample tells how many it lets pass for what else they hold.
quint64 rowsLeftForMembers(const RowFilter &filter, size_t step, const TestSnapshot &tests,
                           const std::vector<quint32> &chunks, const std::vector<RowBits> &bits)
{
    static constexpr size_t sampleSize = 16;
    quint64 rows = 0;
    for (const quint32 chunk : chunks)
        rows += rowsIn(bits[chunk]);
    quint64 seen = 0;
    quint64 left = 0;
    for (size_t i = 0; i < chunks.size(); i += chunks.size() / sampleSize + 1) {
        const RowBits &open = bits[chunks[i]];
        seen += rowsIn(open);
        left += rowsLeft(open, filter.hitsBesideMembers(step, *tests.chunks()[chunks[i]], open));
    }
    return seen > 0 ? quint64(double(rows) * double(left) / double(seen)) : rows;
}

} // namespace

bool keepMatchingRows(RowFilter &filter, const TestSnapshot &tests, const std::vector<quint32> &chunks,
                      const MemberIndex &index, std::vector<RowBits> &bits, const StopFlag &stop)
{
    QList<Share> shares = sharesOf(chunks.size());
    for (size_t step = 0; step < filter.steps() && !stop; ++step) {
        if (filter.asksForMembers(step))
            filter.useIndex(step, index, rowsLeftForMembers(filter, step, tests, chunks, bits));
        const auto work = [&](const Share &share) {
            for (size_t i = share.first; i < share.end && !stop; ++i) {
                const TestChunk &chunk = *tests.chunks()[chunks[i]];
                filter.keepMatching(step, chunk, chunks[i], index.covers(chunk, chunks[i]), bits[chunks[i]]);
            }
        };
        if (shares.size() == 1)
            work(shares.first());
        else
            QtConcurrent::blockingMap(shares, work);
    }
    return !stop;
}

} // namespace fabriscope
