// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/jsonwriter.h"
#include "app/demo/results/resultlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>

namespace fabriscope::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 someNow = 1'769'860'800'000; // 2026-01-31T12:00:00Z
constexpr qint64 later = someNow + 3'600'000;

QJsonDocument written(const ResultLayout &layout, const Figures &figures)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    layout.write(json, figures);
    return QJsonDocument::fromJson(bytes);
}

} // namespace

/// What DescribeNetTestResult gives as ResultDetial.
class TestDemoResults : public QObject {
    Q_OBJECT
private slots:
    void everyLayoutIsUsed();
    void everyLayoutIsJson();
    void isEmptyWhileRunning();
    void layoutsAgree();
    void oneWayStaysOneWay();
    void pairsSumUpToTheLine();
    void showsTheSickHost();
    void showsTheSlowPair();
    void collectivesGrowToAPlateau();
    void namesTheSlowHost();
    void showsWhoIsCutOff();

private:
    Fleet m_fleet{{1, 2400, 256, someNow}};
};

void TestDemoResults::everyLayoutIsUsed()
{
    std::map<QByteArray, int> used;
    for (quint32 ordinal = 0; ordinal < m_fleet.countAt(someNow); ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (test.kind != DemoKind::Sample)
            ++used[layoutOf(test).name];
    }
    QVERIFY(resultLayouts().size() >= 8);
    for (const ResultLayout &layout : resultLayouts())
        QVERIFY2(used[layout.name] > 0, layout.name);
}

void TestDemoResults::everyLayoutIsJson()
{
    for (quint32 ordinal = 0; ordinal < m_fleet.countAt(someNow); ordinal += 5) {
        const PlannedTest &test = m_fleet.test(ordinal);
        const QByteArray detail = resultDetial(m_fleet, test, later);
        QVERIFY(QJsonDocument::fromJson(detail).isObject());
        QCOMPARE(resultDetial(m_fleet, test, later), detail);
    }
}

void TestDemoResults::isEmptyWhileRunning()
{
    int running = 0;
    for (quint32 ordinal = 0; ordinal < m_fleet.countAt(someNow); ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (test.endedMsecs <= someNow || test.kind == DemoKind::Sample)
            continue;
        ++running;
        QVERIFY(resultDetial(m_fleet, test, test.endedMsecs - 1).isEmpty());
        QVERIFY(!resultDetial(m_fleet, test, test.endedMsecs).isEmpty());
    }
    QCOMPARE(running, 12);
}

/// The same test told in another shape tells the same figures.
void TestDemoResults::layoutsAgree()
{
    for (quint32 ordinal = 0; ordinal < 300; ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (!resultLayouts()[0].suits(test))
            continue;
        const Figures figures(m_fleet, test);
        const QJsonArray list = written(resultLayouts()[0], figures)["results"_L1].toArray();
        const QJsonObject matrix = written(resultLayouts()[1], figures).object();
        const QJsonObject map = written(resultLayouts()[2], figures).object();
        qsizetype cells = 0;
        for (const auto &row : matrix["values"_L1].toArray()) {
            QCOMPARE(row.toArray().size(), matrix["columns"_L1].toArray().size());
            for (const auto &cell : row.toArray())
                cells += cell.isNull() ? 0 : 1;
        }
        QCOMPARE(list.size(), cells);
        for (const auto &value : list) {
            const QJsonObject pair = value.toObject();
            const double figure = pair[test.kind == DemoKind::Delay ? "avg"_L1 : "bandwidth"_L1].toDouble();
            const QString told = map[pair["src"_L1].toString()].toObject()[pair["dst"_L1].toString()].toString();
            QVERIFY2(qAbs(told.section(u' ', 0, 0).toDouble() - figure) < 0.06, qPrintable(told));
        }
    }
}

void TestDemoResults::oneWayStaysOneWay()
{
    int seen = 0;
    for (quint32 ordinal = 0; ordinal < 1000; ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (test.kind != DemoKind::Traffic || test.isFullmesh || test.failure == FailureCause::Chance)
            continue;
        ++seen;
        const QJsonObject matrix = written(resultLayouts()[1], Figures(m_fleet, test)).object();
        QCOMPARE(matrix["rows"_L1].toArray().size(), int(test.clients));
        QCOMPARE(matrix["columns"_L1].toArray().size(), int(test.members - test.clients));
    }
    QVERIFY(seen > 50);
}

void TestDemoResults::pairsSumUpToTheLine()
{
    for (quint32 ordinal = 0; ordinal < 1000; ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (test.kind != DemoKind::Traffic)
            continue;
        const Figures figures(m_fleet, test);
        double sent = 0;
        for (int to = 0; to < figures.members(); ++to)
            sent += figures.isPair(0, to) ? figures.bandwidthGbps(0, to) : 0;
        QVERIFY(sent > 0 && sent < 400); // a bond has 2 × 200 Gbit/s
    }
}

void TestDemoResults::showsTheSickHost()
{
    const quint32 sick = m_fleet.faults().sickHost.value();
    int seen = 0;
    for (quint32 ordinal = 0; ordinal < m_fleet.countAt(someNow); ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (test.kind != DemoKind::Delay || test.failure != FailureCause::SickHost)
            continue;
        const Figures figures(m_fleet, test);
        for (int from = 0; from < figures.members(); ++from) {
            for (int to = 0; to < figures.members(); ++to) {
                const bool isSick = hostOf(figures.port(from)) == sick || hostOf(figures.port(to)) == sick;
                if (isSick && figures.isPair(from, to))
                    QVERIFY(figures.latencyMicros(from, to) > (from / 8 == to / 8 ? 7 : 12));
                seen += isSick ? 1 : 0;
            }
        }
    }
    QVERIFY(seen > 100);
}

void TestDemoResults::showsTheSlowPair()
{
    const auto [first, second] = m_fleet.faults().slowPair.value();
    int seen = 0;
    for (quint32 ordinal = 0; ordinal < m_fleet.countAt(someNow); ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (test.kind != DemoKind::Delay || test.failure != FailureCause::SlowPair)
            continue;
        const Figures figures(m_fleet, test);
        for (int from = 0; from < figures.members(); ++from) {
            for (int to = 0; to < figures.members(); ++to) {
                const quint32 a = hostOf(figures.port(from));
                const quint32 b = hostOf(figures.port(to));
                const bool isSlow = (a == first && b == second) || (a == second && b == first);
                if (isSlow)
                    QVERIFY(figures.latencyMicros(from, to) > 14);
                else if (figures.isPair(from, to))
                    QVERIFY(figures.latencyMicros(from, to) < 13);
                seen += isSlow ? 1 : 0;
            }
        }
    }
    QVERIFY(seen > 4);
}

void TestDemoResults::collectivesGrowToAPlateau()
{
    int seen = 0;
    for (quint32 ordinal = 0; ordinal < 400; ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (test.kind != DemoKind::Comm)
            continue;
        ++seen;
        const Figures figures(m_fleet, test);
        const double small = figures.busBandwidth(1 << 20);
        const double large = figures.busBandwidth(qint64(1) << 33);
        QVERIFY(small > 0 && small < large && large < 400);
    }
    QVERIFY(seen > 30);
}

/// The collective is as slow as the host that is told to have failed.
void TestDemoResults::namesTheSlowHost()
{
    const auto layout = std::find_if(resultLayouts().begin(), resultLayouts().end(), [](const ResultLayout &one) {
        return QByteArrayView(one.name) == "collective hosts";
    });
    const QByteArray sick = m_fleet.hosts().host(m_fleet.faults().sickHost.value()).resourceId;
    int seen = 0;
    for (quint32 ordinal = 0; ordinal < m_fleet.countAt(someNow); ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (!layout->suits(test) || test.failure != FailureCause::SickHost || test.members < 2)
            continue;
        ++seen;
        for (const auto &value : written(*layout, Figures(m_fleet, test))["hosts"_L1].toArray()) {
            const bool isSick = value["host"_L1].toString().toLatin1() == sick;
            QCOMPARE(value["status"_L1].toString(), isSick ? u"fail"_s : u"pass"_s);
        }
    }
    QVERIFY(seen > 0);
}

void TestDemoResults::showsWhoIsCutOff()
{
    const auto layout = std::find_if(resultLayouts().begin(), resultLayouts().end(), [](const ResultLayout &one) {
        return QByteArrayView(one.name) == "reachability";
    });
    int cut = 0;
    for (quint32 ordinal = 0; ordinal < m_fleet.countAt(someNow); ++ordinal) {
        const PlannedTest &test = m_fleet.test(ordinal);
        if (!layout->suits(test))
            continue;
        const QJsonObject rows = written(*layout, Figures(m_fleet, test))["reachability"_L1].toObject();
        QCOMPARE(rows.size(), qsizetype(test.members));
        int cutHere = 0;
        for (const auto &row : rows) {
            QCOMPARE(row.toObject().size(), qsizetype(test.members) - 1);
            for (const auto &word : row.toObject())
                cutHere += word.toString() == "timeout"_L1 ? 1 : 0;
        }
        QVERIFY(test.failure != FailureCause::None || cutHere == 0);
        cut += cutHere;
    }
    QVERIFY(cut > 0);
}

} // namespace fabriscope::demo

QTEST_GUILESS_MAIN(fabriscope::demo::TestDemoResults)
#include "tst_demoresults.moc"
