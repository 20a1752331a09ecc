// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What only an archive in a file has to do: last, be shared, and be private.

#include "app/archive/archivefeed.h"
#include "app/archive/sqlite/compression.h"
#include "app/record/decode.h"
#include "tests/support/archivefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

/// The records of the published example, and one that says everything in the wrong type.
QList<Record> sampleRecords()
{
    QFile file(u"" FABRISCOPE_TEST_DATA "/sample-response.json"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("the sample is missing");
    QByteArray odd =
        R"({"NetTestResults":[{"TestId":7,"Status":null,"NetTestType":["x"],"CreationTime":1.5,)"
        R"("TrafficTest":{"QP":"RDMA","Duration":"","GDR":"maybe","Clients":[{},{"Bond":3}],"Servers":{}},)"
        R"("DelayTest":{"Hosts":null},"CommTest":"none"}]})";
    QList<Record> records;
    for (const QByteArray &answer : {file.readAll(), odd}) {
        const auto decoded = decodeListAnswer(answer);
        if (!decoded)
            qFatal("%s", qPrintable(decoded.error().line()));
        records += decoded->records;
    }
    return records;
}

} // namespace

class TestSqliteArchive : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QString m_path;

    /// All raw records that stand in the file, one behind the other.
    [[nodiscard]] QByteArray everyBlock() const
    {
        QByteArray bytes;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"blocks"_s);
            database.setDatabaseName(m_path);
            if (!database.open())
                qFatal("the archive cannot be opened");
            QSqlQuery query(u"SELECT packed FROM blocks"_s, database);
            while (query.next())
                bytes += decompressed(query.value(0).toByteArray()).value_or("damaged");
        }
        QSqlDatabase::removeDatabase(u"blocks"_s);
        return bytes;
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"sub/archive.sqlite"_s);
    }

    void keepsEverythingUntilOpenedAgain()
    {
        Record described = recordOf(u"t1"_s);
        described.raw = R"({"TestId":"t1","ResultDetial":"{}"})";
        QList<StoredTest> before;
        {
            const OpenedArchive opened = openAt(m_path);
            put(*opened.archive, manyRecords(50));
            answerOf(opened.archive->putDetail({.key = {u"p"_s, u"t1"_s},
                                                .from = provenanceAt(monday),
                                                .record = described,
                                                .resultDetial = u"{}"_s}));
            before = answerOf(opened.archive->changesSince(0, 100)).tests;
        }
        const OpenedArchive again = openAt(m_path);
        QVERIFY(again.notices.isEmpty());
        const QList<StoredTest> after = answerOf(again.archive->changesSince(0, 100)).tests;
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(after.at(i).sequence, before.at(i).sequence);
            QCOMPARE(after.at(i).key, before.at(i).key);
            QCOMPARE(*after.at(i).test, *before.at(i).test);
            QCOMPARE(*after.at(i).from, *before.at(i).from);
            QCOMPARE(after.at(i).firstSeen, before.at(i).firstSeen);
            QCOMPARE(after.at(i).hasDetail, before.at(i).hasDetail);
        }
        QCOMPARE(answerOf(again.archive->rawRecords({{u"p"_s, u"t1"_s}})).first().detailJson, described.raw);
    }

    void everyShapeOfTestComesBackAsItWas()
    {
        const QList<Record> records = madeRecords(400, 7) + sampleRecords();
        {
            put(*openAt(m_path).archive, records);
        }
        QHash<QString, NetTestPtr> wanted;
        for (const Record &record : records)
            wanted.insert(testKeyOf(u"p"_s, record).testId, record.test);
        const auto after = answerOf(openAt(m_path).archive->changesSince(0, 10000)).tests;
        QCOMPARE(after.size(), wanted.size());
        for (const StoredTest &stored : after)
            QCOMPARE(*stored.test, *wanted.value(stored.key.testId));
    }

    void isPrivateToItsUser()
    {
        const OpenedArchive opened = openAt(m_path);
        put(*opened.archive, manyRecords(1));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const auto files = QDir(QFileInfo(m_path).path()).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files)
            QVERIFY2((file.permissions() & others) == 0, qPrintable(file.fileName()));
        QVERIFY((QFileInfo(QFileInfo(m_path).path()).permissions() & others) == 0);
    }

    void twoSeeEachOthersRows()
    {
        const OpenedArchive one = openAt(m_path);
        const OpenedArchive two = openAt(m_path);
        ArchiveFeed feed(*two.archive);
        QStringList seen;
        connect(&feed, &ArchiveFeed::changes, this, [&seen](const QList<StoredTest> &tests) {
            for (const StoredTest &stored : tests)
                seen += stored.key.testId;
        });
        feed.start();
        put(*one.archive, {recordOf(u"a"_s)});
        QTRY_COMPARE(seen, QStringList({u"a"_s}));
        QCOMPARE(put(*two.archive, {recordOf(u"a"_s), recordOf(u"b"_s)}).added, 1);
        QCOMPARE(put(*one.archive, {recordOf(u"b"_s), recordOf(u"c"_s)}).added, 1);
        QTRY_COMPARE(seen, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void aTestOfAnotherLayoutIsReadFromItsRecord()
    {
        const Record record = sampleRecords().constFirst();
        put(*openAt(m_path).archive, {record});
        meddle(m_path, u"UPDATE tests SET packed = x'7f00'"_s);
        const auto decoded = decodeRecord(record.raw);
        QCOMPARE(*answerOf(openAt(m_path).archive->changesSince(0, 10)).tests.first().test, *decoded->test);
    }

    void whatIsRemovedIsNowhereInTheFile()
    {
        std::optional<OpenedArchive> opened(openAt(m_path));
        const OpenedArchive other = openAt(m_path); // another Fabriscope
        ArchiveFeed feed(*other.archive);
        QStringList shown;
        connect(&feed, &ArchiveFeed::changes, this, [&shown](const QList<StoredTest> &tests) {
            for (const StoredTest &stored : tests)
                shown += stored.key.testId;
        });
        connect(&feed, &ArchiveFeed::cleared, this, [&shown] { shown.clear(); });
        feed.start();
        const auto recordAt = [](const QString &id, const QByteArray &host) {
            return *decodeRecord(R"({"TestId":")" + id.toUtf8() + R"(","DelayTest":{"Hosts":[{"ResourceId":")" + host
                                 + R"("},{"ResourceId":"shared"}]}})");
        };
        answerOf(opened->archive->put({.profile = u"secret-profile"_s,
                                       .from = provenanceAt(monday),
                                       .records = {recordAt(u"s1"_s, "secret-host")}}));
        answerOf(opened->archive->put(
            {.profile = u"p"_s, .from = provenanceAt(monday), .records = {recordAt(u"t1"_s, "kept-host")}}));
        QTRY_COMPARE(shown, QStringList({u"s1"_s, u"t1"_s}));
        QCOMPARE(answerOf(opened->care->facts()).profiles.size(), 2);
        QCOMPARE(answerOf(opened->care->removeProfile(u"secret-profile"_s)), 1);
        QTRY_COMPARE(shown, QStringList({u"t1"_s}));
        QCOMPARE(answerOf(opened->care->facts()).tests(), 1);
        QCOMPARE(answerOf(opened->care->check()), QStringList());
        const StoredTest kept = answerOf(other.archive->changesSince(0, 10)).tests.first();
        QCOMPARE(kept.test->delay->hosts.first().resourceId, u"kept-host"_s);
        const auto folder = QDir(QFileInfo(m_path).path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY2(!file.readAll().contains("secret"), qPrintable(name));
        }
        QCOMPARE(answerOf(opened->care->removeTests({.seenBefore = monday.addSecs(1)})), 1);
        QTRY_COMPARE(shown, QStringList());
    }

    void whatStoodBesideTheRemovedStays()
    {
        const OpenedArchive opened = openAt(m_path);
        const auto versionOf = [](int test, int version) {
            return *decodeRecord(u"{\"TestId\":\"t%1\",\"secret\":\"of-%1-%2\"}"_s.arg(test).arg(version).toUtf8());
        };
        QList<Record> first;
        QList<Record> second;
        for (int test = 0; test < 300; ++test) {
            first += versionOf(test, 1);
            if (test % 3 != 0)
                second += versionOf(test, 2);
        }
        put(*opened.archive, first);
        answerOf(opened.archive->put({.profile = u"p"_s, .from = provenanceAt(monday.addSecs(60)), .records = second}));
        QCOMPARE(answerOf(opened.care->removeTests({.seenBefore = monday.addSecs(30)})), 100);
        QCOMPARE(answerOf(opened.care->facts()).versions, 400);
        QCOMPARE(answerOf(opened.care->check()), QStringList());
        QList<TestKey> keys;
        for (int test = 0; test < 300; ++test)
            keys += {u"p"_s, u"t%1"_s.arg(test)};
        const auto raws = answerOf(openAt(m_path).archive->rawRecords(keys));
        QCOMPARE(raws.size(), 200);
        for (qsizetype i = 0; i < raws.size(); ++i)
            QCOMPARE(raws.at(i).json, second.at(i).raw);
        const QByteArray kept = everyBlock();
        QVERIFY(kept.contains("of-1-1") && kept.contains("of-1-2"));
        QVERIFY(!kept.contains("of-0-1") && !kept.contains("of-297-1"));
    }

    void manyVersionsAndLargeRecordsComeBack()
    {
        QRandomGenerator random(11);
        QHash<QString, QByteArray> newest;
        {
            const OpenedArchive opened = openAt(m_path);
            for (int round = 0; round < 12; ++round) {
                QList<Record> records;
                for (int i = 0; i < 700; ++i) {
                    const QString id = u"t%1"_s.arg(random.bounded(900));
                    const QByteArray filling(random.bounded(40) == 0 ? random.bounded(300'000) : 20, 'x');
                    const QByteArray raw = "{\"TestId\":\"" + id.toUtf8()
                        + "\",\"n\":" + QByteArray::number(random.bounded(3)) + ",\"f\":\"" + filling + "\"}";
                    records += *decodeRecord(raw);
                    newest.insert(id, raw);
                }
                answerOf(opened.archive->put(
                    {.profile = u"p"_s, .from = provenanceAt(monday.addSecs(round)), .records = records}));
            }
        }
        const OpenedArchive opened = openAt(m_path);
        QCOMPARE(answerOf(opened.care->check()), QStringList());
        QList<TestKey> keys;
        for (auto test = newest.cbegin(); test != newest.cend(); ++test)
            keys += {u"p"_s, test.key()};
        const auto raws = answerOf(opened.archive->rawRecords(keys));
        QCOMPARE(raws.size(), newest.size());
        for (const RawRecord &raw : raws)
            QCOMPARE(raw.json, newest.value(raw.key.testId));
    }

    void readingAloneChangesNothing()
    {
        put(*openAt(m_path).archive, manyRecords(3));
        const auto bytes = [this] {
            QFile file(m_path);
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray was = bytes();
        {
            const OpenedArchive opened = openAt(m_path, ArchiveMode::ReadOnly);
            QVERIFY(opened.notices.isEmpty());
            QCOMPARE(answerOf(opened.archive->changesSince(0, 10)).tests.size(), 3);
            QVERIFY(!opened.archive->put({.profile = u"p"_s, .records = manyRecords(5)}).result());
        }
        QCOMPARE(bytes(), was);
        QVERIFY(!openArchive(m_folder->filePath(u"none.sqlite"_s), ArchiveMode::ReadOnly));
        QVERIFY(!QFile::exists(m_folder->filePath(u"none.sqlite"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSqliteArchive)
#include "tst_sqlitearchive.moc"
