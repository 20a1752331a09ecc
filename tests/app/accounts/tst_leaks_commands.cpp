// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every command against a service that answers, refuses, breaks, echoes or is not there, with every log switched on:
// then all that was written and said is searched for the key, its token and the proxy's password.

#include "app/cli/coredumps.h"
#include "app/demo/demoservice.h"
#include "tests/app/doctor/tlsstand.h"
#include "tests/app/eflo/rawserver.h"
#include "tests/support/leakworld.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

const Credentials marked{u"LTAI5tMarkedKeyId000000"_s, u"MaRkEd+SeCrEt/of\"mine\"=="_s, u"MaRkEd.ToKeN/of+mine=="_s};
const QString proxyPassword = u"MaRkEd#PrOxY/pass word"_s;

/// What is asked, with which keys, and what it takes to keep it alive.
struct Place {
    QString endpoint;
    Credentials keys = marked;
    QString proxy; ///< of HTTPS_PROXY
    std::unique_ptr<DemoService> demo;
    std::unique_ptr<QObject> stand;
};

Place demoWith(const QStringList &faults, bool isKeyWrong = false)
{
    Place place;
    auto started = DemoService::start({.tests = 60, .hosts = 8, .faults = faults});
    if (!started)
        qFatal("%s", qPrintable(started.error().line()));
    place.demo = std::move(*started);
    const DemoAddress address = place.demo->address();
    place.endpoint = address.endpoint.url.toString();
    place.keys = address.temporaryCredentials;
    if (isKeyWrong)
        place.keys.accessKeySecret = marked.accessKeySecret;
    return place;
}

/// A service that knows no better than to say what it was asked, its headers too.
Place echoing(const QByteArray &status, bool isJson)
{
    Place place;
    auto server = std::make_unique<RawServer>([status, isJson](const RawRequest &request, qsizetype) {
        const QString all = QString::fromUtf8(request.head + request.body);
        const QJsonObject error{{u"Code"_s, u"Forbidden.RAM"_s}, {u"Message"_s, all}, {u"RequestId"_s, u"R"_s}};
        const QByteArray page = "<html><body>" + all.toUtf8() + "</body></html>";
        return RawAnswer{httpAnswer(isJson ? QJsonDocument(error).toJson() : page, {}, status)};
    });
    place.endpoint = u"http://127.0.0.1:%1"_s.arg(server->port());
    place.stand = std::move(server);
    return place;
}

Place behindProxy()
{
    Place place;
    auto proxy = std::make_unique<RawServer>([](const RawRequest &request, qsizetype) {
        const QByteArray said = request.header("proxy-authorization");
        return RawAnswer{"HTTP/1.1 407 You said " + said
                         + "\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                           "Content-Length: "
                         + QByteArray::number(said.size()) + "\r\n\r\n" + said};
    });
    place.endpoint = u"https://eflo-controller.cn-test.aliyuncs.com"_s; // never looked up: the proxy would
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(proxy->port());
    url.setUserName(u"me"_s);
    url.setPassword(proxyPassword);
    place.proxy = url.toString(QUrl::FullyEncoded);
    place.stand = std::move(proxy);
    return place;
}

Place placeNamed(const QString &name)
{
    if (name == "tls"_L1) {
        Place place;
        auto stand = std::make_unique<TlsStand>(identityOf(u"untrusted"_s));
        place.endpoint = u"https://127.0.0.1:%1"_s.arg(stand->port());
        place.stand = std::move(stand);
        return place;
    }
    if (name == "no name"_L1)
        return {.endpoint = u"https://no-such-host.invalid"_s};
    if (name == "nobody"_L1)
        return {.endpoint = u"http://127.0.0.1:1"_s};
    if (name == "proxy"_L1)
        return behindProxy();
    if (name.startsWith("echo"_L1))
        return echoing(name.section(u' ', 1).toLatin1(), name.endsWith("Forbidden"_L1));
    if (name == "wrong key"_L1)
        return demoWith({}, true);
    return demoWith(name.isEmpty() ? QStringList() : QStringList{name});
}

void putInto(LeakWorld &world, const Place &place)
{
    world.variables = {{u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, place.keys.accessKeyId},
                       {u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, place.keys.accessKeySecret},
                       {u"ALIBABA_CLOUD_SECURITY_TOKEN"_s, place.keys.securityToken},
                       {u"ALIBABA_CLOUD_REGION_ID"_s, u"cn-test"_s},
                       {u"ALIBABA_CLOUD_ENDPOINT"_s, place.endpoint}};
    if (!place.proxy.isEmpty())
        world.variables.insert(u"HTTPS_PROXY"_s, place.proxy);
    world.secrets.add(place.keys.accessKeySecret);
    world.secrets.add(place.keys.securityToken);
    world.secrets.add(proxyPassword);
    world.secrets.add(u"me:"_s + proxyPassword);
}

} // namespace

class TestLeaksCommands : public QObject {
    Q_OBJECT
private slots:
    void theSearchFindsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray secret = marked.accessKeySecret.toUtf8();
        QTest::newRow("plain") << "x" + secret;
        QTest::newRow("another case") << secret.toUpper();
        QTest::newRow("base64") << secret.toBase64();
        QTest::newRow("base64 after one") << ("a" + secret + "b").toBase64();
        QTest::newRow("base64 after two") << ("ab" + secret + "c").toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("hex") << secret.toHex().toUpper();
        QTest::newRow("in a URL") << QUrl::toPercentEncoding(marked.accessKeySecret);
        QTest::newRow("JSON") << QJsonDocument(QJsonObject{{u"k"_s, marked.accessKeySecret}}).toJson();
        const QString &text = marked.accessKeySecret;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    void theSearchFindsEveryForm()
    {
        QFETCH(const QByteArray, bytes);
        SecretSearch search;
        search.add(marked.accessKeySecret);
        QVERIFY(!search.hitsIn("some" + bytes + "thing").isEmpty());
        QVERIFY(search.hitsIn(bytes.mid(bytes.size() / 2)).isEmpty());
    }

    void theWorldSeesFilesProcessesAndWords()
    {
        LeakWorld world;
        world.secrets.add(marked.accessKeySecret);
        QVERIFY(world.hits().isEmpty());
        (void)world.run({u"list"_s, u"--filter"_s, marked.accessKeySecret});
        QVERIFY2(world.hits().join(u'\n').contains("process"_L1), qPrintable(world.hits().join(u'\n')));
        QFile file(world.workPath(u"left"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(marked.accessKeySecret.toUtf8().toHex()) > 0);
        file.close();
        QVERIFY(world.hits().join(u'\n').contains("/work/left"_L1));
    }

    void nothingIsLeftBehind_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("status"); // of list
        QTest::newRow("success") << QString() << 0;
        QTest::newRow("wrong secret") << u"wrong key"_s << 3;
        QTest::newRow("403") << u"forbidden"_s << 3;
        QTest::newRow("503, twice") << u"http503=2"_s << 0;
        QTest::newRow("a web page") << u"html=200"_s << 1;
        QTest::newRow("broken off") << u"truncate"_s << 1;
        QTest::newRow("clock") << u"bad-clock=20"_s << 0;
        QTest::newRow("throttled") << u"throttle=retry-after"_s << 0;
        QTest::newRow("403 that echoes") << u"echo 403 Forbidden"_s << 3;
        QTest::newRow("400 that echoes") << u"echo 400 Bad Request"_s << 1;
        QTest::newRow("200 that echoes") << u"echo 200 OK"_s << 1;
        QTest::newRow("TLS refused") << u"tls"_s << 1;
        QTest::newRow("no such name") << u"no name"_s << 1;
        QTest::newRow("nobody there") << u"nobody"_s << 1;
        QTest::newRow("407") << u"proxy"_s << 1;
    }
    void nothingIsLeftBehind()
    {
        QFETCH(const QString, place);
        const Place asked = placeNamed(place);
        LeakWorld world;
        putInto(world, asked);
        const LeakRun listed = world.run({u"list"_s, u"--format"_s, u"json"_s, u"--output"_s, u"all.json"_s});
        QVERIFY2(listed.err.contains("qt."_L1), "the logs are on");
        QTEST(listed.status, "status");
        (void)world.run({u"show"_s, u"dr-no-such-test"_s});
        (void)world.run({u"doctor"_s});
        (void)world.run({u"doctor"_s, u"--format"_s, u"json"_s});
        (void)world.run({u"--screenshot"_s, u"window.png"_s});
        if (listed.status == 0) {
            QCOMPARE(world.run({u"import"_s, u"all.json"_s}).status, 0);
            for (const QString &what : {u"info"_s, u"check"_s, u"export"_s, u"compact"_s})
                QCOMPARE(world.run({u"archive"_s, what}).status, 0);
            QCOMPARE(world.run({u"list"_s, u"--offline"_s, u"--format"_s, u"csv"_s}).status, 0);
            QVERIFY(world.everythingSaid().contains("TestId"));
        }
        QVERIFY(world.processesSeen() >= 5);
        QVERIFY2(world.hits().isEmpty(), qPrintable(world.hits().join(u'\n')));
    }

    void whatIsTypedWrongIsNotRepeated()
    {
        LeakWorld world;
        world.secrets.add(marked.accessKeySecret);
        world.secrets.add(proxyPassword);
        world.variables = {{u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"LTAI\nbroken"_s},
                           {u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, marked.accessKeySecret + u"\nbroken"_s},
                           {u"ALIBABA_CLOUD_REGION_ID"_s, u"cn-test"_s},
                           {u"HTTPS_PROXY"_s, u"nonsense://me:%1@there"_s.arg(proxyPassword)}};
        for (const QString &command : {u"list"_s, u"doctor"_s})
            QVERIFY(world.run({command}).status != 0);
        world.variables.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, marked.accessKeyId);
        for (const QString &command : {u"list"_s, u"doctor"_s})
            QVERIFY(world.run({command}).status != 0);
        world.variables.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, marked.accessKeySecret);
        for (const QString &command : {u"list"_s, u"doctor"_s})
            QVERIFY(world.run({command}).status != 0);
        QVERIFY2(world.hits().isEmpty(), qPrintable(world.hits().join(u'\n')));
    }

    void aCrashLeavesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("abort") << SIGABRT;
        QTest::newRow("segmentation fault") << SIGSEGV;
        QTest::newRow("killed") << SIGKILL;
        QTest::newRow("terminated") << SIGTERM;
    }
    void aCrashLeavesNothing()
    {
        QFETCH(const int, signal);
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        limit.rlim_cur = limit.rlim_max; // as much as there may be, as on a developer's computer
        QCOMPARE(::setrlimit(RLIMIT_CORE, &limit), 0);
        const RawServer silent;
        LeakWorld world;
        putInto(world, {.endpoint = u"http://127.0.0.1:%1"_s.arg(silent.port())});
        world.killSignal = signal;
        world.killWhen = [&silent] { return !silent.requests().isEmpty(); }; // signed: the key is in memory
        QVERIFY(world.run({u"list"_s}).status != 0);
        QCOMPARE(silent.requests().size(), 1);
        QVERIFY2(world.hits().isEmpty(), qPrintable(world.hits().join(u'\n')));
        QVERIFY(QDir(world.workPath({})).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void noCoreIsEverAllowed() // the last: it is for good
    {
        refuseCoreDumps();
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QVERIFY(limit.rlim_cur <= 1 && limit.rlim_max <= 1);
    }
};

QTEST_GUILESS_MAIN(TestLeaksCommands)
#include "tst_leaks_commands.moc"
