// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filters/filterlist.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestFilterList : public QObject {
    Q_OBJECT
private slots:
    void comesWithBuiltIns();
    void namesStayFree_data();
    void namesStayFree();
    void moves_data();
    void moves();
    void whatWasRemovedComesBackWhereItWas();
    void mergeKeepsBothUnderAClearName();
    void mergingAgainIsNothing();
    void manyOfOneNameMerge();
    void namesAreOneBoundedLine();
};

namespace {

QStringList titlesOf(const FilterList &list)
{
    QStringList titles;
    for (const SavedFilter &filter : list.filters())
        titles += filter.title();
    return titles;
}

FilterList listOf(const QList<std::pair<QString, QString>> &filters)
{
    FilterList list;
    for (const auto &[name, query] : filters)
        list.append({name + u'/' + query, name, query, {}});
    return list;
}

} // namespace

void TestFilterList::comesWithBuiltIns()
{
    FilterList list = FilterList::builtIn();
    QCOMPARE(titlesOf(list), (QStringList{u"In progress"_s, u"Failed in 24 h"_s, u"Failed in 7 days"_s}));
    QVERIFY(!list.lacksBuiltIns());
    QVERIFY(list.remove(list.filters().at(1).id));
    QVERIFY(list.lacksBuiltIns());
    QCOMPARE(list.bringBackBuiltIns(), 1);
    QCOMPARE(titlesOf(list), (QStringList{u"In progress"_s, u"Failed in 7 days"_s, u"Failed in 24 h"_s}));
    // One whose name is taken meanwhile comes back under a second one.
    list.remove(list.filters().at(0).id);
    list.add(u"in PROGRESS"_s, u"x"_s);
    QCOMPARE(list.bringBackBuiltIns(), 1);
    QCOMPARE(titlesOf(list).last(), u"In progress (2)"_s);
}

void TestFilterList::namesStayFree_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("becomes");
    QTest::newRow("free") << u"Mine"_s << u"Mine"_s;
    QTest::newRow("taken") << u"Prod"_s << u"Prod (2)"_s;
    QTest::newRow("case") << u"PROD"_s << u"PROD (2)"_s;
    QTest::newRow("blanks") << u"  prod\t "_s << u"prod (2)"_s;
    QTest::newRow("full width") << u"Ｐｒｏｄ"_s << u"Ｐｒｏｄ (2)"_s;
    QTest::newRow("built in") << u"In progress"_s << u"In progress (2)"_s;
}

void TestFilterList::namesStayFree()
{
    QFETCH(QString, name);
    QFETCH(QString, becomes);
    FilterList list = FilterList::builtIn();
    list.add(u"Prod"_s, u"cluster:prod"_s);
    const QString id = list.add(name, u"y"_s);
    QCOMPARE(list.find(id)->title(), becomes);
    QCOMPARE(list.named(becomes), list.find(id));
}

void TestFilterList::moves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 2 << u"bacd"_s;
    QTest::newRow("to the end") << 0 << 4 << u"bcda"_s;
    QTest::newRow("up") << 3 << 1 << u"adbc"_s;
    QTest::newRow("nowhere") << 1 << 2 << u"abcd"_s;
    QTest::newRow("beyond") << 1 << 99 << u"acdb"_s;
    QTest::newRow("before all") << 2 << -5 << u"cabd"_s;
}

void TestFilterList::moves()
{
    QFETCH(int, from);
    QFETCH(int, before);
    QFETCH(QString, order);
    FilterList list = listOf({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}, {u"d"_s, u"4"_s}});
    QCOMPARE(list.move(QString(list.filters().at(from).id), before), order != u"abcd"_s);
    QCOMPARE(titlesOf(list).join(QString()), order);
}

void TestFilterList::whatWasRemovedComesBackWhereItWas()
{
    FilterList list = listOf({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}});
    const FilterList before = list;
    const SavedFilter gone = list.filters().at(1);
    QVERIFY(list.remove(gone.id));
    QVERIFY(list.insert(1, gone));
    QVERIFY(!list.insert(1, gone));
    QCOMPARE(list, before);
}

void TestFilterList::mergeKeepsBothUnderAClearName()
{
    FilterList list = listOf({{u"Prod"_s, u"cluster:prod"_s}, {u"Mine"_s, u"host:1"_s}});
    const FilterList theirs = listOf({{u"prod"_s, u"cluster:other"_s},
                                      {u"Mine"_s, u" host:1 "_s},
                                      {u"New"_s, u"gdr:true"_s},
                                      {u"New"_s, u"gdr:false"_s}});
    const FilterMerge merged = list.merge(theirs);
    QCOMPARE(titlesOf(list), (QStringList{u"Prod"_s, u"Mine"_s, u"prod (2)"_s, u"New"_s, u"New (2)"_s}));
    QCOMPARE(list.filters().at(0).query, u"cluster:prod"_s);
    QCOMPARE(list.filters().at(2).query, u"cluster:other"_s);
    QCOMPARE(merged.added.size(), 3);
    QCOMPARE(merged.renamed.size(), 2);
    QCOMPARE(merged.known, 1);
}

void TestFilterList::mergingAgainIsNothing()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        FilterList mine = FilterList::builtIn();
        FilterList theirs;
        for (int i = 0; i < 20; ++i) {
            mine.add(u"n%1"_s.arg(random.bounded(9)), u"q%1"_s.arg(random.bounded(5)));
            theirs.append({QString::number(i), u"N%1"_s.arg(random.bounded(9)), u"q%1"_s.arg(random.bounded(5)), {}});
        }
        theirs.bringBackBuiltIns();
        const qsizetype before = mine.filters().size();
        const FilterMerge merged = mine.merge(theirs);
        QCOMPARE(mine.filters().size(), before + merged.added.size());
        QCOMPARE(theirs.filters().size(), merged.added.size() + merged.known);
        QSet<QString> names;
        for (const QString &title : titlesOf(mine))
            names += title.toCaseFolded();
        QCOMPARE(names.size(), mine.filters().size());
        const FilterList once = mine;
        QVERIFY(mine.merge(mine).added.isEmpty());
        QCOMPARE(mine, once);
    }
}

void TestFilterList::manyOfOneNameMerge()
{
    FilterList theirs;
    for (int i = 0; i < 10'000; ++i)
        theirs.append({QString::number(i), u"same"_s, u"q%1"_s.arg(i), {}});
    FilterList list = FilterList::builtIn();
    QCOMPARE(list.merge(theirs).added.size(), 10'000);
    QCOMPARE(list.filters().last().title(), u"same (10000)"_s);
}

void TestFilterList::namesAreOneBoundedLine()
{
    QCOMPARE(filterName(u" two\nlines\t"_s), u"two lines"_s);
    QCOMPARE(filterName(u"\n \t"_s), QString());
    QCOMPARE(filterName(QString(5000, u'x')).size(), longestFilterName);
    FilterList list;
    list.add(QString(5000, u'x'), u"1"_s);
    const QString second = list.add(QString(5000, u'x'), u"2"_s);
    QVERIFY(list.find(second)->title().size() <= longestFilterName);
    QVERIFY(list.find(second)->title().endsWith(u"(2)"_s));
    QVERIFY(!list.rename(second, u" \n"_s));
}

QTEST_GUILESS_MAIN(TestFilterList)
#include "tst_filterlist.moc"
