// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files into an archive: identity of what is exported, twice is once, progress, cancelling, problems.

#include "app/archive/memoryarchive.h"
#include "app/importing/importer.h"
#include "app/record/decode.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestMsecs = 30'000;

QByteArray randomText(QRandomGenerator &random)
{
    static const QByteArrayList parts{"a", "7", " ", "\\\"", "\\\\", "{",  "}",
                                      "[", "]", ",", ":",    "é",    "测", "\\u00e9"};
    QByteArray text;
    for (int i = random.bounded(12); i > 0; --i)
        text += parts.at(random.bounded(parts.size()));
    return '"' + text + '"';
}

QByteArray randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 3 ? 3 : 5)) {
    case 0:
        return randomText(random);
    case 1:
        return QByteArray::number(random.bounded(100'000));
    case 2:
        return random.bounded(2) == 0 ? "null" : "true";
    case 3:
        return "[" + randomValue(random, depth + 1) + " ,\n" + randomValue(random, depth + 1) + "]";
    default:
        return "{" + randomText(random) + " :\t" + randomValue(random, depth + 1) + "}";
    }
}

QByteArray madeRecord(QRandomGenerator &random, int number)
{
    QByteArray json = R"({"TestId":"t-)" + QByteArray::number(number) + R"(")";
    for (int i = random.bounded(6); i > 0; --i)
        json += ",\"K" + QByteArray::number(i) + "\":" + randomValue(random, 0);
    return json + "}";
}

QByteArrayList madeRecords(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QByteArrayList records;
    for (int i = 0; i < count; ++i)
        records += madeRecord(random, i);
    return records;
}

ImportOutcome import(Archive &archive, const FileToImport &file, const QString &profile = u"p"_s)
{
    Importer importer(archive);
    QSignalSpy finished(&importer, &Importer::finished);
    importer.start(file, profile);
    if (finished.isEmpty() && !finished.wait(longestMsecs))
        return {};
    return finished.first().first().value<ImportOutcome>();
}

ImportOutcome import(Archive &archive, const QByteArray &bytes)
{
    return import(archive, FileToImport::text(u"made"_s, bytes));
}

QList<StoredTest> stored(Archive &archive)
{
    auto future = archive.changesSince(0, 1'000'000);
    return future.result()->tests;
}

QByteArrayList raws(Archive &archive)
{
    QList<TestKey> keys;
    for (const StoredTest &test : stored(archive))
        keys += test.key;
    QByteArrayList all;
    auto future = archive.rawRecords(keys);
    const auto found = future.result();
    for (const RawRecord &raw : *found)
        all += raw.json;
    return all;
}

} // namespace

class TestImporter : public QObject {
    Q_OBJECT

private slots:
    void whatIsExportedComesBackAsItWas()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const QByteArrayList records = madeRecords(seed, 300);
            MemoryArchive archive;
            const ImportOutcome outcome = import(archive, encodeRecords(records));
            QVERIFY(!outcome.problem);
            QCOMPARE(outcome.added, 300);
            QCOMPARE(outcome.skipped, 0);
            QCOMPARE(raws(archive), records);
            MemoryArchive again;
            QCOMPARE(import(again, encodeRecords(raws(archive))).added, 300);
            QCOMPARE(raws(again), records);
        }
    }

    void importingTwiceChangesNothing()
    {
        MemoryArchive archive;
        const QByteArray file = encodeRecords(madeRecords(1, 5000) + QByteArrayList{R"({"TestId":"t-4999","Late":1})"})
            + R"({"RequestId":"R","TestId":"d","ResultDetial":"[1]"})";
        const ImportOutcome first = import(archive, file);
        QCOMPARE(first.tests, 5002);
        QCOMPARE(first.added, 5001);
        const ImportOutcome second = import(archive, file);
        QCOMPARE(second.added, 0);
        QCOMPARE(second.changed, 0);
        QCOMPARE(second.unchanged, 5001);
        QCOMPARE(second.newest, first.newest);
    }

    void aDetailStandsBesideItsTest()
    {
        MemoryArchive archive;
        const QByteArray detail = R"({"RequestId":"R","TestId":"t","ResultDetial":"[1]"})";
        import(archive, R"([{"TestId":"t"}])" + detail);
        auto future = archive.rawRecords({{u"p"_s, u"t"_s}});
        const auto found = future.result();
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().json, QByteArray(R"({"TestId":"t"})"));
        QCOMPARE(found->first().detailJson, detail);
        QCOMPARE(found->first().resultDetial, u"[1]"_s);
    }

    void aFileLeavesItsNameAndTime()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"([{"TestId":"t"}])");
        file.close();
        const QDateTime written(QDate(2025, 3, 4), QTime(5, 6, 7), Qt::UTC);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(written, QFileDevice::FileModificationTime));
        file.close();
        MemoryArchive archive;
        const ImportOutcome outcome = import(archive, FileToImport::file(file.fileName()), {});
        QCOMPARE(outcome.added, 1);
        QVERIFY(outcome.profile.startsWith("file:"_L1));
        const StoredTest test = stored(archive).first();
        QCOMPARE(test.key.profile, outcome.profile);
        QCOMPARE(test.from->source, file.fileName());
        QCOMPARE(test.from->receivedAt, written);
        QCOMPARE(import(archive, FileToImport::text(u"other"_s, R"([{"TestId":"t"}])"), {}).profile, outcome.profile);
    }

    void damagedPlacesAreTold()
    {
        MemoryArchive archive;
        const ImportOutcome outcome = import(archive, "[{\"TestId\":\"a\"},\n12,\n{\"TestId\":\"b\"}]");
        QVERIFY(!outcome.problem);
        QCOMPARE(outcome.tests, 2);
        QCOMPARE(outcome.skipped, 1);
        QCOMPARE(outcome.damages, (QList<Damage>{{17, 2, 2, Fault::NotAnObject}}));
    }

    void manyDamagedPlacesAreCounted()
    {
        MemoryArchive archive;
        const ImportOutcome outcome = import(archive, "[" + QByteArray("1,").repeated(100'000) + R"({"TestId":"b"}])");
        QCOMPARE(outcome.skipped, 100'000);
        QVERIFY(outcome.damages.size() < 1000);
        QCOMPARE(outcome.added, 1);
    }

    void whatCannotBeReadIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n");
        QTest::newRow("markup") << QByteArray("<html></html>");
        QTest::newRow("other") << QByteArray(R"({"name":1})");
        QTest::newRow("packed noise") << QByteArray("\x1f\x8b\x08 noise");
    }
    void whatCannotBeReadIsAProblem()
    {
        QFETCH(QByteArray, file);
        MemoryArchive archive;
        const ImportOutcome outcome = import(archive, file);
        QVERIFY(outcome.problem);
        QCOMPARE(outcome.problem->kind, Problem::Kind::File);
        QVERIFY(!outcome.problem->remedy.isEmpty());
        QVERIFY(outcome.problem->happened.contains(u"made"_s));
    }

    void anAnswerWithoutTestsIsNone()
    {
        MemoryArchive archive;
        const ImportOutcome outcome = import(archive, encodeRecords({}));
        QVERIFY(!outcome.problem);
        QCOMPARE(outcome.tests, 0);
    }

    void noSuchFileIsAProblem()
    {
        MemoryArchive archive;
        const ImportOutcome outcome = import(archive, FileToImport::file(u"/no/such/file"_s));
        QVERIFY(outcome.problem);
        QVERIFY(outcome.problem->happened.contains(u"/no/such/file"_s));
    }

    void aCancelledImportSaysSo()
    {
        MemoryArchive archive;
        Importer importer(archive);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(FileToImport::text(u"made"_s, encodeRecords(madeRecords(1, 200))), u"p"_s);
        importer.cancel();
        QVERIFY(finished.wait(longestMsecs));
        const auto outcome = finished.first().first().value<ImportOutcome>();
        QVERIFY(!outcome.problem || outcome.problem->kind == Problem::Kind::Cancelled);
        QVERIFY(!importer.isRunning());
        importer.start(FileToImport::text(u"made"_s, encodeRecords(madeRecords(1, 200))), u"p"_s);
        QVERIFY(finished.wait(longestMsecs));
        QVERIFY(!finished.last().first().value<ImportOutcome>().problem);
    }

    void anImporterMayEndAtAnyTime()
    {
        MemoryArchive archive;
        const QByteArray file = encodeRecords(madeRecords(1, 20'000));
        for (int i = 0; i < 10; ++i) {
            Importer importer(archive);
            importer.start(FileToImport::text(u"made"_s, file), u"p"_s);
        }
        QVERIFY(stored(archive).size() <= 20'000);
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
