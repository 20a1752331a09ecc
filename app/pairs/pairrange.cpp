// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairrange.h"

#include <QList>
#include <QThread>
#include <QtConcurrentMap>

namespace fabriscope {

namespace {

constexpr qint64 cellsInBand = 1 << 20; ///< fewer are not worth another thread

/// Ranks of floats, see cell::orderedBits().
struct Band {
    const float *cells = nullptr;
    qint64 count = 0;
    qint32 least = std::numeric_limits<qint32>::max();
    qint32 most = std::numeric_limits<qint32>::min();
    qint32 positive = std::numeric_limits<qint32>::max();
};

/// Without a branch, so that a compiler can look at several cells at a time.
void lookThrough(Band &band)
{
    qint32 least = band.least;
    qint32 most = band.most;
    qint32 positive = band.positive;
    for (qint64 i = 0; i < band.count; ++i) {
        const auto bits = std::bit_cast<qint32>(band.cells[i]);
        const bool isValue = (bits & qint32(cell::magnitudeBits)) < qint32(cell::infinityBits);
        const qint32 rank = bits ^ ((bits >> 31) & qint32(cell::magnitudeBits));
        const qint32 low = isValue ? rank : std::numeric_limits<qint32>::max();
        const qint32 high = isValue ? rank : std::numeric_limits<qint32>::min();
        const qint32 above = low > 0 ? low : std::numeric_limits<qint32>::max();
        least = low < least ? low : least;
        most = high > most ? high : most;
        positive = above < positive ? above : positive;
    }
    band.least = least;
    band.most = most;
    band.positive = positive;
}

} // namespace

PairRange rangeOf(const PairTable &table)
{
    const qint64 cells = table.cellCount();
    const qint64 wanted = std::clamp<qint64>(cells / cellsInBand, 1, QThread::idealThreadCount());
    QList<Band> bands;
    for (qint64 band = 0; band < wanted; ++band) {
        const qint64 from = cells * band / wanted;
        bands.append({table.cells() + from, cells * (band + 1) / wanted - from});
    }
    if (wanted > 1)
        QtConcurrent::blockingMap(bands, lookThrough);
    else
        lookThrough(bands.first());
    Band all;
    for (const Band &band : std::as_const(bands)) {
        all.least = std::min(all.least, band.least);
        all.most = std::max(all.most, band.most);
        all.positive = std::min(all.positive, band.positive);
    }
    if (all.least > all.most)
        return {};
    PairRange range{cell::fromOrderedBits(all.least), cell::fromOrderedBits(all.most), {}};
    if (all.positive < std::numeric_limits<qint32>::max())
        range.leastPositive = cell::fromOrderedBits(all.positive);
    return range;
}

} // namespace fabriscope
