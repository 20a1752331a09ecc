// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoservice.h"
#include "tests/app/eflo/joblog.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// The client against the demo service over real sockets, with every one of its faults.
class TestClientDemo : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFaultIsTried();
    void listsEverything();
    void temporaryKeys();
    void describes();
    void faultsThatAreOvercome_data();
    void faultsThatAreOvercome();
    void faultsThatEndIt_data();
    void faultsThatEndIt();
    void truncatedAnywhere();
    void clockOfTheService_data();
    void clockOfTheService();
    void serviceInsistsOnType();
    void accountWithoutTests();
    void wrongSecret();

private:
    static constexpr int tests = 450;
    QStringList m_ids; ///< of all tests of the fleet
};

namespace {

const QDateTime fleetNow(QDate(2025, 1, 15), QTime(12, 0), Qt::UTC);

std::unique_ptr<DemoService> serviceWith(const QStringList &faults, int tests)
{
    DemoSettings settings;
    settings.tests = tests;
    settings.hosts = 24;
    settings.now = fleetNow;
    settings.faults = faults;
    DemoClock clock;
    clock.elapsedMsecs = [] { return qint64(0); };
    auto service = DemoService::start(settings, clock);
    if (!service)
        qWarning() << service.error().line();
    return service ? std::move(*service) : nullptr;
}

std::unique_ptr<Client> clientOf(const DemoAddress &address, const Credentials &credentials,
                                 const Pacing &pacing = {2000, 2000, 2, 4, 200})
{
    return std::make_unique<Client>(Client::Settings{address.endpoint, {}, pacing, {}}, credentials);
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void TestClientDemo::initTestCase()
{
    const auto service = serviceWith({}, tests);
    QVERIFY(service);
    const auto client = clientOf(service->address(), service->address().credentials);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd(30000));
    QVERIFY2(!log.problem.has_value(), qPrintable(log.problem.value_or(Problem()).line()));
    m_ids = sorted(log.ids);
    QVERIFY(m_ids.size() >= tests);
}

void TestClientDemo::everyFaultIsTried()
{
    const QSet<QString> tried{u"throttle"_s,  u"http503"_s,       u"slow"_s,      u"truncate"_s,
                              u"html"_s,      u"token-expired"_s, u"bad-clock"_s, u"token-repeats"_s,
                              u"forbidden"_s, u"require-type"_s,  u"empty"_s};
    const QStringList names = demoFaultNames();
    QCOMPARE(QSet<QString>(names.begin(), names.end()), tried);
}

void TestClientDemo::listsEverything()
{
    const auto service = serviceWith({}, tests);
    const auto client = clientOf(service->address(), service->address().credentials);
    QSignalSpy calls(client.get(), &Client::callStarted);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd(30000));
    QVERIFY(!log.problem.has_value());
    QCOMPARE(QSet<QString>(log.ids.begin(), log.ids.end()).size(), log.ids.size());
    QCOMPARE(sorted(log.ids), m_ids);
    QCOMPARE(log.pages.size(), (m_ids.size() + 99) / 100);
    QCOMPARE(calls.size(), log.pages.size());
    QStringList byType;
    for (const QString &type : {u"DelayTest"_s, u"TrafficTest"_s, u"CommTest"_s, u"NetDiag"_s}) {
        ListLog some(client->list({type, {}, 100}));
        QVERIFY(some.waitForEnd(30000));
        QVERIFY(!some.ids.isEmpty());
        byType += some.ids;
    }
    QCOMPARE(sorted(byType), m_ids);
}

void TestClientDemo::temporaryKeys()
{
    const auto service = serviceWith({}, tests);
    const auto client = clientOf(service->address(), service->address().temporaryCredentials);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd(30000));
    QVERIFY2(!log.problem.has_value(), qPrintable(log.problem.value_or(Problem()).line()));
    QCOMPARE(log.ids.size(), m_ids.size());
}

void TestClientDemo::describes()
{
    const auto service = serviceWith({}, tests);
    const auto client = clientOf(service->address(), service->address().credentials);
    QStringList wanted = m_ids.mid(0, 20);
    for (const QString &id : m_ids) {
        if (id.contains(u'\t')) // the documented sample
            wanted += id;
    }
    for (const QString &id : wanted) {
        DescribeLog log(client->describe(id));
        QVERIFY(log.waitForEnd());
        QVERIFY2(log.answer->has_value(), qPrintable(id));
        QCOMPARE((*log.answer)->record.test->testId, id);
        QVERIFY(!log.origin.requestId.isEmpty());
    }
    DescribeLog gone(client->describe(u"dr-no-such-test"_s));
    QVERIFY(gone.waitForEnd());
    QCOMPARE(gone.answer->error().kind, Problem::Kind::NotFound);
}

void TestClientDemo::faultsThatAreOvercome_data()
{
    QTest::addColumn<QStringList>("faults");
    for (const char *fault : {"throttle", "throttle=retry-after", "throttle=x-ratelimit", "throttle=none", "http503",
                              "http503=3", "slow=50", "slow=trickle:20", "token-expired"})
        QTest::newRow(fault) << QStringList{QString::fromLatin1(fault)};
    QTest::newRow("several") << QStringList{u"throttle"_s, u"token-expired"_s, u"bad-clock"_s};
}

void TestClientDemo::faultsThatAreOvercome()
{
    QFETCH(const QStringList, faults);
    const auto service = serviceWith(faults, tests);
    QVERIFY(service);
    const auto client = clientOf(service->address(), service->address().credentials, {2000, 250, 2, 4, 200});
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd(60000));
    QVERIFY2(!log.problem.has_value(), qPrintable(log.problem.value_or(Problem()).line()));
    QCOMPARE(sorted(log.ids), m_ids);
    QVERIFY(log.pages.last().last);
}

void TestClientDemo::faultsThatEndIt_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<bool>("rows"); // that came before
    using Kind = Problem::Kind;
    QTest::newRow("never available") << u"http503=0"_s << Kind::Service << false;
    QTest::newRow("too slow") << u"slow=600"_s << Kind::Timeout << false;
    QTest::newRow("truncate") << u"truncate"_s << Kind::Network << false;
    QTest::newRow("html") << u"html"_s << Kind::Answer << false;
    QTest::newRow("html with 200") << u"html=200"_s << Kind::Answer << false;
    QTest::newRow("html with 403") << u"html=403"_s << Kind::Answer << false;
    QTest::newRow("html with 503") << u"html=503"_s << Kind::Answer << false;
    QTest::newRow("token-repeats") << u"token-repeats"_s << Kind::Answer << true;
    QTest::newRow("token-repeats later") << u"token-repeats=3"_s << Kind::Answer << true;
    QTest::newRow("forbidden") << u"forbidden"_s << Kind::Permission << false;
    QTest::newRow("NoPermission") << u"forbidden=NoPermission"_s << Kind::Permission << false;
}

void TestClientDemo::faultsThatEndIt()
{
    QFETCH(const QString, fault);
    QFETCH(const Problem::Kind, kind);
    QFETCH(const bool, rows);
    const auto service = serviceWith({fault}, tests);
    QVERIFY(service);
    const auto client = clientOf(service->address(), service->address().credentials, {2000, 250, 2, 4, 20});
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd(30000));
    QVERIFY(log.problem.has_value());
    QCOMPARE(log.problem->kind, kind);
    QVERIFY(!log.problem->happened.isEmpty() && !log.problem->remedy.isEmpty());
    QCOMPARE(!log.ids.isEmpty(), rows);
    QCOMPARE(QSet<QString>(log.ids.begin(), log.ids.end()).size(), log.ids.size());
    if (kind == Problem::Kind::Permission)
        QVERIFY2(log.problem->detail.contains("\"eflo:ListNetTestResults\""_L1), qPrintable(log.problem->detail));
}

void TestClientDemo::truncatedAnywhere()
{
    for (int bytes = 0; bytes < 2000; bytes += 97) {
        const auto service = serviceWith({u"truncate=%1"_s.arg(bytes)}, 20);
        QVERIFY(service);
        const auto client = clientOf(service->address(), service->address().credentials, {2000, 250, 2, 4, 20});
        ListLog log(client->list({}));
        QVERIFY(log.waitForEnd());
        QVERIFY2(log.problem.has_value(), qPrintable(QString::number(bytes)));
        QVERIFY(log.ids.isEmpty());
    }
}

void TestClientDemo::clockOfTheService_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("ahead") << 20;
    QTest::newRow("far behind") << -5000;
}

void TestClientDemo::clockOfTheService()
{
    QFETCH(const int, minutes);
    const auto service = serviceWith({u"bad-clock=%1"_s.arg(minutes)}, tests);
    const auto client = clientOf(service->address(), service->address().credentials);
    QSignalSpy skews(client.get(), &Client::clockSkewFound);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd(30000));
    QVERIFY2(!log.problem.has_value(), qPrintable(log.problem.value_or(Problem()).line()));
    QCOMPARE(log.ids.size(), m_ids.size());
    QCOMPARE(skews.size(), 1);
    QVERIFY(qAbs(skews.first().first().toLongLong() + qint64(minutes) * 60) <= 2);
}

void TestClientDemo::serviceInsistsOnType()
{
    const auto service = serviceWith({u"require-type"_s}, tests);
    const auto client = clientOf(service->address(), service->address().credentials);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd(30000));
    QVERIFY2(!log.problem.has_value(), qPrintable(log.problem.value_or(Problem()).line()));
    QSet<QString> types;
    for (const ListPage &page : log.pages) {
        for (const Record &record : page.records)
            types.insert(record.test->netTestType);
        QCOMPARE(page.last, page.number == log.pages.size());
    }
    QCOMPARE(types, (QSet<QString>{u"DelayTest"_s, u"TrafficTest"_s, u"CommTest"_s}));
}

void TestClientDemo::accountWithoutTests()
{
    const auto service = serviceWith({u"empty"_s}, tests);
    const auto client = clientOf(service->address(), service->address().credentials);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QVERIFY(log.ids.isEmpty());
    QVERIFY(log.pages.last().last);
}

void TestClientDemo::wrongSecret()
{
    const auto service = serviceWith({}, tests);
    Credentials wrong = service->address().credentials;
    wrong.accessKeySecret = u"hunter2"_s;
    const auto client = clientOf(service->address(), wrong);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Credentials);
    QCOMPARE(log.problem->code, u"SignatureDoesNotMatch"_s);
    QVERIFY(!log.problem->detail.contains("x-acs-"_L1)); // the service repeats the signed request
    QVERIFY(!log.problem->line().contains("hunter2"_L1));
}

QTEST_GUILESS_MAIN(TestClientDemo)
#include "tst_client_demo.moc"
