// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/facts.h"
#include "ui/details/factsheet.h"
#include "ui/details/testnotes.h"
#include "ui/details/typepane.h"
#include "ui/details/valueline.h"

#include "tests/ui/sampletests.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const FactSection &section, const QString &label)
{
    for (const Fact &fact : section.facts) {
        if (fact.label == label)
            return fact.value.isEmpty() ? u"–"_s : fact.value;
    }
    return u"no such fact"_s;
}

/// What a pane shows, section by section.
const QList<FactSection> &shownBy(const TypePane &pane)
{
    return pane.findChild<FactSheet *>()->sections();
}

NetTest tcp()
{
    NetTest test = sample::traffic(u"Fullmesh"_s, 4);
    test.traffic->protocol = u"tcp"_s;
    test.traffic->gdr = Flag::fromText(u"True"_s);
    return test;
}

NetTest bare(const QString &status, const QString &created, const QString &finished)
{
    NetTest test;
    test.status = status;
    test.created = TestTime::fromText(created);
    test.finished = TestTime::fromText(finished);
    return test;
}

} // namespace

class TestFacts : public QObject {
    Q_OBJECT
private slots:
    void traffic_data();
    void traffic();
    void collective_data();
    void collective();
    void delayCountsMembersAndHosts();
    void nothingTheRecordHoldsIsHidden();
    void knownTypesNeedNoRemark();
    void unknownFieldsAreShown();
    void lateUnknownFieldsAreDropped();
    void notes_data();
    void notes();
    void valuesAreSelectableAndCopied();
    void longValuesAreElidedUntilFocused();
    void arrowsGoFromValueToValue();
    void columnsFollowTheWidth();
};

void TestFacts::traffic_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    const NetTest rdma = sample::traffic(u"MTON"_s, 4, 8);
    QTest::newRow("protocol") << rdma << u"Protocol"_s << u"RDMA"_s;
    QTest::newRow("model") << rdma << u"Model"_s << u"MTON"_s;
    QTest::newRow("duration") << rdma << u"Duration"_s << u"30 s"_s;
    QTest::newRow("queue pairs") << rdma << u"QP"_s << u"8"_s;
    QTest::newRow("gdr") << rdma << u"GDR"_s << u"On"_s;
    QTest::newRow("port") << rdma << u"Port"_s << u"23001"_s;
    QTest::newRow("clients") << rdma << u"Clients"_s << u"4"_s;
    QTest::newRow("servers") << rdma << u"Servers"_s << u"8"_s;
    QTest::newRow("pairs") << rdma << u"Pairs"_s << u"32"_s;
    QTest::newRow("connections over TCP") << tcp() << u"Connections"_s << u"8"_s;
    QTest::newRow("no QP over TCP") << tcp() << u"QP"_s << u"no such fact"_s;
    QTest::newRow("no GDR over TCP, whatever is sent") << tcp() << u"GDR"_s << u"–"_s;
    NetTest odd = rdma;
    odd.traffic->qp = Quantity::fromText(u"RDMA"_s);
    odd.traffic->gdr = Flag::fromText(u"perhaps"_s);
    odd.traffic->duration = Quantity::fromText(u"soon"_s);
    QTest::newRow("a word for a number") << odd << u"QP"_s << u"RDMA"_s;
    QTest::newRow("neither on nor off") << odd << u"GDR"_s << u"perhaps"_s;
    QTest::newRow("no number of seconds") << odd << u"Duration"_s << u"soon"_s;
    QTest::newRow("nothing at all") << sample::finished(u"TrafficTest"_s) << u"Protocol"_s << u"–"_s;
}

void TestFacts::traffic()
{
    QFETCH(NetTest, test);
    QFETCH(QString, label);
    QFETCH(QString, value);
    QCOMPARE(valueOf(trafficFacts(test), label), value);
}

void TestFacts::collective_data()
{
    QTest::addColumn<QString>("gpus");
    QTest::addColumn<QString>("each");
    QTest::newRow("divides") << u"64"_s << u"8"_s;
    QTest::newRow("does not divide") << u"60"_s << u"–"_s;
    QTest::newRow("fewer than hosts") << u"4"_s << u"–"_s;
    QTest::newRow("zero") << u"0"_s << u"–"_s;
    QTest::newRow("negative") << u"-64"_s << u"–"_s;
    QTest::newRow("no number") << u"all"_s << u"–"_s;
    QTest::newRow("missing") << QString() << u"–"_s;
    QTest::newRow("beyond reason") << u"1e300"_s << u"–"_s;
}

void TestFacts::collective()
{
    QFETCH(QString, gpus);
    QFETCH(QString, each);
    const FactSection facts = commFacts(sample::collective(8, gpus));
    QCOMPARE(valueOf(facts, u"Library"_s), u"NCCL"_s);
    QCOMPARE(valueOf(facts, u"Collective"_s), u"AllReduce"_s);
    QCOMPARE(valueOf(facts, u"GPUs"_s), gpus.isEmpty() ? u"–"_s : gpus);
    QCOMPARE(valueOf(facts, u"GPUs a host"_s), each);
    QCOMPARE(valueOf(facts, u"Hosts"_s), u"8"_s);
}

void TestFacts::delayCountsMembersAndHosts()
{
    const FactSection facts = delayFacts(sample::delay(16, 8));
    QCOMPARE(valueOf(facts, u"Members"_s), u"16"_s);
    QCOMPARE(valueOf(facts, u"Hosts"_s), u"2"_s);
    QCOMPARE(valueOf(facts, u"Pairs"_s), u"240"_s);
}

void TestFacts::nothingTheRecordHoldsIsHidden()
{
    NetTest all = *sample::documented().test;
    for (const auto &[type, kind, first] : {std::tuple(u"TrafficTest"_s, TestKind::Traffic, u"Traffic test"_s),
                                            std::tuple(u"DelayTest"_s, TestKind::Delay, u"Delay test"_s),
                                            std::tuple(u"CommTest"_s, TestKind::Comm, u"Communication library test"_s),
                                            std::tuple(u"NetDiag"_s, TestKind::Other, u"Record"_s)}) {
        all.netTestType = type;
        QCOMPARE(kindOf(all), kind);
        const std::unique_ptr<TypePane> pane(makeTypePane(kind, nullptr));
        pane->setTest(all);
        QStringList titles;
        for (const FactSection &section : shownBy(*pane))
            titles += section.title;
        QCOMPARE(titles.first(), first);
        for (const QString &title : {u"Record"_s, u"Traffic test"_s, u"Delay test"_s, u"Communication library test"_s})
            QVERIFY2(titles.contains(title), qPrintable(type + u" without "_s + title));
        const auto remarks = std::count_if(shownBy(*pane).begin(), shownBy(*pane).end(),
                                           [](const FactSection &section) { return !section.remark.isEmpty(); });
        QCOMPARE(remarks, 1);
    }
}

void TestFacts::knownTypesNeedNoRemark()
{
    const std::unique_ptr<TypePane> pane(makeTypePane(TestKind::Traffic, nullptr));
    pane->setTest(sample::traffic(u"MTON"_s, 1, 1));
    for (const FactSection &section : shownBy(*pane))
        QVERIFY(section.remark.isEmpty());
}

void TestFacts::unknownFieldsAreShown()
{
    const std::unique_ptr<TypePane> pane(makeTypePane(TestKind::Other, nullptr));
    pane->setTest(sample::finished(u"WaveTest"_s));
    QVERIFY(pane->wantsRaw());
    pane->setRaw(
        R"({"TestId":"t","Wave":{"Length":1.10,"Shape":["sine",null]},"TrafficTest":{"Clients":[{"Bond":"b","Rail":3}]}})");
    QTRY_COMPARE(shownBy(*pane).size(), 2);
    const FactSection unknown = shownBy(*pane).last();
    QCOMPARE(unknown.facts.size(), 4);
    QCOMPARE(valueOf(unknown, u"Wave.Length"_s), u"1.10"_s);
    QCOMPARE(valueOf(unknown, u"Wave.Shape[0]"_s), u"sine"_s);
    QCOMPARE(valueOf(unknown, u"Wave.Shape[1]"_s), u"–"_s);
    QCOMPARE(valueOf(unknown, u"TrafficTest.Clients[0].Rail"_s), u"3"_s);
}

void TestFacts::lateUnknownFieldsAreDropped()
{
    const std::unique_ptr<TypePane> pane(makeTypePane(TestKind::Other, nullptr));
    pane->setTest(sample::finished(u"WaveTest"_s));
    pane->setRaw(R"({"Old":1})");
    pane->setTest(sample::finished(u"OtherTest"_s));
    pane->setRaw(R"({"New":2})");
    QTRY_COMPARE(shownBy(*pane).size(), 2);
    QCOMPARE(valueOf(shownBy(*pane).last(), u"New"_s), u"2"_s);
}

void TestFacts::notes_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::addColumn<QStringList>("words");
    const QString day = u"2024-01-19T02:18:12Z"_s;
    QTest::newRow("in order") << bare(u"Finished"_s, day, u"2024-01-19T02:20Z"_s) << QStringList();
    QTest::newRow("running without an end") << bare(u"InProgress"_s, day, {}) << QStringList();
    QTest::newRow("the documented sample") << *sample::documented().test << QStringList{u"“InProgress”"_s};
    QTest::newRow("no zone") << bare(u"Finished"_s, u"2026-01-27T14:54:02.360"_s, u"2026-01-27T14:55:02.360"_s)
                             << QStringList{u"CreationTime was sent without"_s, u"FinishedTime was sent without"_s};
    QTest::newRow("no time") << bare(u"Finished"_s, u"yesterday"_s, {}) << QStringList{u"CreationTime is not a time"_s};
    QTest::newRow("ends before it begins")
        << bare(u"Finished"_s, day, u"2024-01-18T00:00Z"_s) << QStringList{u"lies before"_s};
}

void TestFacts::notes()
{
    QFETCH(NetTest, test);
    QFETCH(QStringList, words);
    const QStringList found = notesOn(test);
    QCOMPARE(found.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        QVERIFY2(found.at(i).contains(words.at(i)), qPrintable(found.at(i)));
}

void TestFacts::valuesAreSelectableAndCopied()
{
    ValueLine line;
    line.setValue(u"<b>i-uf6\t*****</b>"_s);
    QCOMPARE(line.text(), u"<b>i-uf6 *****</b>"_s);
    QVERIFY(!line.toolTip().contains(u"<b>"_s)); // escaped: a tooltip that looks like markup would be drawn as such
    QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"<b>i-uf6 *****</b>"_s);
    line.setSelection(3, 5);
    QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"i-uf6"_s);
    QTest::keyClicks(&line, u"typed"_s);
    QCOMPARE(line.value(), u"<b>i-uf6 *****</b>"_s);
    line.setValue({});
    QCOMPARE(line.text(), u"–"_s);
}

void TestFacts::longValuesAreElidedUntilFocused()
{
    QWidget window;
    ValueLine line(&window);
    const QString value = QString(u'x').repeated(300);
    line.resize(120, 20);
    window.resize(200, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.setFocus();
    line.setValue(value);
    QVERIFY(line.text().endsWith(u'…') && line.text().size() < 40);
    line.setFocus();
    QTRY_COMPARE(line.text(), value);
    line.clearFocus();
    QTRY_VERIFY(line.text().endsWith(u'…'));
}

void TestFacts::arrowsGoFromValueToValue()
{
    FactSheet sheet;
    sheet.setSections({trafficFacts(sample::traffic(u"MTON"_s, 1, 2))});
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    const QList<ValueLine *> values = sheet.findChildren<ValueLine *>();
    values.at(0)->setFocus();
    QTRY_VERIFY(values.at(0)->hasFocus());
    QTest::keyClick(values.at(0), Qt::Key_Down);
    QVERIFY(values.at(1)->hasFocus());
    QTest::keyClick(values.at(1), Qt::Key_Up);
    QTest::keyClick(values.at(0), Qt::Key_Up);
    QVERIFY(values.at(0)->hasFocus());
}

void TestFacts::columnsFollowTheWidth()
{
    FactSheet sheet;
    sheet.setSections({trafficFacts(sample::traffic(u"MTON"_s, 1, 2)), delayFacts(sample::delay(4))});
    sheet.resize(320, 400);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    const auto columns = [&sheet] {
        QSet<int> lefts;
        for (const ValueLine *value : sheet.findChildren<ValueLine *>())
            lefts.insert(value->mapTo(&sheet, QPoint()).x());
        return lefts.size();
    };
    QTRY_COMPARE(columns(), 1);
    sheet.resize(1000, 400);
    QTRY_COMPARE(columns(), 3); // both sections on the same lines
}

QTEST_MAIN(TestFacts)
#include "tst_facts.moc"
