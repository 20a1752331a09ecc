// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/stoppedreading.h"
#include "tests/app/measure/measuredlines.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What the user says of a layout decides what nothing in the result contradicts.
class tst_corrections : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsSaid_data();
    void readsWhatIsSaid();
    void swapsWhatNoFieldNames();
    void saysHowPlacesWereRead();
    void tellsWhichWayIsWorse();
    void asksForTheShape();
    void endsWhenItIsStopped();
    void shapeIsThatOfTheLayout_data();
    void shapeIsThatOfTheLayout();
};

namespace {

NetTest delayTest()
{
    return fourMembers(u"DelayTest"_s);
}

void addSaid(const char *name, const char *text, const QList<PlaceCorrection> &places, const QStringList &lines,
             int unread)
{
    QTest::newRow(name) << QByteArray(text) << ResultCorrections{places, false} << lines << unread;
}

PlaceCorrection role(const QString &path, PlaceRole role)
{
    return {path, role, {}, {}, {}};
}

PlaceCorrection value(const QString &path, const QString &metric, const QString &unit)
{
    return {path, PlaceRole::Value, metric, unit, {}};
}

constexpr char strange[] = R"([{"p":"10.0.0.1","q":"10.0.0.3","foo":5.1}])";

void addFigures()
{
    const PlaceCorrection foo = value(u"[].foo"_s, u"latency"_s, u"us"_s);
    const QString pair = u" e01-a:bond1>e01-b:bond1 5.1e-06 s"_s;
    addSaid("nothing", strange, {}, {}, 1);
    addSaid("a value", strange, {foo}, {u"latency"_s + pair}, 0);
    addSaid("a value under the name of its field", strange, {value(u"[].foo"_s, {}, u"us"_s)}, {u"foo"_s + pair}, 0);
    addSaid("ignored", strange, {role(u"[].foo"_s, PlaceRole::Ignored)}, {}, 0);
    addSaid("no figure after all", R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":5}])",
            {role(u"[].latency_us"_s, PlaceRole::Unread)}, {}, 1);
    addSaid("no unit", strange, {value(u"[].foo"_s, u"latency"_s, {})}, {}, 1);
    addSaid("an unknown unit", strange, {value(u"[].foo"_s, u"latency"_s, u"ticks"_s)}, {}, 1);
    addSaid("a unit of its own", R"([{"p":"10.0.0.1","q":"10.0.0.3","foo":"5.1 ms"}])", {foo}, {}, 1);
    addSaid("its unit beside it", R"([{"p":"10.0.0.1","q":"10.0.0.3","foo":5.1,"z":"us"}])",
            {value(u"[].foo"_s, u"latency"_s, {}), role(u"[].z"_s, PlaceRole::Unit)}, {u"latency"_s + pair}, 0);
    addSaid("a stranger", R"([{"src":"10.0.0.1","dst":"10.0.0.9","foo":5.1}])", {foo}, {}, 1);
    addSaid("the diagonal", R"([{"src":"10.0.0.1","dst":"10.0.0.1","foo":5.1}])", {foo}, {}, 1);
    addSaid("what was taken for a limit", R"([{"src":"10.0.0.1","dst":"10.0.0.3","limit_us":5.1}])",
            {value(u"[].limit_us"_s, u"latency"_s, {})}, {u"latency"_s + pair}, 0);
    addSaid("several metrics in one place",
            R"([{"src":"10.0.0.1","dst":"10.0.0.3","metric":"foo","v":5.1},
                {"src":"10.0.0.1","dst":"10.0.0.3","metric":"bar","v":5.1}])",
            {value(u"[].v"_s, u"x"_s, u"us"_s)}, {u"x (foo)"_s + pair, u"x (bar)"_s + pair}, 0);
    addSaid("another layout", strange, {value(u"[].bar"_s, u"latency"_s, u"us"_s)}, {}, 1);
    addSaid("values of a map", R"({"x":{"10.0.0.1->10.0.0.3":5.1}})", {value(u"x.*"_s, u"latency"_s, u"us"_s)},
            {u"latency"_s + pair}, 0);
    addSaid("cells of a matrix", R"({"hosts":["10.0.0.1","10.0.0.3"],"x":[[null,5.1],[null,null]]})",
            {value(u"x[][]"_s, u"latency"_s, u"us"_s)}, {u"latency"_s + pair}, 0);
}

void addEnds()
{
    const QString back = u"latency e01-b:bond1>e01-a:bond1 5.1e-06 s"_s;
    const PlaceCorrection foo = value(u"[].foo"_s, u"latency"_s, u"us"_s);
    addSaid("who sends", strange, {role(u"[].q"_s, PlaceRole::Source), role(u"[].p"_s, PlaceRole::Target), foo}, {back},
            0);
    addSaid("against the names", R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":5.1}])",
            {role(u"[].src"_s, PlaceRole::Target), role(u"[].dst"_s, PlaceRole::Source)}, {back}, 0);
    addSaid("who is not the other end", R"([{"host":"10.0.0.3","worst":"10.0.0.1","foo":5.1}])",
            {role(u"[].worst"_s, PlaceRole::Ignored), foo}, {u"latency e01-b:bond1 5.1e-06 s"_s}, 0);
    addSaid("cells of tuples", R"([["10.0.0.1","10.0.0.3",5.1,7]])",
            {role(u"[][0]"_s, PlaceRole::Target), role(u"[][1]"_s, PlaceRole::Source),
             value(u"[][2]"_s, u"latency"_s, u"us"_s)},
            {back}, 1);
    addSaid("columns of a table", "x,y,z\n10.0.0.3,10.0.0.1,5.1\n",
            {role(u"[].x"_s, PlaceRole::Source), role(u"[].y"_s, PlaceRole::Target),
             value(u"[].z"_s, u"latency"_s, u"us"_s)},
            {back}, 0);
    addSaid("the size of messages", R"([{"src":"10.0.0.3","dst":"10.0.0.1","n":8,"latency_us":5.1}])",
            {role(u"[].n"_s, PlaceRole::Size)}, {u"latency e01-b:bond1>e01-a:bond1 @8 5.1e-06 s"_s}, 0);
}

} // namespace

void tst_corrections::readsWhatIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ResultCorrections>("corrections");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("unread");
    addFigures();
    addEnds();
}

void tst_corrections::readsWhatIsSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(ResultCorrections, corrections);
    const MeasuredResults results = readMeasurements(delayTest(), text, corrections);
    QTEST(linesOf(results), "lines");
    QTEST(int(results.unreadCount()), "unread");
    QCOMPARE(results.corrections, corrections);
}

void tst_corrections::swapsWhatNoFieldNames()
{
    const ResultCorrections swapped{{}, true};
    const QStringList back{u"latency e01-b:bond1>e01-a:bond1 5e-06 s"_s};
    for (const char *text :
         {R"({"10.0.0.1":{"10.0.0.3":"5 us"}})", R"([{"a":"10.0.0.1","b":"10.0.0.3","latency_us":5}])",
          R"({"hosts":["10.0.0.1","10.0.0.3"],"latency_us":[[null,5],[null,null]]})"}) {
        const MeasuredResults results = readMeasurements(delayTest(), text, swapped);
        QCOMPARE(linesOf(results), back);
        QVERIFY(!results.isDirectionAssumed); // it was said
    }
    const MeasuredResults said =
        readMeasurements(delayTest(), R"([{"src":"10.0.0.3","dst":"10.0.0.1","latency_us":5}])", swapped);
    QCOMPARE(linesOf(said), back);
}

void tst_corrections::saysHowPlacesWereRead()
{
    const MeasuredResults results = readMeasurements(delayTest(), R"({"unit":"us","list":[
        {"src":"10.0.0.1","dst":"10.0.0.3","size":8,"avg":5,"retries":3,"status":"ok","note":"fine"},
        {"src":"10.0.0.1","dst":"10.0.0.4","size":8,"avg":6,"retries":0,"status":"fail","note":null}]})");
    const QList<ResultPlace> expected{
        {u"unit"_s, u"us"_s, 1, PlaceRole::Unit, -1, {}},
        {u"list[].src"_s, u"10.0.0.1"_s, 2, PlaceRole::Source, -1, {}},
        {u"list[].dst"_s, u"10.0.0.3"_s, 2, PlaceRole::Target, -1, {}},
        {u"list[].size"_s, u"8"_s, 2, PlaceRole::Size, -1, {}},
        {u"list[].avg"_s, u"5"_s, 2, PlaceRole::Value, 0, u"us"_s},
        {u"list[].retries"_s, u"3"_s, 2, PlaceRole::Unread, -1, {}},
        {u"list[].status"_s, u"ok"_s, 2, PlaceRole::Verdict, -1, {}},
        {u"list[].note"_s, u"fine"_s, 2, PlaceRole::Ignored, -1, {}},
    };
    QCOMPARE(results.places.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(results.places[i] == expected[i], qPrintable(results.places[i].path));
}

void tst_corrections::tellsWhichWayIsWorse()
{
    const char text[] = R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":5,"bw_gbps":1,"loss":"1%","hits_pct":1}])";
    const MeasuredResults results = readMeasurements(
        delayTest(), text, ResultCorrections{{{u"[].hits_pct"_s, PlaceRole::Value, {}, {}, Worse::Lower}}, false});
    QList<Worse> worse;
    for (const MeasuredMetric &metric : results.metrics)
        worse.append(metric.worse);
    QCOMPARE(worse, (QList<Worse>{Worse::Higher, Worse::Lower, Worse::Higher, Worse::Lower}));
}

void tst_corrections::asksForTheShape()
{
    QStringList asked;
    const CorrectionSource source = [&asked](const QString &shape) {
        asked.append(shape);
        return ResultCorrections{{value(u"[].foo"_s, u"latency"_s, u"us"_s)}, false};
    };
    const MeasuredResults results = readMeasurements(delayTest(), strange, source);
    QCOMPARE(results.values.size(), 1);
    QCOMPARE(asked, QStringList{results.shape});
    QCOMPARE(readMeasurements(delayTest(), strange).shape, results.shape); // whatever is said of it
}

/// Before it begins, in its midst, and not at all.
void tst_corrections::endsWhenItIsStopped()
{
    const QByteArray text = R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":5}])";
    const NetTest test = delayTest();
    std::atomic<bool> stop = false;
    const auto read = readUnlessStopped(test, text, {}, stop);
    QVERIFY(read && read->values.size() == 1);
    const auto stopping = [&stop](const QString &) {
        stop = true;
        return ResultCorrections();
    };
    QVERIFY(!readUnlessStopped(test, text, stopping, stop));
    bool isAsked = false;
    const auto asked = [&isAsked](const QString &) {
        isAsked = true;
        return ResultCorrections();
    };
    QVERIFY(!readUnlessStopped(test, text, asked, stop));
    QVERIFY(!isAsked);
}

void tst_corrections::shapeIsThatOfTheLayout_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isSame");
    const auto add = [](const char *name, const char *one, const char *other, bool isSame) {
        QTest::newRow(name) << QByteArray(one) << QByteArray(other) << isSame;
    };
    add("other members and numbers", R"([{"src":"10.0.0.1","us":5}])", R"([{"src":"10.0.0.3","us":0.1}])", true);
    add("longer", R"([{"src":"10.0.0.1","us":5}])", R"([{"src":"10.0.0.1","us":5},{"src":"10.0.0.3","us":6}])", true);
    add("other members as names", R"({"10.0.0.1":{"10.0.0.3":5}})", R"({"e01-c":{"node-b":6,"10.9.9.9":1}})", true);
    add("other sizes", R"({"by_size":{"8":{"us":1}}})", R"({"by_size":{"1024":{"us":1},"2048":{"us":2}}})", true);
    add("a matrix of another size", R"({"h":["node-b"],"m":[[1]]})",
        R"({"h":["node-b","node-c"],"m":[[1,null],[2,3]]})", true);
    add("another order", R"({"a":1,"b":2})", R"({"b":2,"a":1})", true);
    add("a value that is missing", R"([{"a":1,"b":2}])", R"([{"a":1,"b":2},{"a":null,"b":3}])", true);
    add("another name", R"([{"src":"10.0.0.1","us":5}])", R"([{"src":"10.0.0.1","ms":5}])", false);
    add("one level more", R"({"a":{"b":1}})", R"({"a":[{"b":1}]})", false);
    add("texts instead of numbers", R"([{"a":1}])", R"([{"a":"one"}])", false);
}

void tst_corrections::shapeIsThatOfTheLayout()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const QString shape = readMeasurements(delayTest(), one).shape;
    QVERIFY(!shape.isEmpty());
    QTEST(readMeasurements(delayTest(), other).shape == shape, "isSame");
}

QTEST_GUILESS_MAIN(tst_corrections)
#include "tst_corrections.moc"
