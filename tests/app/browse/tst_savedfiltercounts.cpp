// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/savedfiltercounts.h"
#include "app/browse/testtablemodel.h"
#include "tests/support/madetests.h"

#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestSavedFilterCounts : public QObject {
    Q_OBJECT
private slots:
    void countsWhatEachQueryMatches();
    void followsTheTests();
    void changedQueriesAreCountedAnew();
};

namespace {

QList<int> recount(const QList<StoredTest> &tests, const QStringList &queries)
{
    QList<int> counts;
    for (const QString &text : queries) {
        const Query query = Query::parse(text);
        counts += int(std::count_if(tests.begin(), tests.end(),
                                    [&](const StoredTest &test) { return query.matches(*test.test); }));
    }
    return counts;
}

const QStringList queries{u"status:inprogress"_s, u"status:failed"_s, QString(), u"type:traffic members>3"_s};

} // namespace

void TestSavedFilterCounts::countsWhatEachQueryMatches()
{
    TestTableModel model;
    MadeFleet fleet(41);
    const QList<StoredTest> tests = fleet.next(2000);
    model.apply(tests);
    SavedFilterCounts counts(model);
    QSignalSpy changed(&counts, &SavedFilterCounts::countsChanged);
    counts.setQueries(queries);
    QCOMPARE(counts.counts(), QList<int>(4, -1));
    QTRY_COMPARE(counts.counts(), recount(tests, queries));
    QCOMPARE(changed.size(), 2);
}

void TestSavedFilterCounts::followsTheTests()
{
    TestTableModel model;
    SavedFilterCounts counts(model);
    counts.setQueries(queries);
    QTRY_COMPARE(counts.counts(), QList<int>(4, 0));
    MadeFleet fleet(42);
    QList<StoredTest> tests;
    for (int i = 0; i < 10; ++i) {
        const QList<StoredTest> more = fleet.next(50);
        tests += more;
        model.apply(more);
    }
    tests[7] = fleet.withStatus(tests.at(7), u"Failed"_s);
    model.apply({tests.at(7)});
    QTRY_COMPARE(counts.counts(), recount(tests, queries));
    model.clear();
    QTRY_COMPARE(counts.counts(), QList<int>(4, 0));
}

void TestSavedFilterCounts::changedQueriesAreCountedAnew()
{
    TestTableModel model;
    MadeFleet fleet(43);
    const QList<StoredTest> tests = fleet.next(3000);
    model.apply(tests);
    SavedFilterCounts counts(model);
    counts.setQueries(queries);
    const QStringList others{u"type:delay"_s, u"status:finished"_s};
    counts.setQueries(others);
    QCOMPARE(counts.queries(), others);
    QTRY_COMPARE(counts.counts(), recount(tests, others));
}

QTEST_GUILESS_MAIN(TestSavedFilterCounts)
#include "tst_savedfiltercounts.moc"
