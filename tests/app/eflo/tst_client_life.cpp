// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/eflo/fakeservice.h"
#include "tests/app/eflo/joblog.h"

#include <QPointer>
#include <QTest>
#include <QThread>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Types asked one by one, cancelling and dying.
class TestClientLife : public QObject {
    Q_OBJECT
private slots:
    void serviceInsistsOnType_data();
    void serviceInsistsOnType();
    void insistingIsRemembered();
    void typeByTypeRestartsOnlyTheType();
    void givenTypeIsNotReplaced();
    void otherRefusalsAreNoInsisting();
    void cancelAtAnyMoment();
    void cancelWhileWaiting();
    void cancelInsideAPage();
    void cancelledDescribe();
    void clientDiesAtAnyMoment();
    void clientDiesInsideAPage();
    void jobsDeleteThemselves();
    void describedTestIsGone();
    void describeErrorWithGoodStatus();
    void livesOnAThreadOfItsOwn();
};

namespace {

const QByteArray insisting = "InternalError";

/// A service that lists only by type: two pages of delay tests, one of traffic tests, none of the others.
FakeAnswer byType(const FakeRequest &request)
{
    const QString type = request.parameter(u"NetTestType"_s);
    if (type.isEmpty())
        return FakeAnswer::ofService(400, insisting, "NetTestType is mandatory");
    if (type == "DelayTest"_L1 && !request.hasParameter(u"NextToken"_s))
        return FakeAnswer::json(pageOf({u"d1"_s}, u"t"_s));
    if (type == "DelayTest"_L1)
        return FakeAnswer::json(pageOf({u"d2"_s}));
    return FakeAnswer::json(pageOf(type == "TrafficTest"_L1 ? QStringList{u"t1"_s} : QStringList()));
}

} // namespace

void TestClientLife::serviceInsistsOnType_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("in the message") << QByteArray("InternalError") << QByteArray("NetTestType can not be null");
    QTest::newRow("in the code") << QByteArray("MissingNetTestType") << QByteArray("is missing");
    QTest::newRow("in another code") << QByteArray("InvalidParameter.NetTestType") << QByteArray();
    QTest::newRow("in another case") << QByteArray("MissingParameter") << QByteArray("netTestType");
}

void TestClientLife::serviceInsistsOnType()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, message);
    FakeService service;
    service.network.answerBy([&](const FakeRequest &request, qsizetype) {
        return request.hasParameter(u"NetTestType"_s) ? byType(request) : FakeAnswer::ofService(400, code, message);
    });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY2(!log.problem.has_value(), qPrintable(log.problem.value_or(Problem()).line()));
    QCOMPARE(log.ids, (QStringList{u"d1"_s, u"d2"_s, u"t1"_s}));
    QCOMPARE(log.pages.size(), 4);
    for (qsizetype i = 0; i < log.pages.size(); ++i) {
        QCOMPARE(log.pages.at(i).number, int(i) + 1);
        QCOMPARE(log.pages.at(i).last, i == 3);
    }
    QCOMPARE(service.network.requests().size(), 5);
}

void TestClientLife::insistingIsRemembered()
{
    FakeService service;
    service.network.answerBy([](const FakeRequest &request, qsizetype) { return byType(request); });
    ListLog first(service.client->list({}));
    QVERIFY(first.waitForEnd());
    ListLog second(service.client->list({{}, u"rg-1"_s, 100}));
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.ids, first.ids);
    QCOMPARE(service.network.requests().size(), 5 + 4);
    QCOMPARE(service.network.requests().last().parameter(u"ResourceGroupId"_s), u"rg-1"_s);
}

void TestClientLife::typeByTypeRestartsOnlyTheType()
{
    FakeService service;
    int refusals = 0;
    service.network.answerBy([&refusals](const FakeRequest &request, qsizetype) {
        if (request.hasParameter(u"NextToken"_s) && refusals++ == 0)
            return FakeAnswer::ofService(417, "UnsatisfiedExpect");
        return byType(request);
    });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(log.ids, (QStringList{u"d1"_s, u"d2"_s, u"t1"_s}));
    QCOMPARE(service.network.requests().size(), 7);
}

void TestClientLife::givenTypeIsNotReplaced()
{
    FakeService service;
    service.network.enqueue(FakeAnswer::ofService(400, "InvalidParameter.NetTestType", "NetTestType is wrong"));
    ListLog log(service.client->list({u"NoSuchTest"_s, {}, 100}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QVERIFY2(log.problem->happened.contains("NetTestType is wrong"_L1), qPrintable(log.problem->happened));
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientLife::otherRefusalsAreNoInsisting()
{
    FakeService service;
    service.network.enqueue(FakeAnswer::ofService(400, "InternalError", "ResourceGroupId is unknown"));
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientLife::cancelAtAnyMoment()
{
    // The moments are events: after each of them a run is cancelled, until a run ends before its turn comes.
    for (int events = 0, ended = 0; ended == 0; ++events) {
        FakeService service;
        service.network.enqueue({FakeAnswer::json(pageOf({u"a"_s}, u"t"_s)),
                                 FakeAnswer::ofService(503, "ServiceUnavailable"), FakeAnswer::json(pageOf({u"b"_s}))});
        QPointer<ListJob> job = service.client->list({});
        ListLog log(job);
        QObject ticker;
        for (int i = 0; i < events && log.finished == 0; ++i) {
            bool ticked = false;
            QMetaObject::invokeMethod(
                &ticker, [&ticked] { ticked = true; }, Qt::QueuedConnection);
            QTRY_VERIFY(ticked);
        }
        ended = log.finished;
        if (job && ended == 0) {
            job->cancel();
            job->cancel();
        }
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.problem.has_value(), ended == 0);
        if (ended == 0)
            QCOMPARE(log.problem->kind, Problem::Kind::Cancelled);
        QTRY_VERIFY(job.isNull());
        QCOMPARE(log.finished, 1);
        QCOMPARE(log.lateSignals, 0);
    }
}

void TestClientLife::cancelWhileWaiting()
{
    FakeService service;
    service.network.enqueue(FakeAnswer::ofService(429, "Throttling").with("x-acs-retry-after", "60000"));
    ListJob *job = service.client->list({});
    ListLog log(job);
    connect(job, &ListJob::waiting, job, &ListJob::cancel);
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Cancelled);
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientLife::cancelInsideAPage()
{
    FakeService service;
    service.network.answerBy(
        [](const FakeRequest &, qsizetype index) { return FakeAnswer::json(pageOf({u"a"_s}, u"t%1"_s.arg(index))); });
    ListJob *job = service.client->list({});
    ListLog log(job);
    connect(job, &ListJob::page, job, &ListJob::cancel);
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Cancelled);
    QCOMPARE(log.pages.size(), 1);
    QCOMPARE(log.lateSignals, 0);
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientLife::cancelledDescribe()
{
    FakeService service;
    DescribeJob *job = service.client->describe(u"a"_s);
    DescribeLog log(job);
    QTRY_COMPARE(service.network.requests().size(), 1);
    job->cancel();
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.answer->error().kind, Problem::Kind::Cancelled);
    QCOMPARE(log.finished, 1);
    QCOMPARE(service.network.aborted(), 1);
}

void TestClientLife::clientDiesAtAnyMoment()
{
    for (int events = 0; events < 12; ++events) {
        FakeService service;
        service.network.answerBy([](const FakeRequest &, qsizetype index) {
            return index % 3 == 1 ? FakeAnswer::ofService(503, "ServiceUnavailable")
                                  : FakeAnswer::json(pageOf({u"a"_s}, u"t%1"_s.arg(index)));
        });
        ListLog log(service.client->list({}));
        DescribeLog other(service.client->describe(u"b"_s));
        for (int i = 0; i < events; ++i) {
            bool ticked = false;
            QMetaObject::invokeMethod(
                this, [&ticked] { ticked = true; }, Qt::QueuedConnection);
            QTRY_VERIFY(ticked);
        }
        service.client.reset();
        const qsizetype requests = service.network.requests().size();
        bool ticked = false;
        QMetaObject::invokeMethod(
            this, [&ticked] { ticked = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(ticked);
        QCOMPARE(log.finished, 0);
        QCOMPARE(service.network.requests().size(), requests);
    }
}

void TestClientLife::clientDiesInsideAPage()
{
    FakeService service;
    service.network.enqueue(FakeAnswer::json(pageOf({u"a"_s}, u"t"_s)));
    ListJob *job = service.client->list({});
    QPointer<ListJob> alive(job);
    connect(job, &ListJob::page, this, [&service] { service.client.reset(); });
    QTRY_VERIFY(alive.isNull());
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientLife::jobsDeleteThemselves()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::json(pageOf({})), FakeAnswer::json("{}")});
    const QPointer<ListJob> list(service.client->list({}));
    const QPointer<DescribeJob> describe(service.client->describe(u"a"_s));
    QTRY_VERIFY(list.isNull());
    QTRY_VERIFY(describe.isNull());
}

void TestClientLife::describedTestIsGone()
{
    FakeService service;
    service.network.enqueue(FakeAnswer::ofService(404, "RESOURCE_NOT_FOUND"));
    DescribeLog log(service.client->describe(u"a"_s));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.answer->error().kind, Problem::Kind::NotFound);
    QCOMPARE(log.answer->error().request, u"DescribeNetTestResult"_s);
    QCOMPARE(log.origin.requestId, u"REQ-1"_s);
}

void TestClientLife::describeErrorWithGoodStatus()
{
    FakeService service;
    service.network.enqueue(FakeAnswer::ofService(200, "Forbidden.RAM"));
    DescribeLog log(service.client->describe(u"a"_s));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.answer->error().kind, Problem::Kind::Permission);
}

void TestClientLife::livesOnAThreadOfItsOwn()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::json(pageOf({u"a"_s}, u"t"_s)), FakeAnswer::json(pageOf({u"b"_s}))});
    QThread thread;
    thread.start();
    service.network.moveToThread(&thread);
    service.client->moveToThread(&thread);
    QAtomicInt pages = 0;
    QAtomicInt elsewhere = 0;
    QAtomicInt finished = 0;
    QMetaObject::invokeMethod(service.client.get(), [&] {
        ListJob *job = service.client->list({});
        connect(job, &ListJob::page, job, [&] {
            ++pages;
            elsewhere += QThread::currentThread() == &thread ? 0 : 1;
        });
        connect(job, &ListJob::finished, job, [&] { ++finished; });
    });
    QTRY_COMPARE(finished.loadRelaxed(), 1);
    QCOMPARE(pages.loadRelaxed(), 2);
    QCOMPARE(elsewhere.loadRelaxed(), 0);
    QMetaObject::invokeMethod(
        service.client.get(), [&] { service.client.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(TestClientLife)
#include "tst_client_life.moc"
