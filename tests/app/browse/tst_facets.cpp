// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/browse/countedfacets.h"
#include "tests/support/madetests.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestFacets : public QObject {
    Q_OBJECT
private slots:
    void countsAreThoseOfARecount();
    void orderDoesNotDependOnCounts();
    void testsWithoutTheFieldAreNotCounted();
    void hostileValuesAreLabelledPlainly();
};

namespace {

NetTestPtr testWith(const QString &type, const QString &status, const QString &cluster)
{
    auto test = std::make_shared<NetTest>();
    test->netTestType = type;
    test->status = status;
    test->clusterName = cluster;
    return test;
}

QStringList valuesOf(const Facets &facets, FieldId id)
{
    QStringList values;
    for (const FacetValue &facet : facets.values(id))
        values.append(facet.value);
    return values;
}

} // namespace

void TestFacets::countsAreThoseOfARecount()
{
    MadeFleet fleet(21);
    CountedFacets counting;
    QList<StoredTest> tests;
    for (int i = 0; i < 2000; ++i) {
        if (tests.isEmpty() || fleet.random().bounded(3) > 0) {
            tests.append(fleet.next());
            counting.add(tests.last().test);
        } else {
            StoredTest &old = tests[fleet.random().bounded(tests.size())];
            const StoredTest newer = fleet.version(old.key.testId.mid(5).toInt());
            counting.replace(old.test, newer.test);
            old = newer;
        }
    }
    for (const FieldId id : Facets::fields()) {
        QHash<QString, int> recount;
        for (const StoredTest &test : std::as_const(tests)) {
            const FieldValue value = field(id).value(*test.test);
            if (const QString *text = std::get_if<QString>(&value))
                ++recount[*text];
        }
        const QList<FacetValue> values = counting.facets.values(id);
        QCOMPARE(values.size(), recount.size());
        for (const FacetValue &facet : values)
            QCOMPARE(facet.count, recount.value(facet.value));
    }
}

void TestFacets::orderDoesNotDependOnCounts()
{
    CountedFacets counting;
    for (const QString &status : {u"Paused"_s, u"Finished"_s, u"Finished"_s, u"Failed"_s, u"InProgress"_s})
        counting.add(testWith(u"NetDiag"_s, status, u"c10"_s));
    for (const QString &type : {u"CommTest"_s, u"DelayTest"_s, u"DelayTest"_s, u"TrafficTest"_s})
        counting.add(testWith(type, u"Failed"_s, u"c9"_s));
    QCOMPARE(valuesOf(counting.facets, FieldId::Status),
             QStringList({u"InProgress"_s, u"Failed"_s, u"Finished"_s, u"Paused"_s}));
    QCOMPARE(valuesOf(counting.facets, FieldId::NetTestType),
             QStringList({u"TrafficTest"_s, u"DelayTest"_s, u"CommTest"_s, u"NetDiag"_s}));
    QCOMPARE(valuesOf(counting.facets, FieldId::Cluster), QStringList({u"c9"_s, u"c10"_s}));
}

void TestFacets::testsWithoutTheFieldAreNotCounted()
{
    CountedFacets counting;
    counting.add(testWith({}, {}, {}));
    for (const FieldId id : Facets::fields())
        QVERIFY(counting.facets.values(id).isEmpty());
    QVERIFY(counting.facets.values(FieldId::TestId).isEmpty());
}

void TestFacets::hostileValuesAreLabelledPlainly()
{
    CountedFacets counting;
    const QString hostile = u"a\nb\u202Ec"_s;
    counting.add(testWith(u"T"_s, u"S"_s, hostile));
    const FacetValue facet = counting.facets.values(FieldId::Cluster).constFirst();
    QCOMPARE(facet.value, hostile);
    QVERIFY(!facet.label.contains(u'\n'));
    QVERIFY(!facet.label.contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
