// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/pagetoken.h"
#include "tests/app/demo/wire.h"

#include <QTest>

#include <atomic>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int testsInAll = 430;

ParameterList sized(int size)
{
    return {{u"MaxResults"_s, QString::number(size)}};
}

} // namespace

/// ListNetTestResults page by page, and its filters.
class TestDemoPages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void visitsEachTestOnce_data();
    void visitsEachTestOnce();
    void clampsTheSize_data();
    void clampsTheSize();
    void filters_data();
    void filters();
    void tokensAreOpaque();
    void refusesTokens_data();
    void refusesTokens();
    void anyChangeOfATokenIsNoticed();
    void newTestsDisturbNobody();
    void refusesOtherActions();

private:
    [[nodiscard]] QString firstToken(const ParameterList &parameters) const;

    std::unique_ptr<DemoService> m_service;
    std::shared_ptr<std::atomic<qint64>> m_elapsed = std::make_shared<std::atomic<qint64>>(0);
};

void TestDemoPages::initTestCase()
{
    DemoSettings settings;
    settings.tests = testsInAll;
    settings.hosts = 60;
    DemoClock clock;
    clock.elapsedMsecs = [elapsed = m_elapsed] { return elapsed->load(); };
    auto service = DemoService::start(settings, clock);
    QVERIFY(service);
    m_service = std::move(*service);
}

QString TestDemoPages::firstToken(const ParameterList &parameters) const
{
    return text(call(*m_service, "ListNetTestResults", parameters).json(), "NextToken");
}

void TestDemoPages::visitsEachTestOnce_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {-5, 0, 1, 19, 20, 21, 43, 86, 99, 100, 101, 200})
        QTest::addRow("%d", size) << size;
}

void TestDemoPages::visitsEachTestOnce()
{
    QFETCH(int, size);
    const WireListing listing = listAll(*m_service, sized(size));
    QCOMPARE(listing.last.status, 200);
    QCOMPARE(listing.records.size(), testsInAll);
    const QStringList ids = testIds(listing.records);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), testsInAll);
    QCOMPARE(ids, testIds(listAll(*m_service, sized(100)).records)); // and in the same order
    const int served = qBound(20, size, 100);
    QCOMPARE(listing.pages.size(), (testsInAll + served - 1) / served);
    QVERIFY(!listing.pages.constLast().contains("NextToken"));
}

void TestDemoPages::clampsTheSize_data()
{
    QTest::addColumn<ParameterList>("parameters");
    QTest::addColumn<int>("served");
    const auto row = [](const char *name, const QString &value, int served) {
        QTest::newRow(name) << ParameterList{{u"MaxResults"_s, value}} << served;
    };
    QTest::newRow("absent") << ParameterList() << 20;
    row("empty", u""_s, 20);
    row("negative", u"-1"_s, 20);
    row("very negative", u"-99999999999999999999"_s, 20);
    row("small", u"19"_s, 20);
    row("between", u"77"_s, 77);
    row("signed", u"+30"_s, 30);
    row("large", u"101"_s, 100);
    row("very large", u"99999999999999999999"_s, 100);
    row("a word", u"many"_s, 0);
    row("a fraction", u"20.5"_s, 0);
    row("hexadecimal", u"0x20"_s, 0);
    row("a sign alone", u"-"_s, 0);
}

void TestDemoPages::clampsTheSize()
{
    QFETCH(ParameterList, parameters);
    QFETCH(int, served);
    const WireAnswer answer = call(*m_service, "ListNetTestResults", parameters);
    if (served == 0) {
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"InvalidParameter"_s);
        return;
    }
    QCOMPARE(answer.json().value("MaxResults"_L1).toInt(), served);
    QCOMPARE(answer.json().value("NetTestResults"_L1).toArray().size(), served);
}

void TestDemoPages::filters_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("group");
    for (const char *type : {"", "TrafficTest", "DelayTest", "CommTest", "NetDiag", "Unheard"}) {
        for (int group = -1; group < 3; ++group)
            QTest::addRow("%s in group %d", type, group) << QString::fromLatin1(type) << group;
    }
}

/// Every filtered listing is the whole listing without the tests that do not match.
void TestDemoPages::filters()
{
    QFETCH(QString, type);
    QFETCH(int, group);
    ParameterList parameters = sized(20);
    parameters.emplaceBack(u"NetTestType"_s, type);
    if (group >= 0)
        parameters.emplaceBack(u"ResourceGroupId"_s, m_service->address().resourceGroups.at(group));
    const QStringList clusters{u"llm-prod-a"_s, u"moe-train-b"_s, u"推理预发"_s};
    QStringList expected;
    for (const QJsonObject &record : listAll(*m_service, sized(100)).records) {
        const auto cluster = clusters.indexOf(text(record, "ClusterName"));
        const bool isSample = cluster < 0; // it belongs to the first group
        const bool isInGroup = group < 0 || cluster == group || (isSample && group == 0);
        if (isInGroup && (type.isEmpty() || text(record, "NetTestType") == type))
            expected += text(record, "TestId");
    }
    const WireListing listing = listAll(*m_service, parameters);
    QCOMPARE(listing.last.status, 200);
    QCOMPARE(testIds(listing.records), expected);
    QCOMPARE(expected.isEmpty(), type == "Unheard"_L1);
}

void TestDemoPages::tokensAreOpaque()
{
    const QString token = firstToken({});
    for (const QChar special : u"+/=*~"_s)
        QVERIFY2(token.contains(special), qPrintable(token));
    QVERIFY(token != firstToken(sized(21)));
}

void TestDemoPages::refusesTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<ParameterList>("filter");
    QTest::newRow("made up") << u"abc"_s << ParameterList();
    QTest::newRow("very long") << QString(100'000, u'x') << ParameterList();
    QTest::newRow("not even text") << QString::fromUtf8("\xc3\x28\n") << ParameterList();
    QTest::newRow("of another filter") << firstToken({}) << ParameterList{{u"NetTestType"_s, u"DelayTest"_s}};
    QTest::newRow("of another group") << firstToken({})
                                      << ParameterList{{u"ResourceGroupId"_s, u"rg-aek2trainingdemo"_s}};
    QTest::newRow("with a blank for a plus") << firstToken({}).replace(u'+', u' ') << ParameterList();
}

void TestDemoPages::refusesTokens()
{
    QFETCH(QString, token);
    QFETCH(ParameterList, filter);
    ParameterList parameters = filter;
    parameters.emplaceBack(u"NextToken"_s, token);
    const WireAnswer answer = call(*m_service, "ListNetTestResults", parameters);
    QCOMPARE(answer.status, 417);
    QCOMPARE(answer.code(), u"UnsatisfiedExpect"_s);
}

void TestDemoPages::anyChangeOfATokenIsNoticed()
{
    const demo::PageToken token{1234, 0xfedcba98};
    const QByteArray text = token.text(7);
    QCOMPARE(demo::PageToken::fromText(text, 7)->belowOrdinal, token.belowOrdinal);
    QVERIFY(!demo::PageToken::fromText(text, 8)); // of another fleet
    for (qsizetype place = 0; place < text.size(); ++place) {
        QByteArray changed = text;
        changed[place] = changed[place] == 'A' ? 'B' : 'A';
        QVERIFY(!demo::PageToken::fromText(changed, 7));
        QVERIFY(!demo::PageToken::fromText(text.left(place), 7));
    }
}

void TestDemoPages::newTestsDisturbNobody()
{
    const QStringList before = testIds(listAll(*m_service, sized(100)).records);
    const WireAnswer first = call(*m_service, "ListNetTestResults", sized(100));
    *m_elapsed = 3'600'000;
    ParameterList next = sized(100);
    next.emplaceBack(u"NextToken"_s, text(first.json(), "NextToken"));
    const QJsonArray second = call(*m_service, "ListNetTestResults", next).json().value("NetTestResults"_L1).toArray();
    QCOMPARE(text(second.first().toObject(), "TestId"), before.at(100));
    const QStringList after = testIds(listAll(*m_service, sized(100)).records);
    QVERIFY(after.size() > before.size() + 20);
    QCOMPARE(after.mid(after.size() - before.size()), before);
    *m_elapsed = 0;
    QCOMPARE(testIds(listAll(*m_service, sized(100)).records), before); // what is there follows from the moment alone
}

void TestDemoPages::refusesOtherActions()
{
    const WireAnswer answer = call(*m_service, "CreateNetTestTask", {});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.code(), u"InvalidAction.NotFound"_s);
}

} // namespace fabriscope

QTEST_GUILESS_MAIN(fabriscope::TestDemoPages)
#include "tst_demopages.moc"
