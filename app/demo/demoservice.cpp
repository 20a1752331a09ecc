// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoservice.h"

#include "app/demo/faults/faultcatalogue.h"
#include "app/demo/service/democredentials.h"
#include "app/demo/service/servicethread.h"

#include <QElapsedTimer>

namespace fabriscope {

using namespace demo;

using namespace Qt::StringLiterals;

namespace {

constexpr char region[] = "cn-wulanchabu";

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

DemoApiParts partsOf(const DemoSettings &settings, const DemoClock &clock, FaultList faults)
{
    const qint64 now = settings.now ? settings.now->toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
    DemoApiParts parts;
    parts.fleet = {settings.seed, settings.tests, settings.hosts, now - now % 1000};
    parts.credentials = {demoCredentials(settings.seed, false), demoCredentials(settings.seed, true)};
    parts.latencyMsecs = settings.latencyMsecs;
    parts.faults = std::move(faults);
    QElapsedTimer sinceStart;
    sinceStart.start();
    parts.elapsedMsecs = clock.elapsedMsecs ? clock.elapsedMsecs : [sinceStart] { return sinceStart.elapsed(); };
    parts.serverMsecs = clock.serverMsecs ? clock.serverMsecs : &QDateTime::currentMSecsSinceEpoch;
    return parts;
}

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
