// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/eflo/fakeservice.h"
#include "tests/app/eflo/joblog.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// A list from its first page to its last, over a fake network.
class TestClientPages : public QObject {
    Q_OBJECT
private slots:
    void onePage_data();
    void onePage();
    void manyPages();
    void emptyPageInBetween();
    void tokenGoesBackAsItCame();
    void filtersGoToTheServer();
    void emptyFiltersAreNotSent();
    void repeatedTokenIsAnError_data();
    void repeatedTokenIsAnError();
    void endlessNewsIsNoError();
    void overlapOfPagesIsDeliveredOnce();
    void expiredTokenBeginsAgain();
    void changedRecordComesAgain();
    void skippedElementsAreCountedOnce();
    void tokenThatExpiresAgainAndAgain();
    void refusedTokenWithoutATokenIsAnError();
    void nothingBeforeTheEventLoop();
    void failureKeepsEarlierPages();
};

void TestClientPages::onePage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("records");
    QTest::newRow("no token") << pageOf({u"a"_s, u"b"_s}) << 2;
    QTest::newRow("null token") << QByteArray(R"({"NetTestResults":[{"TestId":"a"}],"NextToken":null})") << 1;
    QTest::newRow("empty token") << QByteArray(R"({"NetTestResults":[{"TestId":"a"}],"NextToken":""})") << 1;
    QTest::newRow("no results") << QByteArray(R"({"RequestId":"x"})") << 0;
    QTest::newRow("empty object") << QByteArray("{}") << 0;
    QTest::newRow("code that means success") << QByteArray(R"({"Code":"200","NetTestResults":[]})") << 0;
}

void TestClientPages::onePage()
{
    QFETCH(const QByteArray, json);
    FakeService service;
    service.network.enqueue(FakeAnswer::json(json).with("x-acs-request-id", "FROM-HEADER"));
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(log.pages.size(), 1);
    QTEST(int(log.pages.first().records.size()), "records");
    QVERIFY(log.pages.first().last);
    QCOMPARE(log.pages.first().number, 1);
    QVERIFY(!log.pages.first().origin.requestId.isEmpty());
    QVERIFY(log.pages.first().origin.receivedAt.isValid());
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientPages::manyPages()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::json(pageOf({u"a"_s, u"b"_s}, u"t1"_s)),
                             FakeAnswer::json(pageOf({u"c"_s}, u"t2"_s)), FakeAnswer::json(pageOf({u"d"_s}))});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(log.ids, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(log.pages.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(log.pages.at(i).number, i + 1);
        QCOMPARE(log.pages.at(i).last, i == 2);
        QCOMPARE(log.pages.at(i).origin.maxResults, 100);
    }
    const auto &requests = service.network.requests();
    QCOMPARE(requests.size(), 3);
    QVERIFY(!requests.at(0).hasParameter(u"NextToken"_s));
    QCOMPARE(requests.at(1).parameter(u"NextToken"_s), u"t1"_s);
    QCOMPARE(requests.at(2).parameter(u"NextToken"_s), u"t2"_s);
    for (const FakeRequest &request : requests)
        QCOMPARE(request.parameter(u"MaxResults"_s), u"100"_s);
}

void TestClientPages::emptyPageInBetween()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::json(pageOf({}, u"t1"_s)), FakeAnswer::json(pageOf({}, u"t2"_s)),
                             FakeAnswer::json(pageOf({u"a"_s}))});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(log.ids, QStringList{u"a"_s});
    QCOMPARE(log.pages.size(), 3);
}

void TestClientPages::tokenGoesBackAsItCame()
{
    const QString token = u"a+b/c== *~&=%资源😀"_s;
    FakeService service;
    service.network.enqueue({FakeAnswer::json(pageOf({u"a"_s}, token)), FakeAnswer::json(pageOf({u"b"_s}))});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(service.network.requests().at(1).parameter(u"NextToken"_s), token);
}

void TestClientPages::filtersGoToTheServer()
{
    FakeService service;
    service.network.enqueue(FakeAnswer::json(pageOf({})));
    ListLog log(service.client->list({u"TrafficTest"_s, u"rg-资源 组+1"_s, 50}));
    QVERIFY(log.waitForEnd());
    const FakeRequest &request = service.network.requests().first();
    QCOMPARE(request.parameter(u"NetTestType"_s), u"TrafficTest"_s);
    QCOMPARE(request.parameter(u"ResourceGroupId"_s), u"rg-资源 组+1"_s);
    QCOMPARE(request.parameter(u"MaxResults"_s), u"50"_s);
}

void TestClientPages::emptyFiltersAreNotSent()
{
    FakeService service;
    service.network.enqueue(FakeAnswer::json(pageOf({})));
    ListLog log(service.client->list({{}, {}, 0}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(service.network.requests().first().body, QByteArray());
}

void TestClientPages::repeatedTokenIsAnError_data()
{
    QTest::addColumn<QStringList>("tokens");
    QTest::addColumn<int>("pages");
    QTest::newRow("at once") << QStringList{u"t"_s, u"t"_s} << 2;
    QTest::newRow("in a circle") << QStringList{u"t1"_s, u"t2"_s, u"t3"_s, u"t1"_s} << 4;
}

void TestClientPages::repeatedTokenIsAnError()
{
    QFETCH(const QStringList, tokens);
    QFETCH(const int, pages);
    FakeService service;
    service.network.answerBy([&tokens](const FakeRequest &, qsizetype index) {
        return FakeAnswer::json(pageOf({u"id-%1"_s.arg(index)}, tokens.value(index, u"never"_s)));
    });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QCOMPARE(log.problem->kind, Problem::Kind::Answer);
    QVERIFY(!log.problem->remedy.isEmpty());
    QCOMPARE(log.pages.size(), pages);
    QCOMPARE(log.ids.size(), pages);
    QVERIFY(!log.pages.last().last);
    QCOMPARE(service.network.requests().size(), pages);
}

void TestClientPages::endlessNewsIsNoError()
{
    constexpr qsizetype pages = 1500; // more than any bound on pages without news
    FakeService service;
    service.network.answerBy([](const FakeRequest &, qsizetype index) {
        return FakeAnswer::json(pageOf({u"id-%1"_s.arg(index)}, index + 1 < pages ? u"t%1"_s.arg(index) : QString()));
    });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd(30000));
    QVERIFY(!log.problem.has_value());
    QCOMPARE(log.ids.size(), pages);
}

void TestClientPages::overlapOfPagesIsDeliveredOnce()
{
    FakeService service;
    service.network.enqueue(
        {FakeAnswer::json(pageOf({u"a"_s, u"b"_s}, u"t1"_s)), FakeAnswer::json(pageOf({u"b"_s, u"c"_s}))});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.ids, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestClientPages::expiredTokenBeginsAgain()
{
    FakeService service;
    service.network.enqueue(
        {FakeAnswer::json(pageOf({u"a"_s, u"b"_s}, u"t1"_s)), FakeAnswer::ofService(417, "UnsatisfiedExpect"),
         FakeAnswer::json(pageOf({u"new"_s, u"a"_s}, u"t1"_s)), FakeAnswer::json(pageOf({u"b"_s, u"c"_s}))});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(log.ids, (QStringList{u"a"_s, u"b"_s, u"new"_s, u"c"_s}));
    QCOMPARE(log.pages.last().number, 3);
    QVERIFY(log.pages.last().last);
    QVERIFY(!service.network.requests().at(2).hasParameter(u"NextToken"_s));
}

void TestClientPages::changedRecordComesAgain()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::json(pageOf({u"a"_s, u"b"_s}, u"t1"_s)),
                             FakeAnswer::ofService(400, "UnsatisfiedExpect"), // the code rules, not the status
                             FakeAnswer::json(pageOf({u"a"_s, u"b"_s}).replace("Finished", "Failed"))});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.ids, (QStringList{u"a"_s, u"b"_s, u"a"_s, u"b"_s}));
    QCOMPARE(log.pages.last().records.last().test->status, u"Failed"_s);
}

void TestClientPages::skippedElementsAreCountedOnce()
{
    const QByteArray first = R"({"NetTestResults":[1,{"TestId":"a"},null],"NextToken":"t1"})";
    FakeService service;
    service.network.enqueue({FakeAnswer::json(first), FakeAnswer::ofService(417, "UnsatisfiedExpect"),
                             FakeAnswer::json(first), FakeAnswer::json(R"({"NetTestResults":["x"]})")});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    int skipped = 0;
    for (const ListPage &page : log.pages)
        skipped += page.skipped;
    QCOMPARE(skipped, 3);
    QCOMPARE(log.pages.first().skipped, 2);
}

void TestClientPages::tokenThatExpiresAgainAndAgain()
{
    FakeService service;
    service.network.answerBy([](const FakeRequest &request, qsizetype) {
        return request.hasParameter(u"NextToken"_s) ? FakeAnswer::ofService(417, "UnsatisfiedExpect")
                                                    : FakeAnswer::json(pageOf({u"a"_s}, u"t1"_s));
    });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QCOMPARE(log.problem->kind, Problem::Kind::Answer);
    QCOMPARE(log.problem->code, u"UnsatisfiedExpect"_s);
    QVERIFY(log.problem->remedy.contains("stay"_L1));
    QCOMPARE(log.ids, QStringList{u"a"_s});
    QCOMPARE(service.network.requests().size(), 8); // three new beginnings
}

void TestClientPages::refusedTokenWithoutATokenIsAnError()
{
    FakeService service;
    service.network.enqueue(FakeAnswer::ofService(417, "UnsatisfiedExpect"));
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientPages::nothingBeforeTheEventLoop()
{
    FakeService service;
    ListJob *job = service.client->list({});
    QCOMPARE(service.network.requests().size(), 0);
    ListLog log(job);
    QTRY_COMPARE(service.network.requests().size(), 1);
    QCOMPARE(log.finished, 0);
}

void TestClientPages::failureKeepsEarlierPages()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::json(pageOf({u"a"_s}, u"t1"_s)),
                             FakeAnswer::json(pageOf({u"b"_s})).in(FakeAnswer::Manner::BreakOff)});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.ids, QStringList{u"a"_s});
    QCOMPARE(log.problem->kind, Problem::Kind::Network);
    QCOMPARE(log.problem->request, u"ListNetTestResults"_s);
    QCOMPARE(service.network.requests().size(), 2); // section 3 allows no retry of a broken connection
}

QTEST_GUILESS_MAIN(TestClientPages)
#include "tst_client_pages.moc"
