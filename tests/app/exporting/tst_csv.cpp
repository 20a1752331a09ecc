// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/csv.h"

#include "tests/support/madetests.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestCsv : public QObject {
    Q_OBJECT
private slots:
    void textCells_data();
    void textCells();
    void headingsSayTheUnit();
    void valuesAreExact();
    void missingIsEmpty();
    void numbersAndTimesAreNeverGuarded();
    void excelHasMarkTitlesAndLocalTime();
    void excelKeepsLongIds_data();
    void excelKeepsLongIds();
    void aRowForEachMember();
    void readsBackAsWritten_data();
    void readsBackAsWritten();
};

namespace {

QByteArray oneLine(const NetTest &test, const QList<FieldId> &columns, CsvFlavour flavour = CsvFlavour::Guarded)
{
    QByteArray line = CsvWriter(columns, flavour).lines(test);
    if (line.endsWith("\r\n"))
        line.chop(2);
    return line;
}

/// A plain reader of RFC 4180, to hold the writer against.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (bytes.mid(i + 1, 1) == "\"")
                cell += bytes.at(++i);
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            row.append(QString::fromUtf8(std::exchange(cell, {})));
        } else if (c == '\r' && bytes.mid(i + 1, 1) == "\n") {
            ++i;
            row.append(QString::fromUtf8(std::exchange(cell, {})));
            rows.append(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    return rows;
}

NetTest hostileTest()
{
    NetTest test;
    test.testId = u"=HYPERLINK(\"http://x\",\"y\")"_s;
    test.status = u"a \"quoted\", word\r\nand a line"_s;
    test.netTestType = u"+1"_s;
    test.port = u"-5"_s;
    test.clusterName = u"@SUM(A1)\t节点"_s;
    test.networkMode = u"\tTAB first"_s;
    test.clusterId = u" blanks "_s;
    return test;
}

const QList<FieldId> hostileColumns{FieldId::TestId,      FieldId::Status,      FieldId::NetTestType, FieldId::Port,
                                    FieldId::ClusterName, FieldId::NetworkMode, FieldId::ClusterId};

} // namespace

void TestCsv::textCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("guarded");
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char *name, const QString &text, const QByteArray &guarded, const QByteArray &plain) {
        QTest::newRow(name) << text << guarded << plain;
    };
    row("empty", u""_s, "", "");
    row("word", u"prod-1"_s, "prod-1", "prod-1");
    row("comma", u"a,b"_s, "\"a,b\"", "\"a,b\"");
    row("quote", u"a\"b"_s, "\"a\"\"b\"", "\"a\"\"b\"");
    row("line break", u"a\nb"_s, "\"a\nb\"", "\"a\nb\"");
    row("tab inside", u"String\ti-uf6"_s, "\"String\ti-uf6\"", "\"String\ti-uf6\"");
    row("blank at the end", u"a "_s, "\"a \"", "\"a \"");
    row("equals", u"=1+1"_s, "'=1+1", "=1+1");
    row("plus", u"+1"_s, "'+1", "+1");
    row("minus", u"-1"_s, "'-1", "-1");
    row("at", u"@A1"_s, "'@A1", "@A1");
    row("tab", u"\t=1"_s, "\"'\t=1\"", "\"\t=1\"");
    row("return", u"\r=1"_s, "\"'\r=1\"", "\"\r=1\"");
    row("full width", u"\uFF1D1"_s, u"'\uFF1D1"_s.toUtf8(), u"\uFF1D1"_s.toUtf8());
    row("only in front", u"a=1-2"_s, "a=1-2", "a=1-2");
    row("formula with a comma", u"=A(1,2)"_s, "\"'=A(1,2)\"", "\"=A(1,2)\"");
    row("nul", QString(u"a"_s + QChar(QChar::Null)), "a\xEF\xBF\xBD", QByteArray("a\0", 2));
    row("chinese", u"乌兰察布"_s, u"乌兰察布"_s.toUtf8(), u"乌兰察布"_s.toUtf8());
}

void TestCsv::textCells()
{
    QFETCH(QString, text);
    QTEST(csvTextCell(text, true), "guarded");
    QTEST(csvTextCell(text, false), "plain");
}

void TestCsv::headingsSayTheUnit()
{
    const QList<FieldId> columns{FieldId::Status, FieldId::Duration, FieldId::Elapsed, FieldId::Created};
    const QByteArray heading = CsvWriter(columns).heading();
    QCOMPARE(heading, "status,duration (s),elapsed (s),created\r\n");
    QCOMPARE(CsvWriter(columns, CsvFlavour::Raw).heading(), heading);
}

void TestCsv::valuesAreExact()
{
    NetTest test;
    test.created = TestTime::fromText(u"2024-10-15T10:25:42+08:00"_s);
    test.finished = TestTime::fromText(u"2026-01-27T14:54:02.360"_s);
    test.traffic = TrafficTest{};
    test.traffic->duration = Quantity::fromText(u"0.1"_s);
    test.traffic->qp = Quantity::fromText(u"123456789012345"_s);
    test.traffic->gdr = Flag::fromText(u"True"_s);
    test.comm = CommTest{};
    test.comm->gpuNum = Quantity::fromText(u"1e+30"_s);
    QCOMPARE(
        oneLine(test,
                {FieldId::Created, FieldId::Finished, FieldId::Duration, FieldId::QP, FieldId::GDR, FieldId::GPUNum}),
        "2024-10-15T02:25:42+00:00,2026-01-27T14:54:02.360+00:00,0.1,123456789012345,True,1e+30");
    test.traffic->qp = Quantity::fromText(u"100000"_s);
    QCOMPARE(oneLine(test, {FieldId::QP}), "100000");
}

void TestCsv::missingIsEmpty()
{
    QCOMPARE(oneLine(NetTest(), {FieldId::TestId, FieldId::Created, FieldId::QP, FieldId::Members}), ",,,");
}

void TestCsv::numbersAndTimesAreNeverGuarded()
{
    NetTest test;
    test.created = TestTime::fromText(u"1969-12-31T23:59:58Z"_s);
    test.traffic = TrafficTest{};
    test.traffic->duration = Quantity::fromText(u"-2.5"_s);
    test.traffic->qp = Quantity::fromText(u"=RDMA()"_s); // a word where a number should be is text
    for (const CsvFlavour flavour : {CsvFlavour::Guarded, CsvFlavour::Excel})
        QCOMPARE(oneLine(test, {FieldId::Duration, FieldId::QP}, flavour), "-2.5,'=RDMA()");
    QCOMPARE(oneLine(test, {FieldId::Created}), "1969-12-31T23:59:58+00:00");
}

void TestCsv::excelHasMarkTitlesAndLocalTime()
{
    const CsvWriter writer({FieldId::TestId, FieldId::Created, FieldId::Duration}, CsvFlavour::Excel);
    QCOMPARE(writer.heading(), "\xEF\xBB\xBFTest ID,Created,Created (local time),Duration (s)\r\n");
    NetTest test;
    test.testId = u"a"_s;
    test.created = TestTime::fromText(u"2024-10-15T10:25:42Z"_s);
    const QByteArray local =
        QDateTime::fromMSecsSinceEpoch(test.created.msecsUtc).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
    QCOMPARE(writer.lines(test), "a,2024-10-15T10:25:42+00:00," + local + ",\r\n");
}

void TestCsv::excelKeepsLongIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("short") << u"10000"_s << QByteArray("10000");
    QTest::newRow("long") << u"1234567890123456"_s << QByteArray("'1234567890123456");
    QTest::newRow("a zero in front") << u"01"_s << QByteArray("'01");
    QTest::newRow("only a zero") << u"0"_s << QByteArray("0");
    QTest::newRow("like an exponent") << u"12e34"_s << QByteArray("'12e34");
    QTest::newRow("an id") << u"e01-cn-20p36"_s << QByteArray("e01-cn-20p36");
}

void TestCsv::excelKeepsLongIds()
{
    QFETCH(QString, id);
    NetTest test;
    test.testId = id;
    QTEST(oneLine(test, {FieldId::TestId}, CsvFlavour::Excel), "cell");
    QCOMPARE(oneLine(test, {FieldId::TestId}), id.toUtf8());
}

void TestCsv::aRowForEachMember()
{
    NetTest test;
    test.testId = u"t,1"_s;
    test.traffic = TrafficTest{};
    test.traffic->clients = {{u"e01-cn-1"_s, u"bond0"_s, u"10.0.0.1"_s, u"=name"_s}};
    test.traffic->servers = {{u"e01-cn-2"_s, u"bond1"_s, u"10.0.0.2"_s, u"b"_s}};
    test.delay = DelayTest{{{u"e01-cn-3"_s, QString(), QString(), QString()}}};
    const CsvWriter writer({FieldId::TestId}, CsvFlavour::Guarded, CsvRows::Members);
    QCOMPARE(writer.heading(), "id,member_role,resource_id,bond,ip,server_name\r\n");
    QCOMPARE(writer.lines(test),
             "\"t,1\",client,e01-cn-1,bond0,10.0.0.1,'=name\r\n"
             "\"t,1\",server,e01-cn-2,bond1,10.0.0.2,b\r\n"
             "\"t,1\",host,e01-cn-3,,,\r\n");
    QCOMPARE(writer.lines(NetTest()), ",,,,,\r\n");
}

void TestCsv::readsBackAsWritten_data()
{
    QTest::addColumn<CsvFlavour>("flavour");
    QTest::newRow("raw") << CsvFlavour::Raw;
    QTest::newRow("guarded") << CsvFlavour::Guarded;
}

void TestCsv::readsBackAsWritten()
{
    QFETCH(CsvFlavour, flavour);
    MadeFleet fleet(61);
    QList<NetTestPtr> tests{std::make_shared<const NetTest>(hostileTest())};
    for (const StoredTest &stored : fleet.next(200))
        tests.append(stored.test);
    const QList<QStringList> rows = readCsv(csvOf(tests, CsvWriter(hostileColumns, flavour)));
    QCOMPARE(rows.size(), tests.size() + 1);
    for (qsizetype i = 0; i < tests.size(); ++i) {
        QStringList wanted;
        for (const FieldId id : hostileColumns) {
            const FieldValue value = field(id).value(*tests.at(i));
            const QString text = std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
            const bool guard = flavour != CsvFlavour::Raw && !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
            wanted.append(guard ? u'\'' + text : text);
        }
        QCOMPARE(rows.at(i + 1), wanted);
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
