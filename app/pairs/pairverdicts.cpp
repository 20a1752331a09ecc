// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairverdicts.h"

#include <QList>
#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace fabriscope {

namespace {

constexpr int blockLevel = 4;    ///< of the pyramid: 16 × 16 cells are passed over at a time
constexpr int rowsInBand = 1024; ///< fewer are not worth another thread
constexpr qint32 beyondEverything = std::numeric_limits<qint32>::max();

bool isBeyond(Verdict verdict)
{
    return verdict == Verdict::Warn || verdict == Verdict::Act;
}

/// A rank (see cell::rankOf()) that every cell beyond \a limit has more than, and no other.
qint32 rankBelow(const std::optional<double> &limit, Worse worse)
{
    if (!limit)
        return beyondEverything;
    constexpr auto most = double(std::numeric_limits<float>::max());
    // Cells are floats: of a limit between two of them it is the better one that is within.
    auto within = float(std::clamp(*limit, -most, most));
    const float better =
        worse == Worse::Higher ? -std::numeric_limits<float>::infinity() : std::numeric_limits<float>::infinity();
    if (worse == Worse::Higher ? double(within) > *limit : double(within) < *limit)
        within = std::nextafter(within, better);
    return cell::rankOf(within == 0 ? 0.0F : within, worse);
}

/// Some rows of blocks. What is counted in its columns is its own.
struct VerdictBand {
    const PairPyramid *pyramid = nullptr;
    const PairThresholds *limits = nullptr;
    int level = 0;
    int from = 0; ///< row of the level
    int to = 0;   ///< the first behind it
    qint64 warn = 0;
    qint64 act = 0;
    std::vector<int> rows; ///< from the first of its rows on
    std::vector<int> columns;

    void count()
    {
        const PairTable &table = pyramid->table();
        rows.resize(size_t(std::max(0, std::min(to << level, table.sources()) - (from << level))));
        columns.resize(size_t(table.targets()));
        if (table.worse() == Worse::Higher)
            countBlocks<Worse::Higher>();
        else
            countBlocks<Worse::Lower>();
    }

private:
    template <Worse worse> void countBlocks()
    {
        const PairPyramid::Level blocks = pyramid->level(level);
        const int edge = 1 << level;
        for (int row = from; row < to; ++row) {
            for (int column = 0; column < blocks.columns; ++column) {
                if (isBeyond(limits->of(blocks.at(row, column))))
                    countBlock<worse>(QRect(column * edge, row * edge, edge, edge) & pyramid->table().all());
            }
        }
    }

    /// Without a branch: in a block that is looked at some cells are bad, and others are not.
    template <Worse worse> void countBlock(const QRect &block)
    {
        const qint32 withinWarn = rankBelow(limits->warn, worse);
        const qint32 withinAct = rankBelow(limits->act, worse);
        for (int source = block.top(); source <= block.bottom(); ++source) {
            const float *row = pyramid->table().row(source).data();
            int bad = 0;
            int watched = 0;
            for (int target = block.left(); target <= block.right(); ++target) {
                const qint32 rank = cell::rankOf<worse>(row[target]);
                const int isBad = int(rank > withinAct && rank > cell::rankOfMissing);
                columns[size_t(target)] += isBad;
                bad += isBad;
                watched += int(rank > withinWarn && rank > cell::rankOfMissing && rank <= withinAct);
            }
            rows[size_t(source - (from << level))] += bad;
            act += bad;
            warn += watched;
        }
    }
};

PairVerdicts joined(const QList<VerdictBand> &bands)
{
    PairVerdicts all;
    for (const VerdictBand &band : bands) {
        all.warn += band.warn;
        all.act += band.act;
        all.actInRows.insert(all.actInRows.end(), band.rows.begin(), band.rows.end());
        all.actInColumns.resize(band.columns.size());
        std::transform(band.columns.begin(), band.columns.end(), all.actInColumns.begin(), all.actInColumns.begin(),
                       std::plus<>());
    }
    if (all.act == 0) {
        all.actInRows.clear();
        all.actInColumns.clear();
    }
    return all;
}

} // namespace

PairVerdicts verdictsOf(const PairPyramid &pyramid, const PairThresholds &limits)
{
    if (pyramid.levelCount() == 0 || !limits.canTell())
        return {};
    const int level = std::min(blockLevel, pyramid.levelCount() - 1);
    const int rows = pyramid.level(level).rows;
    const int count = std::clamp(pyramid.table().sources() / rowsInBand, 1, QThread::idealThreadCount());
    QList<VerdictBand> bands;
    for (int band = 0; band < count; ++band)
        bands.append({&pyramid, &limits, level, rows * band / count, rows * (band + 1) / count, 0, 0, {}, {}});
    if (count > 1)
        QtConcurrent::blockingMap(bands, [](VerdictBand &band) { band.count(); }); // this thread helps
    else
        bands.first().count();
    return joined(bands);
}

} // namespace fabriscope
