// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/field.h"
#include "app/fields/shown.h"
#include "app/record/decode.h"

#include <QFile>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

constexpr char rdma[] = R"({"TestId":"t\t1","NetTestType":"TrafficTest","Status":"Finished",
    "CreationTime":"2024-01-19T02:18:12Z","FinishedTime":"2024-01-19T03:20:15Z","ClusterId":"i-1",
    "TrafficTest":{"Protocol":"RDMA","TrafficModel":"Fullmesh","Duration":30,"QP":"8","GDR":true,
    "Clients":[{"ResourceId":"h2","Bond":"bond1"},{"ResourceId":"h2","Bond":"bond0"},{"IP":"10.0.0.1"}],"Servers":null}})";
constexpr char tcp[] =
    R"({"NetTestType":"TrafficTest","TrafficTest":{"Protocol":"TCP","TrafficModel":"MTON","GDR":"True",
    "QP":4,"Duration":"30"}})";
constexpr char comm[] = R"({"NetTestType":"CommTest","CommTest":{"Type":"NCCL","Model":"AllReduce","GPUNum":"64",
    "Hosts":[{"ResourceId":"a"},{"ResourceId":"b"},{"ResourceId":"c"},{"ResourceId":"d"},{"ResourceId":"e"},
    {"ResourceId":"f"},{"ResourceId":"g"},{"ResourceId":"h"}]}})";
constexpr char delay[] = R"({"NetTestType":"DelayTest","DelayTest":{"Hosts":[{},{},{},{}]}})";
constexpr char odd[] = R"({"CreationTime":"2026-01-27T14:54:02.360","FinishedTime":"soon","Port":"80\u202e",
    "TrafficTest":{"Protocol":"RDMA","QP":"many","GDR":"perhaps","Duration":""}})";

NetTest testOf(const char *json)
{
    return *decodeRecord(json).value().test;
}

QString asText(const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return u"text "_s + *text;
    if (const auto *number = std::get_if<double>(&value))
        return u"number %1"_s.arg(*number);
    if (const auto *moment = std::get_if<qint64>(&value))
        return u"moment %1"_s.arg(*moment);
    return u"missing"_s;
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT
private slots:
    void catalogueIsWhole();
    void everyNameIsKnown();
    void headings();
    void valuesAndTexts_data();
    void valuesAndTexts();
    void countsAreGrouped();
    void emptyTestIsMissingEverywhere();
    void elapsed_data();
    void elapsed();
    void matchTexts_data();
    void matchTexts();
};

void TestFields::catalogueIsWhole()
{
    QSet<QString> keys;
    QSet<QString> titles;
    qsizetype index = 0;
    int shownAtFirst = 0;
    for (const Field &known : fieldCatalogue()) {
        QCOMPARE(qsizetype(known.id), index++);
        keys.insert(QString::fromLatin1(known.key));
        titles.insert(known.title());
        QVERIFY(!known.title().isEmpty());
        QVERIFY(known.tooltip().endsWith(u'.'));
        shownAtFirst += known.shownAtFirst;
    }
    QCOMPARE(index, qsizetype(FieldId::Gone) + 1);
    QCOMPARE(keys.size(), index);
    QCOMPARE(titles.size(), index);
    QVERIFY(shownAtFirst >= 8 && shownAtFirst <= 12);
    QCOMPARE(field(FieldId::GPUNum).title(), u"GPUs"_s);
    QCOMPARE(field(FieldId::NetworkMode).title(), u"Network mode"_s);
}

void TestFields::everyNameIsKnown()
{
    for (const Field &known : fieldCatalogue()) {
        QCOMPARE(fieldByKey(QString::fromLatin1(known.key)), &known);
        QCOMPARE(fieldByKey(QString::fromLatin1(known.key).toUpper()), &known);
    }
    QCOMPARE(fieldByKey(u"TestId"), &field(FieldId::TestId));
    QCOMPARE(fieldByKey(u"GPUNum"), &field(FieldId::GPUNum));
    QCOMPARE(fieldByKey(u"ip"), &field(FieldId::MemberNames));
    QCOMPARE(fieldByKey(u"NetTestType"), &field(FieldId::NetTestType));
    QVERIFY(!fieldByKey(u"nothing"));
    QVERIFY(!fieldByKey(u""));
}

void TestFields::headings()
{
    QCOMPARE(field(FieldId::Duration).csvHeading(), u"duration (s)"_s);
    QCOMPARE(field(FieldId::Elapsed).csvHeading(), u"elapsed (s)"_s);
    QCOMPARE(field(FieldId::TestId).csvHeading(), u"id"_s);
}

void TestFields::valuesAndTexts_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *record, const QString &key, const QString &value, const QString &text) {
        QTest::addRow("%s %s", qPrintable(key), qPrintable(text)) << QByteArray(record) << key << value << text;
    };
    row(rdma, u"id"_s, u"text t\t1"_s, u"t 1"_s);
    row(rdma, u"status"_s, u"text Finished"_s, u"Finished"_s);
    row(rdma, u"cluster"_s, u"text i-1"_s, u"i-1"_s);
    row(rdma, u"clustername"_s, u"missing"_s, u""_s);
    row(rdma, u"members"_s, u"number 3"_s, u"3"_s);
    row(rdma, u"clients"_s, u"number 3"_s, u"3"_s);
    row(rdma, u"servers"_s, u"number 0"_s, u"0"_s);
    row(rdma, u"hosts"_s, u"missing"_s, u""_s);
    row(rdma, u"configuration"_s, u"text RDMA · Fullmesh · QP 8 · GDR · 30 s"_s,
        u"RDMA · Fullmesh · QP 8 · GDR · 30 s"_s);
    row(rdma, u"created"_s, u"moment 1705630692000"_s, u"2024-01-19 02:18:12"_s);
    row(rdma, u"elapsed"_s, u"number 3723"_s, u"1 h 02 min 03 s"_s);
    row(rdma, u"duration"_s, u"number 30"_s, u"30 s"_s);
    row(rdma, u"qp"_s, u"number 8"_s, u"8"_s);
    row(rdma, u"gdr"_s, u"text True"_s, u"True"_s);
    row(rdma, u"host"_s, u"text h2, 10.0.0.1"_s, u"h2, 10.0.0.1"_s);
    row(rdma, u"bond"_s, u"text bond1, bond0"_s, u"bond1, bond0"_s);
    row(tcp, u"configuration"_s, u"text TCP · MTON · 4 connections · 30 s"_s, u"TCP · MTON · 4 connections · 30 s"_s);
    row(tcp, u"gdr"_s, u"text True"_s, u"–"_s);
    row(comm, u"configuration"_s, u"text NCCL · AllReduce · 64 GPUs · 8 a host"_s,
        u"NCCL · AllReduce · 64 GPUs · 8 a host"_s);
    row(comm, u"gpus"_s, u"number 64"_s, u"64"_s);
    row(comm, u"library"_s, u"text NCCL"_s, u"NCCL"_s);
    row(comm, u"collective"_s, u"text AllReduce"_s, u"AllReduce"_s);
    row(comm, u"hosts"_s, u"number 8"_s, u"8"_s);
    row(delay, u"configuration"_s, u"text 4 hosts · 12 pairs"_s, u"4 hosts · 12 pairs"_s);
    row(odd, u"created"_s, u"moment 1769525642360"_s, u"2026-01-27 14:54:02 ?"_s);
    row(odd, u"finished"_s, u"text soon"_s, u"soon"_s);
    row(odd, u"elapsed"_s, u"missing"_s, u""_s);
    row(odd, u"qp"_s, u"text many"_s, u"many"_s);
    row(odd, u"gdr"_s, u"text perhaps"_s, u"perhaps"_s);
    row(odd, u"duration"_s, u"missing"_s, u""_s);
    row(odd, u"port"_s, u"text 80\u202e"_s, u"80\\u202E"_s);
}

void TestFields::valuesAndTexts()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, key);
    const NetTest test = testOf(record.constData());
    const Field *known = fieldByKey(key);
    QVERIFY(known);
    QTEST(asText(known->value(test)), "value");
    QTEST(known->text(test), "text");
}

/// As everywhere else in the window; what is sorted, found and exported is the number.
void TestFields::countsAreGrouped()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    NetTest test = testOf(delay);
    test.delay->hosts = QList<TestHost>(1900);
    const Field &members = field(FieldId::Members);
    const QString text = members.text(test);
    QLocale::setDefault(before);
    QCOMPARE(text, u"1,900"_s);
    QCOMPARE(asText(members.value(test)), u"number 1900"_s);
}

void TestFields::emptyTestIsMissingEverywhere()
{
    for (const Field &known : fieldCatalogue()) {
        QCOMPARE(asText(known.value(NetTest())), u"missing"_s);
        QCOMPARE(known.text(NetTest()), QString());
    }
}

void TestFields::elapsed_data()
{
    QTest::addColumn<qint64>("msecs");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59'999) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(125'000) << u"2 min 05 s"_s;
    QTest::newRow("hours") << qint64(86'399'000) << u"23 h 59 min 59 s"_s;
    QTest::newRow("days") << qint64(183'845'000) << u"2 d 03 h 04 min"_s;
}

void TestFields::elapsed()
{
    QFETCH(qint64, msecs);
    QTEST(elapsedText(msecs), "text");
}

void TestFields::matchTexts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("id, not cleaned") << u"id"_s << QStringList{u"t\t1"_s};
    QTest::newRow("cluster, both") << u"cluster"_s << QStringList{u""_s, u"i-1"_s};
    QTest::newRow("every member") << u"host"_s << QStringList{u"h2"_s, u""_s, u""_s,         u"h2"_s, u""_s,
                                                              u""_s,   u""_s, u"10.0.0.1"_s, u""_s};
    QTest::newRow("time as sent and as shown")
        << u"created"_s << QStringList{u"2024-01-19T02:18:12Z"_s, u"2024-01-19 02:18:12"_s};
    QTest::newRow("flag") << u"gdr"_s << QStringList{u"true"_s};
    QTest::newRow("number") << u"qp"_s << QStringList{u"8"_s};
    QTest::newRow("no library") << u"library"_s << QStringList();
}

void TestFields::matchTexts()
{
    QFETCH(QString, key);
    QStringList asked;
    const bool matched = fieldByKey(key)->anyText(testOf(rdma), [&](QStringView text) {
        asked += text.toString();
        return false;
    });
    QVERIFY(!matched);
    QTEST(asked, "texts");
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
