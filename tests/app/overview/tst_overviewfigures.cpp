// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/verdicts.h"
#include "app/nettest/displaytext.h"
#include "app/nettest/hostidentity.h"
#include "app/nettest/member.h"
#include "app/overview/clickterms.h"
#include "app/overview/exactterm.h"
#include "app/overview/narrowing.h"
#include "app/overview/overviewmaker.h"
#include "tests/support/madetests.h"
#include "tests/support/oddtests.h"

#include <QTest>

#include <ctime>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What a chart counts is what its click finds, and nothing is lost between the charts and the lines below them.
class TestOverviewFigures : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void clicksFindWhatWasCounted_data();
    void clicksFindWhatWasCounted();
    void nothingIsLost_data();
    void nothingIsLost();
    void noTests();
    void oneTest();
    void namesakesAreToldApart();
    void hostileNamesAreFound_data();
    void hostileNamesAreFound();
    void topMembersAreTheTop();
    void durationsAreThoseOfTheTests();
    void stops();
};

namespace {

void setZone(const QByteArray &zone)
{
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

/// A store with a filter, and what is shown of it.
struct World {
    TestStore store;
    QString filter;
    Verdicts verdicts;
    quint64 queries = 0;

    /// The rows that a filter leaves, the last ones first.
    TestRows rows(const QString &text)
    {
        TestRows shown{store.snapshot(), {}};
        const StopFlag stop(false);
        if (!verdicts.update(shown.tests, Query::parse(text), ++queries, stop))
            return shown;
        for (qsizetype i = shown.tests.size() - 1; i >= 0; --i) {
            if (verdicts.matches(Ordinal(i)))
                shown.rows.push_back(Ordinal(i));
        }
        return shown;
    }
    int found(const QString &terms) { return int(rows(narrowed(filter, terms)).size()); }
    OverviewFigures figures()
    {
        const StopFlag stop(false);
        return overviewFigures(rows(filter), stop).value();
    }
};

void fillOdd(World &world, quint32 seed, int count)
{
    OddFleet odd(seed);
    for (const StoredTest &test : odd.next(count))
        world.store.merge(test);
    world.filter = seed % 3 == 0 ? QString() : odd.query();
}

void fillMade(World &world, quint32 seed, int count)
{
    MadeFleet fleet(seed);
    for (const StoredTest &test : fleet.next(count))
        world.store.merge(test);
    world.filter = seed % 2 == 0 ? QString() : u"-type:delay created>=2024-01-05T07:30"_s;
}

void addWorlds()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("odd");
    quint32 seed = 0;
    for (const QByteArray &zone : {QByteArray("UTC"), QByteArray("Asia/Shanghai"), QByteArray("America/St_Johns"),
                                   QByteArray("America/Havana"), QByteArray("Pacific/Apia")}) {
        for (int round = 0; round < 4; ++round) {
            ++seed;
            QTest::addRow("%s %u", zone.constData(), seed) << zone << seed << (round > 1);
        }
    }
}

void fill(World &world)
{
    QFETCH(QByteArray, zone);
    QFETCH(quint32, seed);
    QFETCH(bool, odd);
    setZone(zone);
    odd ? fillOdd(world, seed, 400) : fillMade(world, seed, 700);
}

/// What a click was wrong about; empty: nothing.
QString fault(World &world, const QString &term, int counted)
{
    const int found = world.found(term);
    return found == counted ? QString()
                            : u"'%1' in '%2': counted %3, found %4"_s.arg(term, world.filter).arg(counted).arg(found);
}

QStringList faults(World &world, const QString &term, const StateCounts &counts)
{
    QStringList all{fault(world, term, counts.total())};
    for (const TestState state : allStates)
        all.append(fault(world, term + u' ' + stateTerm(state), counts[state]));
    return all;
}

QStringList barFaults(World &world, const OverviewFigures &figures)
{
    QStringList all = faults(world, {}, figures.states);
    for (const TimeBucket &bucket : figures.days.buckets)
        all += faults(world, daysTerm(bucket.first, bucket.last), bucket.tests);
    if (const QList<TimeBucket> &drawn = figures.days.buckets; !drawn.isEmpty()) {
        all.append(fault(world, beforeTerm(drawn.first().first), figures.days.before));
        all.append(fault(world, afterTerm(drawn.last().last), figures.days.after));
    }
    for (const NamedCount &bar : figures.types.bars + figures.clusters.bars)
        all += faults(world, bar.term, bar.tests);
    for (const DurationSpread &spread : figures.durations.spreads)
        all.append(fault(world, spread.term, spread.tests));
    for (int hour = 0; hour < hoursOfWeek; ++hour)
        all.append(fault(world, failedHourTerm(hour), figures.week.failed[size_t(hour)]));
    for (const MemberFailures &member : figures.members.bars)
        all.append(fault(world, failedMemberTerm(member), member.failed));
    all.removeAll(QString());
    return all;
}

int total(const TimeBuckets &days)
{
    int sum = days.before + days.after + days.timeless;
    for (const TimeBucket &bucket : days.buckets)
        sum += bucket.tests.total();
    return sum;
}

int total(const NamedCounts &names)
{
    int sum = names.nameless + names.otherTests;
    for (const NamedCount &bar : names.bars)
        sum += bar.tests.total();
    return sum;
}

StoredTest test(const QString &id, const QString &type, const QString &clusterId, const QString &clusterName)
{
    NetTest made;
    made.testId = id;
    made.netTestType = type;
    made.status = u"Failed"_s;
    made.created = TestTime::fromText(u"2026-11-03T10:00:00Z"_s);
    made.clusterId = clusterId;
    made.clusterName = clusterName;
    StoredTest stored;
    stored.sequence = 1;
    stored.key = {u"p"_s, id};
    stored.test = std::make_shared<const NetTest>(made);
    return stored;
}

} // namespace

void TestOverviewFigures::cleanup()
{
    setZone({});
}

void TestOverviewFigures::clicksFindWhatWasCounted_data()
{
    addWorlds();
}

void TestOverviewFigures::clicksFindWhatWasCounted()
{
    World world;
    fill(world);
    const QStringList wrong = barFaults(world, world.figures());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestOverviewFigures::nothingIsLost_data()
{
    addWorlds();
}

void TestOverviewFigures::nothingIsLost()
{
    World world;
    fill(world);
    const OverviewFigures figures = world.figures();
    const int tests = int(world.rows(world.filter).size());
    QCOMPARE(figures.tests, tests);
    QCOMPARE(figures.allTests, int(world.store.size()));
    QCOMPARE(figures.states.total(), tests);
    QCOMPARE(total(figures.days), tests);
    QCOMPARE(total(figures.allDays), figures.allTests);
    QCOMPARE(total(figures.types), tests);
    QCOMPARE(total(figures.clusters), tests);
    int durations = figures.durations.unknown + figures.durations.others;
    for (const DurationSpread &spread : figures.durations.spreads)
        durations += spread.tests;
    QCOMPARE(durations, tests);
    const auto &failed = figures.week.failed;
    QCOMPARE(std::accumulate(failed.begin(), failed.end(), figures.week.timeless), figures.states[TestState::Failed]);
}

void TestOverviewFigures::noTests()
{
    World world;
    const OverviewFigures figures = world.figures();
    QCOMPARE(figures.tests, 0);
    QVERIFY(figures.days.buckets.isEmpty());
    QVERIFY(figures.types.bars.isEmpty());
    QVERIFY(figures.members.bars.isEmpty());
}

void TestOverviewFigures::oneTest()
{
    World world;
    world.store.merge(test(u"1"_s, u"TrafficTest"_s, u"i1"_s, u"prod"_s));
    const OverviewFigures figures = world.figures();
    QCOMPARE(figures.days.buckets.size(), 1);
    QCOMPARE(figures.types.bars.size(), 1);
    QCOMPARE(figures.types.bars.first().term, u"type:TrafficTest"_s);
    QCOMPARE(figures.clusters.bars.first().term, u"cluster:prod"_s);
    QCOMPARE(figures.members.namelessTests, 1);
    QCOMPARE(figures.durations.unknown, 1);
}

void TestOverviewFigures::namesakesAreToldApart()
{
    World world;
    world.store.merge(test(u"1"_s, u"TrafficTest"_s, u"i1"_s, u"prod"_s));
    world.store.merge(test(u"2"_s, u"TrafficTest"_s, u"i2"_s, u"prod"_s));
    world.store.merge(test(u"3"_s, u"TrafficTest2"_s, {}, u"prod"_s));
    world.store.merge(test(u"4"_s, u"TrafficTest"_s, u"i11"_s, u"production"_s));
    world.store.merge(test(u"5"_s, u"TrafficTest"_s, {}, u"i1"_s));
    const OverviewFigures figures = world.figures();
    QStringList names;
    for (const NamedCount &bar : figures.clusters.bars)
        names.append(bar.name);
    QVERIFY(names.contains(u"prod (i1)"_s));
    QVERIFY(names.contains(u"prod (i2)"_s));
    QVERIFY(names.contains(u"production"_s));
    const QStringList wrong = barFaults(world, figures);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestOverviewFigures::hostileNamesAreFound_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"a b"_s, u"a,b"_s, u"\"quoted\""_s, u"back\\slash\""_s, u" padded\t"_s, u"-minus"_s, u"=equal"_s,
          u"<b>bold</b>"_s, u"line\nbreak"_s, u"全角，逗号：冒号"_s, u"İstanbul ſtraße"_s, u"running"_s, u"#"_s})
        QTest::newRow(qPrintable(displayText(name))) << name;
}

void TestOverviewFigures::hostileNamesAreFound()
{
    QFETCH(QString, name);
    World world;
    world.store.merge(test(u"1"_s, name, name, name));
    world.store.merge(test(u"2"_s, name + u'x', u"other"_s, name + u'x'));
    const OverviewFigures figures = world.figures();
    QCOMPARE(figures.types.bars.size(), 2);
    QCOMPARE(figures.clusters.bars.size(), 2);
    const QStringList wrong = barFaults(world, figures);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestOverviewFigures::topMembersAreTheTop()
{
    World world;
    fillMade(world, 2, 900);
    QHash<QString, int> failures;
    for (Ordinal i = 0; i < Ordinal(world.store.size()); ++i) {
        const NetTestPtr one = world.store.now().test(i);
        QSet<QString> names;
        for (const Member &member : membersOf(*one))
            names.insert(identityOf(*member.host).name);
        for (const QString &name : std::as_const(names))
            failures[name] += stateOf(*one) == TestState::Failed ? 1 : 0;
    }
    QList<int> wanted = failures.values();
    wanted.removeAll(0);
    std::sort(wanted.begin(), wanted.end(), std::greater<>());
    const FrequentMembers members = world.figures().members;
    QCOMPARE(members.bars.size(), 15);
    QCOMPARE(members.otherMembers, int(wanted.size()) - 15);
    for (qsizetype i = 0; i < members.bars.size(); ++i) {
        QCOMPARE(members.bars.at(i).failed, wanted.at(i));
        QCOMPARE(members.bars.at(i).failed, failures.value(members.bars.at(i).name));
    }
}

void TestOverviewFigures::durationsAreThoseOfTheTests()
{
    World world;
    fillMade(world, 4, 500);
    const OverviewFigures figures = world.figures();
    QVERIFY(!figures.durations.spreads.isEmpty());
    for (const DurationSpread &spread : figures.durations.spreads) {
        QList<double> seconds;
        for (Ordinal i = 0; i < Ordinal(world.store.size()); ++i) {
            const NetTestPtr one = world.store.now().test(i);
            if (const auto elapsed = elapsedMsecs(*one); elapsed && one->netTestType == spread.name)
                seconds.append(double(*elapsed) / 1000);
        }
        std::sort(seconds.begin(), seconds.end());
        QCOMPARE(spread.tests, int(seconds.size()));
        QCOMPARE(spread.least, seconds.first());
        QCOMPARE(spread.median, seconds.at((seconds.size() - 1) / 2));
        QCOMPARE(spread.most, seconds.last());
        QVERIFY(spread.lowerQuarter <= spread.median && spread.median <= spread.upperQuarter);
    }
}

void TestOverviewFigures::stops()
{
    World world;
    fillMade(world, 1, 10);
    const StopFlag stop(true);
    QVERIFY(!overviewFigures(world.rows({}), stop));
}

QTEST_APPLESS_MAIN(TestOverviewFigures)
#include "tst_overviewfigures.moc"
