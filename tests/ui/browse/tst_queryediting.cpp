// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/query.h"
#include "tests/app/browse/countedfacets.h"
#include "ui/browse/chipterms.h"
#include "ui/browse/querycompletion.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// The parts of the filter bar that need no widget: what is offered while typing, and what a chip writes.
class TestQueryEditing : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void offers_data();
    void offers();
    void aChipEditsItsTerm_data();
    void aChipEditsItsTerm();
    void aChipSaysWhatTheQuerySays_data();
    void aChipSaysWhatTheQuerySays();

private:
    CountedFacets m_counting;
};

namespace {

FacetValue facetNamed(const QList<FacetValue> &all, const QString &value)
{
    for (const FacetValue &facet : all) {
        if (facet.value == value)
            return facet;
    }
    return {};
}

FieldId fieldOf(const QString &key)
{
    return fieldByKey(key)->id;
}

} // namespace

void TestQueryEditing::initTestCase()
{
    const QStringList statuses{u"InProgress"_s, u"Failed"_s, u"Finished"_s, u"Pending"_s};
    const QStringList types{u"TrafficTest"_s, u"DelayTest"_s, u"CommTest"_s, u"NetDiag"_s};
    const QStringList clusters{u"prod-1"_s, u"prod-2"_s, u"my lab, old"_s, u"x"_s};
    for (int i = 0; i < 4; ++i) {
        auto test = std::make_shared<NetTest>();
        test->status = statuses.at(i);
        test->netTestType = types.at(i);
        test->clusterName = clusters.at(i);
        if (i == 0)
            test->traffic = TrafficTest{.protocol = u"RDMA"_s, .trafficModel = u"Fullmesh"_s};
        if (i == 2)
            test->comm = CommTest{.type = u"NCCL"_s, .model = u"AllReduce"_s};
        m_counting.add(test);
    }
}

void TestQueryEditing::offers_data()
{
    QTest::addColumn<QString>("typed"); ///< "|" is the cursor
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QString>("piece");
    QTest::newRow("nothing typed") << u"|"_s << QStringList{} << u""_s;
    QTest::newRow("a blank") << u"qp>4 |"_s << QStringList{} << u""_s;
    QTest::newRow("a key") << u"stat|"_s << QStringList{u"status:"_s} << u"stat"_s;
    QTest::newRow("a number's key") << u"-q|"_s << QStringList{u"qp>"_s} << u"q"_s;
    QTest::newRow("two keys") << u"lib P|"_s << QStringList{u"port:"_s, u"protocol:"_s} << u"P"_s;
    QTest::newRow("in the middle of a word") << u"st|atus"_s << QStringList{} << u""_s;
    QTest::newRow("in quotes") << u"\"sta|\""_s << QStringList{} << u""_s;
    QTest::newRow("every value") << u"type:|"_s
                                 << QStringList{u"TrafficTest"_s, u"DelayTest"_s, u"CommTest"_s, u"NetDiag"_s} << u""_s;
    QTest::newRow("a part of a value") << u"status:fi| qp>4"_s << QStringList{u"Finished"_s} << u"fi"_s;
    QTest::newRow("a second value") << u"status:failed,pe|"_s << QStringList{u"Pending"_s} << u"pe"_s;
    QTest::newRow("quoted as needed") << u"cluster:lab|"_s << QStringList{u"\"my lab, old\""_s} << u"lab"_s;
    QTest::newRow("already there") << u"cluster:x|"_s << QStringList{} << u"x"_s;
    QTest::newRow("models of both kinds") << u"model:|"_s << QStringList{u"Fullmesh"_s, u"AllReduce"_s} << u""_s;
    QTest::newRow("yes and no") << u"gdr:|"_s << QStringList{u"true"_s, u"false"_s} << u""_s;
    QTest::newRow("days") << u"created:yes|"_s << QStringList{u"yesterday"_s} << u"yes"_s;
    QTest::newRow("an unknown key") << u"colour:r|"_s << QStringList{} << u""_s;
}

void TestQueryEditing::offers()
{
    QFETCH(QString, typed);
    const qsizetype cursor = typed.indexOf(u'|');
    typed.remove(cursor, 1);
    const QueryCompletion completion = queryCompletion(typed, cursor, m_counting.facets);
    QTEST(completion.candidates, "candidates");
    if (!completion.candidates.isEmpty())
        QTEST(typed.mid(completion.position, completion.length), "piece");
}

void TestQueryEditing::aChipEditsItsTerm_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<QString>("edited");
    QTest::newRow("the first") << u""_s << u"status"_s << u"Failed"_s << true << u"status:failed"_s;
    QTest::newRow("short") << u""_s << u"type"_s << u"TrafficTest"_s << true << u"type:traffic"_s;
    QTest::newRow("beside others") << u"qp>4"_s << u"type"_s << u"NetDiag"_s << true << u"qp>4 type:netdiag"_s;
    QTest::newRow("one more") << u"status:failed x"_s << u"status"_s << u"Finished"_s << true
                              << u"status:failed,finished x"_s;
    QTest::newRow("one less") << u"status:failed,finished x"_s << u"status"_s << u"Failed"_s << false
                              << u"status:finished x"_s;
    QTest::newRow("none left") << u"status:failed x"_s << u"status"_s << u"Failed"_s << false << u"x"_s;
    QTest::newRow("quoted") << u""_s << u"cluster"_s << u"my lab, old"_s << true << u"cluster:\"my lab, old\""_s;
    QTest::newRow("a part meant two") << u"cluster:prod"_s << u"cluster"_s << u"prod-1"_s << false
                                      << u"cluster:prod-2"_s;
    QTest::newRow("everything that runs")
        << u"status:running"_s << u"status"_s << u"Pending"_s << false << u"status:inprogress"_s;
}

void TestQueryEditing::aChipEditsItsTerm()
{
    QFETCH(QString, query);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, chosen);
    const QList<FacetValue> all = m_counting.facets.values(fieldOf(key));
    const QString edited = withChosen(query, key, all, facetNamed(all, value), chosen);
    QTEST(edited, "edited");
    QCOMPARE(isChosen(edited, key, facetNamed(all, value)), chosen);
    for (const FacetValue &other : all) {
        if (other.value != value)
            QCOMPARE(isChosen(edited, key, other), isChosen(query, key, other));
    }
}

void TestQueryEditing::aChipSaysWhatTheQuerySays_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("another key") << u"type:failed"_s << QStringList{};
    QTest::newRow("a part, in capitals") << u"status:FAIL"_s << QStringList{u"Failed"_s};
    QTest::newRow("two") << u"x status:failed,fin"_s << QStringList{u"Failed"_s, u"Finished"_s};
    QTest::newRow("whatever runs") << u"status:running"_s << QStringList{u"InProgress"_s, u"Pending"_s};
    QTest::newRow("negated") << u"-status:failed"_s << QStringList{};
    QTest::newRow("not finished") << u"status:"_s << QStringList{};
}

void TestQueryEditing::aChipSaysWhatTheQuerySays()
{
    QFETCH(QString, query);
    QStringList chosen;
    for (const FacetValue &facet : m_counting.facets.values(FieldId::Status)) {
        if (isChosen(query, u"status"_s, facet))
            chosen.append(facet.value);
    }
    chosen.sort();
    QTEST(chosen, "chosen");
}

QTEST_GUILESS_MAIN(TestQueryEditing)
#include "tst_queryediting.moc"
