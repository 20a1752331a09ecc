// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchmarks.h"

#include "ui/charts/topologypainter.h"
#include "ui/theme/palettes.h"

#include <QGraphicsScene>
#include <QPainter>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize canvas(1000, 1000);

NetTest madeMesh(int members)
{
    NetTest test;
    test.netTestType = u"DelayTest"_s;
    test.delay.emplace();
    for (int i = 0; i < members; ++i)
        test.delay->hosts.append(TestHost{.resourceId = u"e01-cn-%1"_s.arg(i / 4, 5, 10, QLatin1Char('0')),
                                          .bond = u"bond%1"_s.arg(i % 4),
                                          .ip = u"10.%1.%2.%3"_s.arg(i / 240).arg(i / 4 % 60).arg(i % 250 + 1)});
    return test;
}

std::optional<double> drawOurs(const NetTest &test, bool everyPair)
{
    QImage image(canvas, QImage::Format_ARGB32_Premultiplied);
    return timed(
        [&] {
            TopologyLayout layout = layOutTopology(test);
            layout.everyPair = everyPair;
            image.fill(Qt::white);
            QPainter painter(&image);
            paintTopology(painter, layout, fitted(layout, QRectF(QPointF(), canvas)).view, lightPalette());
            return layout.nodes.size();
        },
        [&](qsizetype nodes) { return nodes == test.delay->hosts.size(); });
}

std::optional<double> drawItems(const NetTest &test)
{
    QImage image(canvas, QImage::Format_ARGB32_Premultiplied);
    const TopologyLayout layout = layOutTopology(test);
    return timed(
        [&] {
            QGraphicsScene scene;
            scene.setItemIndexMethod(QGraphicsScene::NoIndex); // its tree of places takes gigabytes
            for (qsizetype from = 0; from < layout.nodes.size(); ++from) {
                for (qsizetype to = from + 1; to < layout.nodes.size(); ++to)
                    scene.addLine(QLineF(layout.nodes.at(from).at, layout.nodes.at(to).at), QPen(Qt::gray, 0));
            }
            image.fill(Qt::white);
            QPainter painter(&image);
            scene.render(&painter);
            return scene.items().size();
        },
        [](qsizetype items) { return items > 0; });
}

Benchmark meshBenchmark(int members, bool everyPair, const QString &what)
{
    return {u"mesh-%1"_s.arg(members), what, {Goal::Kind::RatioBelow, 1}, 1, [=](bool smoke) {
                const int count = smoke ? 24 : members;
                return Contest{[=] { return drawOurs(madeMesh(count), everyPair); },
                               [=] { return drawItems(madeMesh(smoke ? 24 : 512)); }};
            }};
}

} // namespace

QList<Benchmark> meshBenchmarks()
{
    return {meshBenchmark(512, true,
                          u"Laying out and drawing every pair of 512 members; plain: one QGraphicsLineItem a pair."_s),
            meshBenchmark(2048, false,
                          u"The same of 2,048 members as the window does, by groups; plain: the lines of 512."_s)};
}

} // namespace fabriscope
