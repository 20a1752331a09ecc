// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoservice.h"

#include "app/demo/fleet/random.h"
#include "app/demo/http/httpserver.h"
#include "app/demo/records/uuidtext.h"
#include "app/demo/service/demoapi.h"

#include <QElapsedTimer>
#include <QThread>

#include <future>

namespace fabriscope {

using namespace demo;

using namespace Qt::StringLiterals;

namespace {

constexpr char region[] = "cn-wulanchabu";

/// Keys that look like keys, the same for the same seed: they open nothing but this service.
Credentials makeCredentials(quint64 seed, bool isTemporary)
{
    Random random(seed, isTemporary ? 0x737473 : 0x616b); // "sts", "ak"
    const auto letters = [&random](int length) {
        QString text;
        while (text.size() < length)
            text += QString::number(random.next(), 36);
        return text.left(length);
    };
    Credentials credentials;
    credentials.accessKeyId = (isTemporary ? u"STS.NDemo"_s : u"LTAI5tDemo"_s) + letters(14);
    credentials.accessKeySecret = letters(30);
    if (isTemporary)
        credentials.securityToken = u"CAIS"_s + letters(40) + u"+/"_s + letters(40) + u"=="_s;
    return credentials;
}

Problem usageProblem(const QString &happened, const QString &remedy)
{
    Problem problem;
    problem.kind = Problem::Kind::Usage;
    problem.happened = happened;
    problem.remedy = remedy;
    return problem;
}

std::optional<Problem> checkSettings(const DemoSettings &settings)
{
    constexpr int mostTests = 1'000'000;
    constexpr int mostHosts = 50'000;
    constexpr int longestLatency = 600'000;
    if (settings.tests < 0 || settings.tests > mostTests)
        return usageProblem(DemoService::tr("A demo fleet cannot have %1 tests").arg(settings.tests),
                            DemoService::tr("Give a number from 0 to %1").arg(mostTests));
    if (settings.hosts < 1 || settings.hosts > mostHosts)
        return usageProblem(DemoService::tr("A demo fleet cannot have %1 hosts").arg(settings.hosts),
                            DemoService::tr("Give a number from 1 to %1").arg(mostHosts));
    if (settings.latencyMsecs < 0 || settings.latencyMsecs > longestLatency)
        return usageProblem(DemoService::tr("An answer cannot wait %1 ms").arg(settings.latencyMsecs),
                            DemoService::tr("Give a number from 0 to %1").arg(longestLatency));
    const int year = settings.now ? settings.now->toUTC().date().year() : 2000;
    if ((settings.now && !settings.now->isValid()) || year < 1971 || year > 9990)
        return usageProblem(DemoService::tr("The demo's clock cannot stand at that time"),
                            DemoService::tr("Give a time of the years 1971 to 9990, as 2026-01-31T12:00:00Z"));
    return std::nullopt;
}

Problem noPort(quint16 port, const QString &why)
{
    Problem problem;
    problem.kind = Problem::Kind::Network;
    problem.happened = DemoService::tr("The demo service cannot listen on port %1 of 127.0.0.1").arg(port);
    problem.remedy = DemoService::tr("Choose another port, or port 0 for any free one");
    problem.detail = why;
    return problem;
}

DemoApiParts partsOf(const DemoSettings &settings, const DemoClock &clock, FaultList faults)
{
    const qint64 now = settings.now ? settings.now->toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
    DemoApiParts parts;
    parts.fleet = {settings.seed, settings.tests, settings.hosts, now - now % 1000};
    parts.credentials = {makeCredentials(settings.seed, false), makeCredentials(settings.seed, true)};
    parts.latencyMsecs = settings.latencyMsecs;
    parts.faults = std::move(faults);
    QElapsedTimer sinceStart;
    sinceStart.start();
    parts.elapsedMsecs = clock.elapsedMsecs ? clock.elapsedMsecs : [sinceStart] { return sinceStart.elapsed(); };
    parts.serverMsecs = clock.serverMsecs ? clock.serverMsecs : &QDateTime::currentMSecsSinceEpoch;
    return parts;
}

/// Listens, says so, and only then makes the fleet: requests that come meanwhile wait in the kernel.
class ServiceThread : public QThread {
public:
    ServiceThread(quint16 port, DemoApiParts parts) : m_port(port), m_parts(std::move(parts)) { }
    ~ServiceThread() override
    {
        quit();
        wait();
    }

    [[nodiscard]] std::future<Result<quint16>> listening() { return m_listening.get_future(); }

protected:
    void run() override
    {
        HttpServer server;
        if (!server.listen(m_port))
            return m_listening.set_value(tl::unexpected(noPort(m_port, server.errorString())));
        m_listening.set_value(server.port());
        DemoApi api(std::move(m_parts));
        server.serveWith(api);
        exec();
    }

private:
    quint16 m_port;
    DemoApiParts m_parts;
    std::promise<Result<quint16>> m_listening;
};

} // namespace

class DemoService::Private {
public:
    Private(quint16 port, DemoApiParts parts) : thread(port, std::move(parts)) { }

    DemoAddress address;
    ServiceThread thread;
};

DemoService::DemoService(std::unique_ptr<Private> parts) : d(std::move(parts)) { }

DemoService::~DemoService() = default;

Result<std::unique_ptr<DemoService>> DemoService::start(const DemoSettings &settings, const DemoClock &clock)
{
    if (auto problem = checkSettings(settings))
        return tl::unexpected(*problem);
    auto faults = makeFaults(settings.faults);
    if (!faults)
        return tl::unexpected(faults.error());
    DemoApiParts parts = partsOf(settings, clock, std::move(*faults));
    DemoAddress address{{}, parts.credentials[0], parts.credentials[1], {}};
    for (const char *id : resourceGroupIds)
        address.resourceGroups += QString::fromUtf8(id);
    auto d = std::make_unique<Private>(settings.port, std::move(parts));
    auto listening = d->thread.listening();
    d->thread.start();
    const Result<quint16> port = listening.get();
    if (!port)
        return tl::unexpected(port.error());
    address.endpoint.url = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
    address.endpoint.region = QString::fromLatin1(region);
    d->address = address;
    return std::unique_ptr<DemoService>(new DemoService(std::move(d)));
}

DemoAddress DemoService::address() const
{
    return d->address;
}

QStringList demoFaultNames()
{
    return faultNames();
}

QString demoFaultHelp(const QString &name)
{
    return faultHelp(name);
}

} // namespace fabriscope
