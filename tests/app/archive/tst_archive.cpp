// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every archive has to do, whatever it is made of: later forms join the table of archives() below.

#include "app/archive/archivefeed.h"
#include "app/archive/memoryarchive.h"
#include "app/archive/openarchive.h"
#include "app/record/decode.h"
#include "tests/support/testrecords.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

using MakeArchive = std::unique_ptr<Archive> (*)(const QString &folder);

const QDateTime monday(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);

template <class T> T answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return *result;
}

PutReceipt put(Archive &archive, const QString &profile, const QList<Record> &records, const QDateTime &at = monday)
{
    return answerOf(archive.put({.profile = profile, .from = provenanceAt(at), .records = records}));
}

QStringList idsOf(const QList<StoredTest> &tests)
{
    QStringList ids;
    for (const StoredTest &stored : tests)
        ids += stored.key.testId;
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(MakeArchive)

class TestArchive : public QObject {
    Q_OBJECT

    static void archives()
    {
        QTest::addColumn<MakeArchive>("make");
        QTest::newRow("memory") << MakeArchive(
            [](const QString &) -> std::unique_ptr<Archive> { return std::make_unique<MemoryArchive>(); });
        QTest::newRow("file") << MakeArchive([](const QString &folder) {
            auto opened = openArchive(folder + u"/a.sqlite"_s);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().line() + opened.error().detail));
            return std::move(opened->archive);
        });
    }
    std::unique_ptr<Archive> makeArchive()
    {
        m_folder.emplace();
        return (*static_cast<MakeArchive *>(QTest::qData("make", qMetaTypeId<MakeArchive>())))(m_folder->path());
    }

    std::optional<QTemporaryDir> m_folder;

private slots:
    void keepsEachTestOnce_data() { archives(); }
    void keepsEachTestOnce()
    {
        const auto archive = makeArchive();
        const PutReceipt first = put(*archive, u"p"_s, {recordOf(u"a"_s), recordOf(u"b"_s)});
        QCOMPARE(first.added, 2);
        const PutReceipt again = put(*archive, u"p"_s, {recordOf(u"a"_s), recordOf(u"b"_s), recordOf(u"c"_s)});
        QCOMPARE(again.added, 1);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.changed, 0);
        const ChangeBatch all = answerOf(archive->changesSince(0, 100));
        QCOMPARE(idsOf(all.tests), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!all.more);
    }

    void aChangedRecordIsANewVersion_data() { archives(); }
    void aChangedRecordIsANewVersion()
    {
        const auto archive = makeArchive();
        put(*archive, u"p"_s, {recordOf(u"a"_s, u"InProgress"_s), recordOf(u"b"_s)});
        const quint64 before = answerOf(archive->changesSince(0, 100)).upTo;
        const PutReceipt receipt = put(*archive, u"p"_s, {recordOf(u"a"_s, u"Failed"_s)}, monday.addSecs(60));
        QCOMPARE(receipt.changed, 1);
        const ChangeBatch changes = answerOf(archive->changesSince(before, 100));
        QCOMPARE(idsOf(changes.tests), QStringList({u"a"_s}));
        QCOMPARE(changes.tests.first().test->status, u"Failed"_s);
        QCOMPARE(changes.tests.first().firstSeen, monday);
        QCOMPARE(changes.tests.first().lastSeen, monday.addSecs(60));
        QVERIFY(changes.upTo > before);
    }

    void anotherSpellingIsNoChange_data() { archives(); }
    void anotherSpellingIsNoChange()
    {
        const auto archive = makeArchive();
        const auto putRaw = [&](const QByteArray &raw, bool fromFile) {
            Provenance from = provenanceAt(monday);
            from.fromFile = fromFile;
            const auto record = decodeRecord(raw);
            if (!record)
                qFatal("%s", raw.constData());
            return answerOf(archive->put({.profile = u"p"_s, .from = from, .records = {*record}}));
        };
        const QByteArray failed = R"({"TestId":"a","Status":"Failed","Port":1.0,"DelayTest":{"Hosts":[{"IP":"é"}]}})";
        const QByteArray finished = R"({"TestId":"a","Status":"Finished","Port":1.0})";
        const QByteArray respelt =
            "{\n\t\"DelayTest\": {\"Hosts\": [ {\"IP\": \"\\u00e9\"} ]},\r\n\"Port\": 1.0, \"Status\": "
            "\"Failed\", \"TestId\": \"a\" }";
        QCOMPARE(putRaw(failed, false).added, 1);
        const quint64 before = answerOf(archive->changesSince(0, 100)).upTo;
        for (const bool fromFile : {false, true})
            QCOMPARE(putRaw(respelt, fromFile).unchanged, 1);
        QCOMPARE(answerOf(archive->changesSince(before, 100)).tests.size(), 0);
        QCOMPARE(answerOf(archive->rawRecords({{u"p"_s, u"a"_s}})).first().json, failed);
        QCOMPARE(putRaw(finished, false).changed, 1);
        QCOMPARE(putRaw(respelt, true).unchanged, 1); // known as older
        QCOMPARE(answerOf(archive->changesSince(0, 100)).tests.first().test->status, u"Finished"_s);
        QCOMPARE(putRaw(R"({"TestId":"a","Status":"Finished","Port":1})", false).changed, 1);
    }

    void anOlderFileDoesNotWin_data() { archives(); }
    void anOlderFileDoesNotWin()
    {
        const auto archive = makeArchive();
        put(*archive, u"p"_s, {recordOf(u"a"_s, u"Failed"_s)}, monday);
        const auto fromFile = [&](const Record &record, const QDateTime &at) {
            Provenance from = provenanceAt(at);
            from.fromFile = true;
            return answerOf(archive->put({.profile = u"p"_s, .from = from, .records = {record}}));
        };
        QCOMPARE(fromFile(recordOf(u"a"_s, u"Finished"_s), monday.addSecs(-60)).unchanged, 1);
        QCOMPARE(fromFile(recordOf(u"a"_s, u"InProgress"_s), monday.addSecs(60)).unchanged, 1); // a copy, newly dated
        QCOMPARE(answerOf(archive->changesSince(0, 10)).tests.first().test->status, u"Failed"_s);
        QCOMPARE(fromFile(recordOf(u"a"_s, u"Finished"_s), monday.addSecs(120)).unchanged, 1); // known as older
        QCOMPARE(fromFile(recordOf(u"a"_s, u"Cancelled"_s), monday.addSecs(120)).changed, 1);
    }

    void profilesDoNotMix_data() { archives(); }
    void profilesDoNotMix()
    {
        const auto archive = makeArchive();
        put(*archive, u"one"_s, {recordOf(u"a"_s, u"Failed"_s)});
        put(*archive, u"two"_s, {recordOf(u"a"_s, u"Finished"_s), recordOf(u"b"_s)});
        QCOMPARE(answerOf(archive->changesSince(0, 100)).tests.size(), 3);
        const ChangeBatch two = answerOf(archive->changesSince(0, 100, u"two"_s));
        QCOMPARE(idsOf(two.tests), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(two.tests.first().test->status, u"Finished"_s);
    }

    void changesComeInBoundedRuns_data() { archives(); }
    void changesComeInBoundedRuns()
    {
        const auto archive = makeArchive();
        QList<Record> records;
        for (int i = 0; i < 25; ++i)
            records += recordOf(u"t%1"_s.arg(i));
        put(*archive, u"p"_s, records);
        QStringList ids;
        quint64 after = 0;
        for (int run = 0; run < 3; ++run) {
            const ChangeBatch batch = answerOf(archive->changesSince(after, 10));
            QCOMPARE(batch.more, run < 2);
            ids += idsOf(batch.tests);
            after = batch.upTo;
        }
        QCOMPARE(ids.size(), 25);
        QCOMPARE(ids.first(), u"t0"_s);
        QCOMPARE(ids.last(), u"t24"_s);
        QVERIFY(answerOf(archive->changesSince(after, 10)).tests.isEmpty());
    }

    void rawRecordsAreByteForByte_data() { archives(); }
    void rawRecordsAreByteForByte()
    {
        const auto archive = makeArchive();
        Record odd = recordOf(u"String\ti-uf6"_s);
        odd.raw = "{ \"TestId\" : \"String\\ti-uf6\",\"Extra\":1e400 }";
        put(*archive, u"p"_s, {odd});
        const auto raws = answerOf(archive->rawRecords({{u"p"_s, u"String\ti-uf6"_s}, {u"p"_s, u"unknown"_s}}));
        QCOMPARE(raws.size(), 1);
        QCOMPARE(raws.first().json, odd.raw);
        QVERIFY(raws.first().detailJson.isEmpty());
    }

    void recordsWithoutAnIdAreKeptApart_data() { archives(); }
    void recordsWithoutAnIdAreKeptApart()
    {
        const auto archive = makeArchive();
        Record one = recordOf({});
        Record two = recordOf({});
        two.raw += ' ';
        QCOMPARE(put(*archive, u"p"_s, {one, two}).added, 2);
        QCOMPARE(put(*archive, u"p"_s, {one, two}).unchanged, 2);
    }

    void detailsStandBesideTheirTest_data() { archives(); }
    void detailsStandBesideTheirTest()
    {
        const auto archive = makeArchive();
        const Record listed = recordOf(u"a"_s);
        put(*archive, u"p"_s, {listed});
        Record described = recordOf(u"a"_s);
        described.raw = R"({"TestId":"a","ResultDetial":"{}"})";
        const TestKey key{u"p"_s, u"a"_s};
        const PutDetail detail{.key = key, .from = provenanceAt(monday), .record = described, .resultDetial = u"{}"_s};
        QCOMPARE(answerOf(archive->putDetail(detail)).changed, 1);
        QCOMPARE(answerOf(archive->putDetail(detail)).unchanged, 1);
        const RawRecord raw = answerOf(archive->rawRecords({key})).first();
        QCOMPARE(raw.json, listed.raw); // it says nothing new of the test
        QCOMPARE(raw.detailJson, described.raw);
        QCOMPARE(raw.resultDetial, u"{}"_s);
        QVERIFY(answerOf(archive->changesSince(0, 10)).tests.first().hasDetail);
    }

    void aDetailThatSaysMoreBecomesTheNewestVersion_data() { archives(); }
    void aDetailThatSaysMoreBecomesTheNewestVersion()
    {
        const auto archive = makeArchive();
        put(*archive, u"p"_s, {recordOf(u"a"_s, u"InProgress"_s)});
        const Record ended = recordOf(u"a"_s, u"Failed"_s);
        answerOf(archive->putDetail(
            {.key = {u"p"_s, u"a"_s}, .from = provenanceAt(monday), .record = ended, .resultDetial = {}}));
        QCOMPARE(answerOf(archive->changesSince(0, 10)).tests.first().test->status, u"Failed"_s);
        QCOMPARE(answerOf(archive->rawRecords({{u"p"_s, u"a"_s}})).first().json, ended.raw);
    }

    void whoeverWaitsDoesNotDoTheArchivesWork_data() { archives(); }
    void whoeverWaitsDoesNotDoTheArchivesWork()
    {
        const auto archive = makeArchive();
        QList<QFuture<Result<PutReceipt>>> puts;
        for (int i = 0; i < 50; ++i) {
            QList<Record> records;
            for (int k = 0; k < 20; ++k)
                records += recordOf(u"t%1-%2"_s.arg(i).arg(k));
            puts += archive->put({.profile = u"p"_s, .from = provenanceAt(monday), .records = records});
        }
        std::reverse(puts.begin(), puts.end()); // the last is waited for first, before it has begun
        for (const auto &future : puts)
            QCOMPARE(answerOf(future).added, 20);
        QCOMPARE(answerOf(archive->changesSince(0, 5000)).tests.size(), 1000);
    }

    void aWholeSweepMarksWhatHasVanished_data() { archives(); }
    void aWholeSweepMarksWhatHasVanished()
    {
        const auto archive = makeArchive();
        const QDateTime tuesday = monday.addDays(1);
        put(*archive, u"p"_s, {recordOf(u"a"_s), recordOf(u"b"_s, u"InProgress"_s)});
        put(*archive, u"q"_s, {recordOf(u"c"_s)});
        put(*archive, u"p"_s, {recordOf(u"a"_s)}, tuesday);
        const auto gone = [&archive] {
            QStringList ids;
            for (const StoredTest &stored : answerOf(archive->changesSince(0, 10)).tests) {
                if (stored.goneSince.isValid())
                    ids += stored.key.testId;
            }
            return ids;
        };
        Sweep sweep{.profile = u"p"_s, .startedAt = tuesday, .endedAt = tuesday.addSecs(9)};
        QCOMPARE(answerOf(archive->endSweep(sweep)).changed, 0); // it was not whole
        sweep.isWhole = true;
        sweep.netTestType = u"TrafficTest"_s;
        QCOMPARE(answerOf(archive->endSweep(sweep)).changed, 0); // nor of every type
        sweep.netTestType.clear();
        QCOMPARE(answerOf(archive->endSweep(sweep)).changed, 1);
        QCOMPARE(gone(), QStringList({u"b"_s}));
        QCOMPARE(answerOf(archive->endSweep(sweep)).changed, 0);

        Provenance file = provenanceAt(tuesday.addDays(1));
        file.fromFile = true;
        answerOf(archive->put({.profile = u"p"_s, .from = file, .records = {recordOf(u"b"_s, u"InProgress"_s)}}));
        QCOMPARE(gone(), QStringList({u"b"_s})); // a file does not say that it is there
        QCOMPARE(put(*archive, u"p"_s, {recordOf(u"b"_s, u"InProgress"_s)}, tuesday.addDays(2)).returned, 1);
        QCOMPARE(gone(), QStringList());
    }

    void theNextSweepKnowsWhereTheLastOneStood_data() { archives(); }
    void theNextSweepKnowsWhereTheLastOneStood()
    {
        const auto archive = makeArchive();
        QCOMPARE(answerOf(archive->sweepBasis(u"p"_s, {})), SweepBasis());
        put(*archive, u"p"_s,
            {recordOf(u"a"_s), recordOf(u"b"_s, u"InProgress"_s), recordOf(u"c"_s, u"InProgress"_s, u"DelayTest"_s)});
        put(*archive, u"q"_s, {recordOf(u"d"_s, u"InProgress"_s)});
        const Sweep whole{.profile = u"p"_s,
                          .startedAt = monday,
                          .endedAt = monday.addSecs(9),
                          .newestCreated = monday.addSecs(-5),
                          .isWhole = true};
        answerOf(archive->endSweep(whole));
        const SweepBasis basis{whole.endedAt, whole.endedAt, whole.newestCreated, {u"b"_s, u"c"_s}};
        QCOMPARE(answerOf(archive->sweepBasis(u"p"_s, {})), basis);
        QCOMPARE(answerOf(archive->sweepBasis(u"p"_s, u"DelayTest"_s)), (SweepBasis{{}, {}, {}, {u"c"_s}}));
        Sweep part = whole;
        part.isWhole = false;
        part.endedAt = monday.addSecs(99);
        answerOf(archive->endSweep(part));
        QCOMPARE(answerOf(archive->sweepBasis(u"p"_s, {})).endedAt, part.endedAt);
        QCOMPARE(answerOf(archive->sweepBasis(u"p"_s, {})).wholeAt, whole.endedAt);
    }

    void theFeedDeliversEverythingOnce_data() { archives(); }
    void theFeedDeliversEverythingOnce()
    {
        const auto archive = makeArchive();
        QList<Record> records;
        for (int i = 0; i < 2500; ++i)
            records += recordOf(u"t%1"_s.arg(i));
        put(*archive, u"p"_s, records);
        ArchiveFeed feed(*archive);
        QStringList delivered;
        connect(&feed, &ArchiveFeed::changes, this, [&](const QList<StoredTest> &tests) { delivered += idsOf(tests); });
        feed.start();
        QTRY_COMPARE(delivered.size(), 2500);
        put(*archive, u"p"_s, {recordOf(u"t7"_s, u"Failed"_s), recordOf(u"new"_s)});
        QTRY_COMPARE(delivered.size(), 2502);
        QTRY_VERIFY(feed.isIdle());
        QCOMPARE(delivered.mid(2500), QStringList({u"t7"_s, u"new"_s}));
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
