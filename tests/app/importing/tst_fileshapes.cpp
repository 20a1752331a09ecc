// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every shape of file that users have, whole.

#include "tests/app/eflo/gzip.h"
#include "tests/app/importing/filereading.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray a = R"({"TestId":"a","Status":"Finished","TrafficTest":{"Clients":[{"IP":"10.0.0.1"}],"QP":1}})";
const QByteArray b = "{\"Status\":\"In }] \\\" ü\",\"TestId\":\"b\",\"Port\":12, \"Unknown\" : [ {\"x\":{}} ] }";
const QByteArray detail = "{\"RequestId\":\"R\",\"ResultDetial\":\"[{\\\"x\\\":1}]\",\"TestId\":\"a\"}";

QByteArray answer(const QByteArrayList &records)
{
    return "{\n\t\"MaxResults\": 20,\n\t\"NetTestResults\": [\n\t\t" + records.join(",\n\t\t")
        + "\n\t],\n\t\"NextToken\": \"\",\n\t\"RequestId\": \"R-1\"\n}\n";
}

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(text));
}

void addShapes()
{
    const QByteArrayList both{a, b};
    QTest::newRow("answer") << answer(both) << both << QByteArrayList();
    QTest::newRow("only the list") << encodeRecords(both) << both << QByteArrayList();
    QTest::newRow("bare list") << "[" + a + " , " + b + "]" << both << QByteArrayList();
    QTest::newRow("one") << a << QByteArrayList{a} << QByteArrayList();
    QTest::newRow("detail") << detail << QByteArrayList() << QByteArrayList{detail};
    QTest::newRow("detail in a list") << encodeRecords({detail}) << QByteArrayList() << QByteArrayList{detail};
    QTest::newRow("lines") << a + "\n" + b + "\r\n\n" << both << QByteArrayList();
    QTest::newRow("no breaks") << a + b << both << QByteArrayList();
    QTest::newRow("sequence") << "\x1e" + a + "\n\x1e" + b << both << QByteArrayList();
    QTest::newRow("mixed") << answer({a}) + detail + "[" + b + "]\n" + b + encodeRecords({a})
                           << QByteArrayList{a, b, b, a} << QByteArrayList{detail};
    QTest::newRow("list of answers") << "[" + answer({a}) + "," + answer({b}) + "," + a + "]" << QByteArrayList{a, b, a}
                                     << QByteArrayList();
    QTest::newRow("wrapped") << R"({"statusCode":200,"headers":{"x":"y"},"body":)" + answer(both) + "}" << both
                             << QByteArrayList();
    QTest::newRow("list without keys") << encodeRecords({"{}", R"({"Status":"x"})"})
                                       << QByteArrayList{"{}", R"({"Status":"x"})"} << QByteArrayList();
    QTest::newRow("no tests") << encodeRecords({}) << QByteArrayList() << QByteArrayList();
    QTest::newRow("null list") << QByteArray(R"({"NetTestResults":null,"RequestId":"R"})") << QByteArrayList()
                               << QByteArrayList();
    QTest::newRow("empty list") << QByteArray("[ ]") << QByteArrayList() << QByteArrayList();
    QTest::newRow("bad bytes in a text") << encodeRecords({"{\"TestId\":\"\xff\"}", b})
                                         << QByteArrayList{"{\"TestId\":\"\xff\"}", b} << QByteArrayList();
}

void addEncodings()
{
    const QByteArrayList both{a, b};
    const QByteArray bom = "\xEF\xBB\xBF";
    QTest::newRow("UTF-8 mark") << bom + answer(both) << both << QByteArrayList();
    QTest::newRow("joined with marks") << bom + a + "\n" + bom + b << both << QByteArrayList();
    QTest::newRow("UTF-16 LE") << utf16(answer(both), QStringConverter::Utf16LE, true) << both << QByteArrayList();
    QTest::newRow("UTF-16 BE") << utf16(answer(both), QStringConverter::Utf16BE, true) << both << QByteArrayList();
    QTest::newRow("UTF-16 LE unmarked") << utf16(answer(both), QStringConverter::Utf16LE, false) << both
                                        << QByteArrayList();
    QTest::newRow("UTF-16 BE unmarked") << utf16(answer(both), QStringConverter::Utf16BE, false) << both
                                        << QByteArrayList();
    QTest::newRow("gzip") << gzipped(answer(both)) << both << QByteArrayList();
    QTest::newRow("gzip members") << gzipped(a + "\n") + gzipped(b.left(9)) + gzipped(b.mid(9)) << both
                                  << QByteArrayList();
    QTest::newRow("gzip, padded") << gzipped(a) + QByteArray(512, '\0') << QByteArrayList{a} << QByteArrayList();
    QTest::newRow("gzip of UTF-16") << gzipped(utf16(answer(both), QStringConverter::Utf16LE, true)) << both
                                    << QByteArrayList();
}

} // namespace

class TestFileShapes : public QObject {
    Q_OBJECT

private slots:
    void isRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArrayList>("raws");
        QTest::addColumn<QByteArrayList>("details");
        addShapes();
        addEncodings();
    }
    void isRead()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArrayList, raws);
        QFETCH(QByteArrayList, details);
        for (const qint64 atATime : {1'000'000, 7, 1}) {
            const FileContents contents = readFile(file, atATime);
            QCOMPARE(contents.raws, raws);
            QCOMPARE(contents.details, details);
            QVERIFY2(contents.damages.isEmpty(), qPrintable(damageText(contents.damages.value(0))));
            QVERIFY(contents.sawList || !raws.isEmpty() || !details.isEmpty());
        }
    }

    void recordsLargerThanABlockAreRead()
    {
        QByteArrayList records;
        for (int i = 0; i < 5; ++i) {
            const QByteArray filling(i * 2'500'000, char('a' + i));
            records += "{\"TestId\":\"" + QByteArray::number(i) + "\",\"Note\":\"" + filling + "\"}";
        }
        QCOMPARE(readFile(answer(records)).raws, records);
        QCOMPARE(readFile(gzipped(records.join('\n'))).raws, records);
    }

    void theDocumentedSampleIsRead()
    {
        QFile file(QStringLiteral(FABRISCOPE_TEST_DATA "/sample-response.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto decoded = decodeListAnswer(bytes);
        const FileContents contents = readFile(bytes);
        QCOMPARE(contents.raws.size(), decoded->records.size());
        QCOMPARE(contents.raws.first(), decoded->records.first().raw);
    }
};

QTEST_GUILESS_MAIN(TestFileShapes)
#include "tst_fileshapes.moc"
