// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/rowchanges.h"
#include "app/browse/verdicts.h"
#include "tests/support/oddtests.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <iterator>
#include <numeric>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Whatever is typed over whatever tests, what matches is what Query::matches() says of each.
class TestVerdicts : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void areThoseOfTheQuery_data();
    void areThoseOfTheQuery();
    void findTimesInEveryZone_data();
    void findTimesInEveryZone();
    void areListedInAnyOrder_data();
    void areListedInAnyOrder();
};

namespace {

QList<NetTestPtr> testsOf(const TestStore &store)
{
    QList<NetTestPtr> tests;
    for (Ordinal i = 0; i < Ordinal(store.size()); ++i)
        tests.append(store.now().test(i));
    return tests;
}

QString firstDifference(const QList<NetTestPtr> &tests, const Verdicts &verdicts, const Query &query)
{
    int count = 0;
    for (qsizetype i = 0; i < tests.size(); ++i) {
        const NetTest &test = *tests.at(i);
        const bool wanted = query.matches(test);
        count += wanted ? 1 : 0;
        if (verdicts.matches(Ordinal(i)) != wanted)
            return u"'%1': %2, created %3"_s.arg(query.text(), test.testId, test.created.text);
    }
    return count == verdicts.count() ? QString() : u"'%1': count"_s.arg(query.text());
}

void setZone(const QByteArray &zone)
{
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

/// \a text typed letter by letter, and some of it taken back.
QStringList keystrokes(const QString &text)
{
    QStringList typed;
    for (qsizetype length = 1; length <= text.size(); ++length)
        typed.append(text.first(length));
    for (qsizetype length = text.size() - 1; length >= text.size() / 2; --length)
        typed.append(text.first(length));
    return typed;
}

} // namespace

void TestVerdicts::cleanup()
{
    setZone({});
}

void TestVerdicts::areThoseOfTheQuery_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestVerdicts::areThoseOfTheQuery()
{
    QFETCH(quint32, seed);
    OddFleet fleet(seed);
    TestStore store;
    QList<StoredTest> tests = fleet.next(800);
    for (const StoredTest &test : std::as_const(tests))
        store.merge(test);
    Verdicts verdicts;
    quint64 number = 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int round = 0; round < 6; ++round) {
        const QList<NetTestPtr> typedOver = testsOf(store);
        for (const QString &text : keystrokes(fleet.query())) {
            const Query query = Query::parse(text, now);
            QVERIFY(verdicts.update(store.snapshot(), query, ++number, StopFlag(false)));
            QCOMPARE(firstDifference(typedOver, verdicts, query), QString());
        }
        // What was found is kept where nothing changed.
        const Query query = Query::parse(fleet.query(), now);
        ++number;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(verdicts.update(store.snapshot(), query, number, StopFlag(false)));
            QCOMPARE(firstDifference(testsOf(store), verdicts, query), QString());
            for (int change = 0; change < 20; ++change)
                store.merge(fleet.newer(tests.at(fleet.random().bounded(tests.size()))));
        }
        if (round == 3)
            QVERIFY(verdicts.prepare(store.snapshot(), StopFlag(false)));
    }
}

void TestVerdicts::findTimesInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"UTC", "Asia/Shanghai", "America/St_Johns", "Europe/Berlin", "Pacific/Apia", "ABC-3:15:20"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestVerdicts::findTimesInEveryZone()
{
    QFETCH(QByteArray, zone);
    setZone(zone);
    OddFleet fleet(7);
    TestStore store;
    for (const StoredTest &test : fleet.next(800))
        store.merge(test);
    const QList<NetTestPtr> tests = testsOf(store);
    Verdicts verdicts;
    quint64 number = 0;
    for (int round = 0; round < 60; ++round) {
        // A piece of a time that is there, as it was sent or as it is shown.
        const NetTestPtr &test = tests.at(fleet.random().bounded(tests.size()));
        const QString text = round % 2 == 0 ? test->created.text : field(FieldId::Created).text(*test);
        const auto from = qsizetype(fleet.random().bounded(quint32(text.size()) + 1));
        const auto length = qsizetype(fleet.random().bounded(quint32(text.size() - from) + 1));
        const Query query = Query::parse(u"\"%1\""_s.arg(text.sliced(from, length)));
        QVERIFY(verdicts.update(store.snapshot(), query, ++number, StopFlag(false)));
        QCOMPARE(firstDifference(tests, verdicts, query), QString());
    }
}

void TestVerdicts::areListedInAnyOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("few") << 1000;
    QTest::newRow("so many that two threads share them") << 70'001;
}

void TestVerdicts::areListedInAnyOrder()
{
    QFETCH(int, count);
    TestStore store;
    MadeFleet fleet(7);
    for (int i = 0; i < count; ++i)
        store.merge(fleet.next());
    std::vector<Ordinal> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), Ordinal(0));
    std::shuffle(order.begin(), order.end(), fleet.random());
    Verdicts verdicts;
    std::vector<Ordinal> matching;
    std::vector<qint32> rowOf;
    quint64 number = 0;
    for (const QString &text : {QString(), u"status:failed"_s, u"-status:failed"_s, u"1"_s, u"nobody is called so"_s}) {
        QVERIFY(verdicts.update(store.snapshot(), Query::parse(text), ++number, StopFlag(false)));
        verdicts.listMatching(order, matching, rowOf);
        std::vector<Ordinal> wanted;
        std::copy_if(order.begin(), order.end(), std::back_inserter(wanted),
                     [&verdicts](Ordinal ordinal) { return verdicts.matches(ordinal); });
        QVERIFY(matching == wanted);
        QVERIFY(rowOf == rowsByOrdinal(wanted, order.size()));
    }
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
