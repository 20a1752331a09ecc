// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/sortedorder.h"
#include "app/nettest/naturalkey.h"
#include "tests/app/browse/reference.h"
#include "tests/support/oddtests.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Orders that are remembered are those that would be found anew, whatever the texts and whatever changed.
class TestTextOrder : public QObject {
    Q_OBJECT
private slots:
    void keysStandInNaturalOrder();
    void followsWhatChanges_data();
    void followsWhatChanges();
};

namespace {

int signOf(int order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

QStringList idsOf(const TestSnapshot &tests, const std::vector<Ordinal> &ordinals)
{
    QStringList ids;
    for (const Ordinal ordinal : ordinals)
        ids.append(tests.at(ordinal).key.testId);
    return ids;
}

/// Short texts of few characters: many that are alike.
QString madeText(QRandomGenerator &random)
{
    static const QString signs = u"aAbB0019.,-_ ~éÉ测\u212a"_s;
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += signs.at(random.bounded(signs.size()));
    return text;
}

} // namespace

void TestTextOrder::keysStandInNaturalOrder()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 40'000; ++i) {
        const QString a = madeText(random);
        const QString b = random.bounded(4) == 0 ? a.toUpper() : madeText(random);
        const int order = compareValues(FieldValue(a), FieldValue(b));
        const int ofKeys = signOf(naturalKey(a).compare(naturalKey(b)));
        QVERIFY2(ofKeys == 0 || ofKeys == signOf(order), qPrintable(a + u'|' + b));
        for (int level = 0; level < 6; ++level) {
            const quint64 left = naturalPiece(a, level);
            const quint64 right = naturalPiece(b, level);
            if (left == right)
                continue;
            QVERIFY2((left < right) == (order < 0), qPrintable(a + u'|' + b));
            break;
        }
    }
}

void TestTextOrder::followsWhatChanges_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<quint32>("seed");
    for (const FieldId id : {FieldId::TestId, FieldId::MemberNames, FieldId::Bonds, FieldId::Configuration}) {
        for (quint32 seed = 0; seed < 3; ++seed)
            QTest::addRow("%s, seed %u", field(id).key, seed) << int(id) << seed;
    }
}

void TestTextOrder::followsWhatChanges()
{
    QFETCH(int, id);
    QFETCH(quint32, seed);
    OddFleet fleet(seed);
    TestStore store;
    QList<StoredTest> tests;
    SortedOrder sorted;
    for (int round = 0; round < 10; ++round) {
        const QList<StoredTest> added = fleet.next(round == 0 ? 700 : fleet.random().bounded(30));
        tests += added;
        for (const StoredTest &test : added)
            store.merge(test);
        for (int i = fleet.random().bounded(20); i > 0; --i) {
            StoredTest &test = tests[fleet.random().bounded(tests.size())];
            test = fleet.newer(test);
            store.merge(test);
        }
        if (round == 6) {
            store.clear();
            tests.clear();
        }
        if (fleet.random().bounded(3) == 0)
            QVERIFY(sorted.prepare(store.snapshot(), StopFlag(false)));
        const auto order = fleet.random().bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        QVERIFY(sorted.update(store.snapshot(), FieldId(id), order, StopFlag(false)));
        QCOMPARE(idsOf(store.now(), sorted.ordinals()), referenceRows(tests, Query(), FieldId(id), order));
    }
}

QTEST_GUILESS_MAIN(TestTextOrder)
#include "tst_textorder.moc"
