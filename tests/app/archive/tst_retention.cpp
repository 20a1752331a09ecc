// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an archive forgets when it is told to, and when that happens by itself.

#include "app/archive/retention.h"
#include "app/record/decode.h"
#include "tests/support/archivefile.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostTests = 1000;

/// Letters that cannot be packed: sizes are what this is about.
QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray letters(size, '0');
    for (char &letter : letters)
        letter = char('0' + random.bounded(74));
    letters.replace('\\', '/');
    return letters;
}

Record recordCreated(const QString &id, const QDateTime &created, const QString &status = u"Finished"_s,
                     qsizetype padding = 2000)
{
    return *decodeRecord(R"({"TestId":")" + id.toUtf8() + R"(","Status":")" + status.toUtf8()
                         + R"(","NetTestType":"TrafficTest","CreationTime":")" + created.toString(Qt::ISODate).toUtf8()
                         + R"(","Pad":")" + noise(padding, quint32(qHash(id))) + "\"}");
}

void putAt(const OpenedArchive &opened, const QDateTime &at, const QList<Record> &records,
           const QString &profile = u"p"_s)
{
    answerOf(opened.archive->put({.profile = profile, .from = provenanceAt(at), .records = records}));
}

QStringList idsIn(const OpenedArchive &opened)
{
    QStringList ids;
    for (const StoredTest &stored : answerOf(opened.archive->changesSince(0, mostTests)).tests)
        ids += stored.key.testId;
    ids.sort();
    return ids;
}

} // namespace

class TestRetention : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QString m_path;

    /// Tests "t000"… of which each is as many days old as its number says; "t010" still runs.
    OpenedArchive agedArchive(int count) const
    {
        OpenedArchive opened = openAt(m_path);
        for (int i = 0; i < count; ++i) {
            const QDateTime day = monday.addDays(-i);
            putAt(opened, day,
                  {recordCreated(u"t%1"_s.arg(i, 3, 10, QChar(u'0')), day, i == 10 ? u"InProgress"_s : u"Finished"_s)});
        }
        return opened;
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"archive.sqlite"_s);
    }

    void aPolicyIsReadAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RetentionPolicy>("policy");
        using Kind = RetentionPolicy::Kind;
        QTest::addRow("off") << u"off"_s << RetentionPolicy{};
        QTest::addRow("age") << u"90d"_s << RetentionPolicy{.kind = Kind::ByAge, .days = 90};
        QTest::addRow("a day") << u"1d"_s << RetentionPolicy{.kind = Kind::ByAge, .days = 1};
        QTest::addRow("size") << u"500000000B"_s << RetentionPolicy{.kind = Kind::BySize, .bytes = 500'000'000};
    }

    void aPolicyIsReadAsItWasWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const RetentionPolicy, policy);
        QCOMPARE(RetentionPolicy::fromText(text), policy);
        QCOMPARE(policy.toText(), text);
    }

    void aDamagedPolicyIsOff_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "0d", "-1d", "3651d", "1", "d", "B", "1e3d", "9999999B", "10000000000001B", " 90d",
                                 "90d\n", "99999999999999999999d", "٩d", "@Variant(\\0)", "90D"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }

    void aDamagedPolicyIsOff()
    {
        QFETCH(const QString, text);
        QVERIFY(!RetentionPolicy::fromText(text).removalAt(monday));
    }

    void byAgeGoesWhatWasNotSeenForSoLong()
    {
        const OpenedArchive opened = agedArchive(20);
        const Removal removal{.seenBefore = monday.addDays(-5)};
        QCOMPARE(answerOf(opened.care->countTests(removal)), 13); // 6 to 19 days, but for the one that runs
        QCOMPARE(idsIn(opened).size(), 20);                       // counting removes nothing
        QCOMPARE(answerOf(opened.care->removeTests(removal)), 13);
        const QStringList kept{u"t000"_s, u"t001"_s, u"t002"_s, u"t003"_s, u"t004"_s, u"t005"_s, u"t010"_s};
        QCOMPARE(idsIn(opened), kept);
        QCOMPARE(answerOf(opened.care->countTests(removal)), 0);
        QCOMPARE(answerOf(opened.care->removeTests(removal)), 0);
        QCOMPARE(answerOf(opened.care->check()), QStringList());
    }

    void whatVanishedDoesNotRunAnyMore()
    {
        const OpenedArchive opened = openAt(m_path);
        putAt(opened, monday, {recordCreated(u"lost"_s, monday, u"InProgress"_s)});
        const Removal removal{.seenBefore = monday.addDays(1)};
        QCOMPARE(answerOf(opened.care->countTests(removal)), 0);
        answerOf(opened.archive->endSweep(
            {.profile = u"p"_s, .startedAt = monday.addDays(2), .endedAt = monday.addDays(2), .isWhole = true}));
        QCOMPARE(answerOf(opened.care->removeTests(removal)), 1);
    }

    void aProfileNarrows()
    {
        const OpenedArchive opened = openAt(m_path);
        putAt(opened, monday, {recordCreated(u"a"_s, monday)}, u"one"_s);
        putAt(opened, monday, {recordCreated(u"b"_s, monday)}, u"two"_s);
        QCOMPARE(answerOf(opened.care->removeTests({.profile = u"two"_s, .seenBefore = monday.addDays(1)})), 1);
        QCOMPARE(idsIn(opened), QStringList{u"a"_s});
        QCOMPARE(answerOf(opened.care->removeTests({.profile = u"nobody"_s, .seenBefore = monday.addDays(1)})), 0);
    }

    void bySizeTheOldestGoUntilItFits()
    {
        const OpenedArchive opened = agedArchive(200);
        answerOf(opened.care->compact());
        const qint64 before = answerOf(opened.care->facts()).bytes;
        const Removal removal{.untilBytes = before / 2};
        const qint64 foreseen = answerOf(opened.care->countTests(removal));
        const qint64 removed = answerOf(opened.care->removeTests(removal));
        const qint64 after = answerOf(opened.care->facts()).bytes;
        QVERIFY2(after <= before / 2, qPrintable(u"%1 of %2, %3 removed"_s.arg(after).arg(before).arg(removed)));
        QVERIFY2(qAbs(foreseen - removed) <= removed / 4, qPrintable(u"%1 %2"_s.arg(foreseen).arg(removed)));
        const QStringList kept = idsIn(opened);
        QCOMPARE(kept.size(), 200 - removed);
        QVERIFY(kept.size() > 60); // no more than needed
        for (qsizetype i = 0; i < kept.size(); ++i)
            QCOMPARE(kept.at(i), u"t%1"_s.arg(i, 3, 10, QChar(u'0'))); // without a gap: the newest
        QCOMPARE(answerOf(opened.care->removeTests(removal)), 0);
    }

    void ofWhatIsStillThereTheEarliestCreatedGoFirst()
    {
        // A list comes newest first, so that its newest test is the one that was seen first.
        const OpenedArchive opened = openAt(m_path);
        for (int i = 0; i < 100; ++i)
            putAt(opened, monday.addSecs(i),
                  {recordCreated(u"t%1"_s.arg(i, 3, 10, QChar(u'0')), monday.addSecs(-3600 * i))});
        answerOf(opened.care->compact());
        const qint64 before = answerOf(opened.care->facts()).bytes;
        QVERIFY(answerOf(opened.care->removeTests({.untilBytes = before / 2})) > 0);
        const QStringList kept = idsIn(opened);
        QVERIFY(!kept.isEmpty());
        QCOMPARE(kept.first(), u"t000"_s);
        QCOMPARE(kept.last(), u"t%1"_s.arg(kept.size() - 1, 3, 10, QChar(u'0')));
    }

    void oneLargeOldResultDoesNotTakeOthersWithIt()
    {
        const OpenedArchive opened = agedArchive(100);
        Record described = recordCreated(u"t099"_s, monday.addDays(-99));
        answerOf(opened.archive->putDetail({.key = {u"p"_s, u"t099"_s},
                                            .from = provenanceAt(monday.addDays(-99)),
                                            .record = {described.test, noise(2'000'000, 7)},
                                            .resultDetial = {}}));
        answerOf(opened.care->compact());
        QCOMPARE(answerOf(opened.care->removeTests({.untilBytes = 1'000'000})), 1);
        QVERIFY(!idsIn(opened).contains(u"t099"_s));
    }

    void whatRunsStaysEvenInASmallRoom()
    {
        const OpenedArchive opened = agedArchive(30);
        QCOMPARE(answerOf(opened.care->removeTests({.untilBytes = 0})), 29);
        QCOMPARE(idsIn(opened), QStringList{u"t010"_s});
    }

    void aReaderCountsButCannotRemove()
    {
        {
            (void)agedArchive(20);
        }
        const OpenedArchive opened = openAt(m_path, ArchiveMode::ReadOnly);
        QCOMPARE(answerOf(opened.care->countTests({.seenBefore = monday.addDays(-5)})), 13);
        QVERIFY(answerOf(opened.care->countTests({.untilBytes = 50'000})) > 0);
        QVERIFY(!opened.care->removeTests({.seenBefore = monday.addDays(-5)}).result());
        QCOMPARE(idsIn(opened).size(), 20);
    }

    void happensAtTheStartAndOnceADay()
    {
        const OpenedArchive opened = agedArchive(20);
        QDateTime now = monday;
        RetentionPolicy policy;
        Retention retention(
            *opened.care, [&policy] { return policy; }, nullptr, [&now] { return now; });
        QSignalSpy removed(&retention, &Retention::removed);
        QSignalSpy failed(&retention, &Retention::failed);
        retention.start(); // off: nothing
        QCOMPARE(idsIn(opened).size(), 20);
        policy = {.kind = RetentionPolicy::Kind::ByAge, .days = 5};
        retention.look();
        QVERIFY(removed.wait());
        QCOMPARE(removed.first().last().toLongLong(), 13);
        QVERIFY(removed.first().first().toString().contains(u"13"_s));
        now = now.addSecs(3600);
        putAt(opened, monday.addDays(-50), {recordCreated(u"late"_s, monday)});
        retention.look(); // not again within a day
        QVERIFY(idsIn(opened).contains(u"late"_s));
        now = now.addDays(1);
        retention.look();
        QVERIFY(removed.wait());
        QVERIFY(!idsIn(opened).contains(u"late"_s));
        QVERIFY(failed.isEmpty());
    }

    void aFailureIsSaid()
    {
        {
            (void)agedArchive(20);
        }
        const OpenedArchive opened = openAt(m_path, ArchiveMode::ReadOnly);
        Retention retention(
            *opened.care, [] { return RetentionPolicy{.kind = RetentionPolicy::Kind::ByAge, .days = 5}; }, nullptr,
            [] { return monday; });
        QSignalSpy failed(&retention, &Retention::failed);
        retention.start();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Problem>().kind, Problem::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
