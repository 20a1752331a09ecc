// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/rowchanges.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace fabriscope;

using Rows = std::vector<Ordinal>;

class TestRowChanges : public QObject {
    Q_OBJECT
private slots:
    void tells_data();
    void tells();
    void stepsLeadFromOneToTheOther();
    void rowsAreFoundByOrdinal();
};

namespace {

/// Makes the steps the way the model does.
Rows followed(Rows rows, const RowChanges &changes, const Rows &after)
{
    for (const auto &[first, count] : changes.removed)
        rows.erase(rows.begin() + first, rows.begin() + first + count);
    for (const auto &[from, to] : changes.moved) {
        const Ordinal mover = rows[size_t(from)];
        rows.insert(rows.begin() + to, mover);
        rows.erase(rows.begin() + (from < to ? from : from + 1));
    }
    for (const auto &[first, count] : changes.inserted)
        rows.insert(rows.begin() + first, after.begin() + first, after.begin() + first + count);
    return rows;
}

Rows upTo(Ordinal count)
{
    Rows rows(count);
    std::iota(rows.begin(), rows.end(), Ordinal(0));
    return rows;
}

Rows everySecond(Ordinal count)
{
    Rows rows;
    for (Ordinal i = 0; i < count; i += 2)
        rows.push_back(i);
    return rows;
}

/// A list that shares most with \a before: some rows gone, some new, some elsewhere.
Rows disturbed(const Rows &before, QRandomGenerator &random)
{
    Rows after;
    const int keep = random.bounded(50, 100);
    std::copy_if(before.begin(), before.end(), std::back_inserter(after),
                 [&](Ordinal) { return random.bounded(100) < keep; });
    for (quint32 i = random.bounded(6); i > 0; --i)
        after.insert(after.begin() + random.bounded(qsizetype(after.size()) + 1), Ordinal(1000 + i));
    for (quint32 i = random.bounded(5); i > 0 && !after.empty(); --i) {
        const auto from = random.bounded(qsizetype(after.size()));
        const Ordinal mover = after[size_t(from)];
        after.erase(after.begin() + from);
        after.insert(after.begin() + random.bounded(qsizetype(after.size()) + 1), mover);
    }
    return after;
}

} // namespace

void TestRowChanges::tells_data()
{
    using enum RowChanges::Kind;
    QTest::addColumn<Rows>("before");
    QTest::addColumn<Rows>("after");
    QTest::addColumn<RowChanges::Kind>("kind");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("moved");
    QTest::addColumn<int>("inserted");

    Rows reversed = upTo(1000);
    std::reverse(reversed.begin(), reversed.end());
    QTest::newRow("nothing at all") << Rows{} << Rows{} << Nothing << 0 << 0 << 0;
    QTest::newRow("the same") << upTo(9) << upTo(9) << Nothing << 0 << 0 << 0;
    QTest::newRow("the first rows") << Rows{} << upTo(1000) << Runs << 0 << 0 << 1;
    QTest::newRow("none left") << upTo(1000) << Rows{} << Runs << 1 << 0 << 0;
    QTest::newRow("one new at the top") << Rows{0, 1} << Rows{2, 0, 1} << Runs << 0 << 0 << 1;
    QTest::newRow("two gone apart") << Rows{0, 1, 2, 3} << Rows{1, 3} << Runs << 2 << 0 << 0;
    QTest::newRow("one moves down") << Rows{0, 1, 2, 3} << Rows{1, 2, 3, 0} << Runs << 0 << 1 << 0;
    QTest::newRow("one moves up") << Rows{0, 1, 2, 3} << Rows{3, 0, 1, 2} << Runs << 0 << 1 << 0;
    QTest::newRow("all of it") << Rows{0, 1, 2, 3} << Rows{9, 3, 1, 2} << Runs << 1 << 1 << 1;
    QTest::newRow("turned round") << upTo(1000) << reversed << Reordered << 0 << 0 << 0;
    QTest::newRow("every second") << upTo(1000) << everySecond(1000) << Anew << 0 << 0 << 0;
}

void TestRowChanges::tells()
{
    QFETCH(Rows, before);
    QFETCH(Rows, after);
    const RowChanges changes = rowChanges(before, after);
    QTEST(changes.kind, "kind");
    QTEST(int(changes.removed.size()), "removed");
    QTEST(int(changes.moved.size()), "moved");
    QTEST(int(changes.inserted.size()), "inserted");
    if (changes.kind == RowChanges::Kind::Runs)
        QCOMPARE(followed(before, changes, after), after);
}

void TestRowChanges::stepsLeadFromOneToTheOther()
{
    QRandomGenerator random(7);
    int told = 0;
    for (int round = 0; round < 2000; ++round) {
        Rows before = upTo(random.bounded(60));
        std::shuffle(before.begin(), before.end(), random);
        const Rows after = disturbed(before, random);
        const RowChanges changes = rowChanges(before, after);
        if (changes.kind == RowChanges::Kind::Nothing) {
            QCOMPARE(before, after);
        } else if (changes.kind == RowChanges::Kind::Runs) {
            QCOMPARE(followed(before, changes, after), after);
            QVERIFY(changes.moved.size() <= 4);
            ++told;
        }
    }
    QVERIFY(told > 1000);
}

void TestRowChanges::rowsAreFoundByOrdinal()
{
    const std::vector<qint32> rows = rowsByOrdinal({4, 0, 2}, 6);
    QCOMPARE(rows, (std::vector<qint32>{1, -1, 2, -1, 0, -1}));
}

QTEST_GUILESS_MAIN(TestRowChanges)
#include "tst_rowchanges.moc"
