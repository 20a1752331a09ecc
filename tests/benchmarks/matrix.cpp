// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchmarks.h"

#include "app/pairs/pairorder.h"
#include "ui/charts/matrixview.h"
#include "ui/theme/colourscale.h"

#include <QCoreApplication>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QPainter>
#include <QWheelEvent>

#include <limits>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen(1200, 900);

/// Each with each, in s, with a bad host here and there.
MeasuredPairs madePairs(int members)
{
    MeasuredPairs pairs;
    for (int i = 0; i < members; ++i)
        pairs.sources.append({{u"e01-cn-%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"bond1"_s}, {}, i});
    pairs.targets = pairs.sources;
    pairs.metric = MeasuredMetric{u"latency"_s, Dimension::Time, Worse::Higher};
    pairs.table = PairTable::eachWithEach(members, Worse::Higher);
    quint32 state = 1;
    for (int source = 0; source < members; ++source) {
        for (int target = 0; target < members; ++target) {
            state = state * 1664525U + 1013904223U;
            const double noise = double(state >> 8U) / double(1U << 24U);
            const bool isBad = source % 97 == 3 && noise > 0.5;
            if (source != target)
                pairs.table.set(source, target, (4 + noise) * (isBad ? 1e-5 : 1e-6));
        }
    }
    pairs.figures = pairs.table.counts().values;
    return pairs;
}

MatrixRequest request()
{
    MatrixRequest wanted;
    wanted.test = std::make_shared<const NetTest>();
    return wanted;
}

/// The view of a matrix, painted into an image as a window would be.
struct Stage {
    MatrixView view;
    QImage image{screen, QImage::Format_RGB32};

    Stage() { view.resize(screen); }
    bool paint()
    {
        view.render(&image, {}, {}, QWidget::DrawWindowBackground);
        return !image.isNull();
    }
};

std::optional<double> firstFrame(int members)
{
    MeasuredPairs pairs = madePairs(members);
    Stage stage;
    return timed(
        [&] {
            stage.view.setContent(makeMatrix(request(), std::move(pairs)));
            return stage.paint();
        },
        [&](bool painted) { return painted && stage.view.content().sources.size() == members; });
}

/// A picture with a pixel for each cell, shown scaled: what comes to mind first.
QImage plainPicture(const MeasuredPairs &pairs)
{
    const int members = pairs.table.sources();
    QImage picture(members, members, QImage::Format_RGB32);
    for (int source = 0; source < members; ++source) {
        for (int target = 0; target < members; ++target) {
            const float value = pairs.table.cell(source, target);
            picture.setPixelColor(target, source,
                                  cell::isValue(value) ? sequentialColour(double(value) / 5e-5) : QColor(Qt::white));
        }
    }
    return picture;
}

std::optional<double> plainFrame(const MeasuredPairs &pairs, double zoom)
{
    QImage frame(screen, QImage::Format_RGB32);
    return timed(
        [&] {
            QPainter painter(&frame);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.scale(zoom, zoom);
            painter.drawImage(QRectF(0, 0, screen.height(), screen.height()), plainPicture(pairs));
            return true;
        },
        [](bool done) { return done; });
}

/// The slowest of a walk of frames, zooming in and panning.
std::optional<double> slowestFrame(Stage &stage)
{
    double slowest = 0;
    const auto frame = [&](const QPoint &turned, Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(QPointF(600, 450), QPointF(600, 450), {}, turned, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::sendEvent(&stage.view, &wheel);
        stage.paint();
        slowest = qMax(slowest, double(timer.nsecsElapsed()) / 1e6);
    };
    stage.view.fit();
    for (int step = 0; step < 24; ++step)
        frame({0, 120}, {});
    for (int step = 0; step < 12; ++step)
        frame({60, 0}, Qt::ShiftModifier);
    for (int step = 0; step < 24; ++step)
        frame({0, -120}, {});
    return slowest;
}

Benchmark firstFrameBenchmark(int members)
{
    return {
        u"matrix-first-%1"_s.arg(members),
        u"From the values of %1 x %1 pairs to the first frame; plain: a QImage of a pixel a cell, scaled."_s.arg(
            members),
        {Goal::Kind::AtMost, 300},
        members > 2000 ? 2 : 3,
        [members](bool smoke) {
            const int count = smoke ? 64 : members;
            return Contest{[count] { return firstFrame(count); }, [count] { return plainFrame(madePairs(count), 1); }};
        }};
}

Benchmark frameBenchmark(int members)
{
    return {u"matrix-frame-%1"_s.arg(members),
            u"The slowest frame while zooming and panning in %1 x %1 pairs; plain: a QImage made anew."_s.arg(members),
            {Goal::Kind::AtMost, 16},
            2,
            [members](bool smoke) {
                const int count = smoke ? 64 : members;
                const auto stage = std::make_shared<Stage>();
                stage->view.setContent(makeMatrix(request(), madePairs(count)));
                return Contest{[stage] { return slowestFrame(*stage); },
                               [count] { return plainFrame(madePairs(count), 1.25); }};
            }};
}

Benchmark memoryBenchmark(int members)
{
    return {u"matrix-memory-%1"_s.arg(members),
            u"Bytes a pair of %1 x %1; plain: the values as doubles, and their QImage."_s.arg(members),
            {Goal::Kind::AtMost, 6},
            1,
            [members](bool smoke) {
                const int count = smoke ? 64 : members;
                return Contest{[count] {
                                   const auto content = makeMatrix(request(), madePairs(count));
                                   return std::optional(double(content->cells.bytes()) / double(count) / double(count));
                               },
                               [count] {
                                   const QImage picture(count, count, QImage::Format_RGB32);
                                   const double values = double(count) * count * double(sizeof(double));
                                   return std::optional((values + double(picture.sizeInBytes())) / double(count)
                                                        / double(count));
                               }};
            },
            u"B"_s};
}

std::optional<double> itemsFrame(const MeasuredPairs &pairs)
{
    const int members = pairs.table.sources();
    QImage frame(screen, QImage::Format_RGB32);
    return timed(
        [&] {
            QGraphicsScene scene;
            scene.setItemIndexMethod(QGraphicsScene::NoIndex);
            for (int source = 0; source < members; ++source) {
                for (int target = 0; target < members; ++target) {
                    const float value = pairs.table.cell(source, target);
                    auto *item = scene.addRect(target, source, 1, 1, Qt::NoPen);
                    item->setBrush(cell::isValue(value) ? sequentialColour(double(value) / 5e-5) : QColor(Qt::white));
                }
            }
            QPainter painter(&frame);
            scene.render(&painter);
            return scene.items().size();
        },
        [&](qsizetype items) { return items == qsizetype(members) * members; });
}

Benchmark itemsBenchmark()
{
    return {u"matrix-items-512"_s,
            u"From the values of 512 x 512 pairs to the first frame; plain: one QGraphicsItem a cell."_s,
            {Goal::Kind::RatioBelow, 1},
            2,
            [](bool smoke) {
                const int count = smoke ? 16 : 512;
                return Contest{[count] { return firstFrame(count); }, [count] { return itemsFrame(madePairs(count)); }};
            }};
}

/// Prim's algorithm over whole rows: the order by similarity as it is written down first.
std::optional<double> plainSeriation(const PairTable &table)
{
    const int members = table.sources();
    return timed(
        [&] {
            std::vector<float> nearest(size_t(members), std::numeric_limits<float>::max());
            std::vector<bool> taken(size_t(members), false);
            MemberOrder order{0};
            taken[0] = true;
            while (int(order.size()) < members) {
                int best = -1;
                for (int other = 0; other < members; ++other) {
                    if (taken[size_t(other)])
                        continue;
                    float distance = 0;
                    for (int target = 0; target < members; ++target) {
                        const float apart = table.cell(order.back(), target) - table.cell(other, target);
                        distance += cell::isValue(apart) ? apart * apart : 0.0F;
                    }
                    nearest[size_t(other)] = std::min(nearest[size_t(other)], distance);
                    if (best < 0 || nearest[size_t(other)] < nearest[size_t(best)])
                        best = other;
                }
                taken[size_t(best)] = true;
                order.push_back(best);
            }
            return order;
        },
        [&](const MemberOrder &order) { return isOrderOf(order, members); });
}

Benchmark seriationBenchmark()
{
    return {u"matrix-seriation-2000"_s,
            u"The order of 2,000 members by similarity; plain: Prim's algorithm over whole rows."_s,
            {Goal::Kind::AtMost, 2000},
            1,
            [](bool smoke) {
                const auto pairs = std::make_shared<const MeasuredPairs>(madePairs(smoke ? 32 : 2000));
                return Contest{[pairs] {
                                   return timed([&] { return orderBySimilarity(pairs->table, PairSide::Both); },
                                                [](const auto &order) { return order.has_value(); });
                               },
                               [pairs] { return plainSeriation(pairs->table); }};
            }};
}

} // namespace

QList<Benchmark> matrixBenchmarks()
{
    QList<Benchmark> all{itemsBenchmark()};
    for (const int members : {1024, 4096, 8192})
        all += {firstFrameBenchmark(members), frameBenchmark(members), memoryBenchmark(members)};
    return all + QList<Benchmark>{seriationBenchmark()};
}

} // namespace fabriscope
