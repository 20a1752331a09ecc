// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are damaged: what is whole comes in, what is not is told with its place, nothing crashes.

#include "tests/app/eflo/gzip.h"
#include "tests/app/importing/filereading.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray record(const QByteArray &id)
{
    return "{\"TestId\":\"" + id
        + "\",\"Status\":\"Finished\",\"TrafficTest\":{\"Clients\":[{\"IP\":\"10.0.0.1\"},{\"IP\":\"é\\\"]\"}],"
          "\"QP\":1},\"Port\":true}";
}

struct Made {
    QByteArray file;
    QByteArrayList records;
    QList<qsizetype> ends; ///< of the records
};

Made madeFile(int count, const QByteArray &head, const QByteArray &between, const QByteArray &tail)
{
    Made made{head, {}, {}};
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            made.file += between;
        made.records += record("t" + QByteArray::number(i));
        made.file += made.records.last();
        made.ends += made.file.size();
    }
    made.file += tail;
    return made;
}

QList<Made> madeFiles()
{
    return {madeFile(6, R"({"MaxResults":20,"NetTestResults":[)", ",", R"(],"RequestId":"R"})"),
            madeFile(6, "[\n", ",\n", "\n]\n"), madeFile(6, "", "\n", "\n")};
}

/// The records that end before \a place, in order, are the first of \a raws.
bool holdsAllBefore(const QByteArrayList &raws, const Made &made, qsizetype place)
{
    for (qsizetype i = 0; i < made.ends.size() && made.ends.at(i) <= place; ++i) {
        if (raws.value(i) != made.records.at(i))
            return false;
    }
    return true;
}

} // namespace

class TestDamagedFiles : public QObject {
    Q_OBJECT

private slots:
    void oneDamageCostsOneRecord_data()
    {
        QTest::addColumn<QByteArray>("middle");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("no object") << QByteArray("12") << Fault::NotAnObject;
        QTest::newRow("null") << QByteArray("null") << Fault::NotAnObject;
        QTest::newRow("text") << QByteArray("\"[{\"") << Fault::NotAnObject;
        QTest::newRow("list") << QByteArray(R"([["x"]])") << Fault::NotAnObject;
        QTest::newRow("bad value") << QByteArray(R"({"TestId":"x","Port":tru})") << Fault::Unreadable;
        QTest::newRow("bad number") << QByteArray(R"({"TestId":"x","Port":1.2.3})") << Fault::Unreadable;
        QTest::newRow("lost comma") << QByteArray(R"({"TestId":"x" "Port":1})") << Fault::NotJson;
        QTest::newRow("lost quote") << QByteArray("{\"TestId\":\"x,\"Port\":\"1\"}") << Fault::NotJson;
        QTest::newRow("lost opening quote") << QByteArray("{\"TestId\":x\",\"Port\":\"1\"}") << Fault::NotJson;
        QTest::newRow("lost end") << QByteArray(R"({"TestId":"x","DelayTest":{"Hosts":[{"IP":"1"}])") << Fault::NotJson;
        QTest::newRow("lost list end") << QByteArray(R"({"TestId":"x","DelayTest":{"Hosts":[{"IP":"1"}}})")
                                       << Fault::NotJson;
        QTest::newRow("one end too many") << QByteArray(R"({"TestId":"x","DelayTest":{}}})") << Fault::NotJson;
        QTest::newRow("bad bytes") << QByteArray("{\"TestId\":\x01\xff\xfe\"x\"}") << Fault::NotJson;
    }
    void oneDamageCostsOneRecord()
    {
        QFETCH(QByteArray, middle);
        QFETCH(Fault, fault);
        const QByteArray head = "{\"NetTestResults\":[\n" + record("a") + ",\n";
        const FileContents contents =
            readFile(head + middle + ",\n" + record("b") + ",\n" + record("c") + "\n],\"RequestId\":\"R\"}\n");
        const bool isWhole = middle.endsWith("{}}}"); // the record before the bracket
        QByteArrayList expected{record("a"), record("b"), record("c")};
        if (isWhole)
            expected.insert(1, middle.chopped(1));
        QCOMPARE(contents.raws, expected);
        QCOMPARE(contents.damages.size(), 1);
        const Damage damage = contents.damages.first();
        QCOMPARE(damage.fault, fault);
        QVERIFY(damage.byte >= head.size());
        QVERIFY(damage.byte <= head.size() + middle.size() + 2);
        QVERIFY(damage.line == 3 || damage.line == 4);
        QCOMPARE(damage.record, isWhole ? 3 : 2);
    }

    void aCutFileKeepsWhatCameBefore()
    {
        for (const Made &made : madeFiles()) {
            for (qsizetype cut = 0; cut < made.file.size(); ++cut) {
                const FileContents contents = readFile(made.file.left(cut));
                QVERIFY2(holdsAllBefore(contents.raws, made, cut), qPrintable(QString::number(cut)));
                QVERIFY(contents.damages.size() <= 1);
            }
        }
    }

    void aCutPackedFileKeepsWhatCameBefore()
    {
        const Made made = madeFiles().first();
        const QByteArray packed = gzipped(made.file);
        for (qsizetype cut = 3; cut < packed.size(); ++cut) {
            const FileContents contents = readFile(packed.left(cut));
            QVERIFY(!contents.damages.isEmpty());
            QCOMPARE(contents.raws, made.records.first(contents.raws.size()));
        }
    }

    void aChangedByteCostsNothingBefore()
    {
        for (const Made &made : madeFiles()) {
            for (qsizetype at = 0; at < made.file.size(); ++at) {
                for (const char to : {'"', '{', '}', '[', ']', ',', ':', '\\', 'x', '\xff', '\0'}) {
                    QByteArray file = made.file;
                    file[at] = to;
                    const FileContents contents = readFile(file);
                    QVERIFY2(holdsAllBefore(contents.raws, made, at),
                             qPrintable(u"byte %1 to %2"_s.arg(at).arg(QLatin1Char(to))));
                    QVERIFY2(contents.raws.size() + contents.details.size() + 3 >= made.records.size(),
                             qPrintable(u"byte %1 to %2"_s.arg(at).arg(QLatin1Char(to))));
                }
            }
        }
    }

    void noiseIsSurvived()
    {
        QRandomGenerator random(7);
        const Made made = madeFiles().first();
        for (int round = 0; round < 2000; ++round) {
            QByteArray file = round % 2 == 0 ? made.file : gzipped(made.file);
            for (int i = random.bounded(1, 20); i > 0; --i)
                file[random.bounded(int(file.size()))] = char(random.bounded(256));
            const FileContents contents = readFile(file);
            for (const Damage &damage : contents.damages)
                QVERIFY(!damageText(damage).isEmpty());
        }
    }

    void deepAndEndlessTextsEnd()
    {
        QVERIFY(readFile(QByteArray(3'000'000, '[')).raws.isEmpty());
        QByteArray deep;
        for (int i = 0; i < 20'000; ++i)
            deep += "{\"a\":";
        QVERIFY(readFile(deep).raws.isEmpty());
        QVERIFY(readFile(QByteArray(3'000'000, '{')).raws.isEmpty());
    }

    void otherFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("prose") << QByteArray("Dear {reader}, this is no JSON.\n") << Fault::NotAnObject;
        QTest::newRow("markup") << QByteArray("<html>") << Fault::NotJson;
        QTest::newRow("other JSON") << QByteArray(R"({"name":"x","version":1})") << Fault::NotATest;
        QTest::newRow("an error") << QByteArray(R"({"Code":"Throttling","Message":"m","RequestId":"R"})")
                                  << Fault::ServiceError;
        QTest::newRow("a number") << QByteArray("17") << Fault::NotAnObject;
    }
    void otherFilesAreToldApart()
    {
        QFETCH(QByteArray, file);
        QFETCH(Fault, fault);
        const FileContents contents = readFile(file);
        QVERIFY(contents.raws.isEmpty());
        QCOMPARE(contents.damages.size(), 1);
        QCOMPARE(contents.damages.first().fault, fault);
    }
};

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damagedfiles.moc"
