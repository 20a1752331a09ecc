// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/doctorrun.h"

#include "app/doctor/clockcheck.h"
#include "app/doctor/connectioncheck.h"
#include "app/doctor/credentialscheck.h"
#include "app/doctor/datastep.h"
#include "app/doctor/namecheck.h"
#include "app/doctor/permissioncheck.h"
#include "app/doctor/proxycheck.h"
#include "app/doctor/scrub.h"
#include "app/doctor/tlscheck.h"
#include "app/eflo/durationtext.h"
#include "app/futures/whendone.h"

#include <QFutureWatcher>
#include <QProcessEnvironment>
#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

namespace {

using Check = DoctorStep::Check;

bool isOfTheWay(Check check)
{
    return check <= Check::Tls;
}

} // namespace

DoctorRun::DoctorRun(DoctorSetup setup) : m_findings(std::move(setup)), m_total(this)
{
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, &DoctorRun::giveUp);
}

void DoctorRun::start()
{
    m_total.start(m_findings.setup.totalMsecs);
    next();
}

void DoctorRun::next()
{
    if (m_done)
        return;
    if (++m_at >= allChecks().size()) {
        m_done = true;
        m_total.stop();
        emit finished();
        return;
    }
    begin(allChecks().at(m_at));
}

void DoctorRun::begin(Check check)
{
    m_clock.start();
    emit stepChanged({.check = check, .outcome = DoctorStep::Outcome::Running});
    const bool wantsCredentials = check == Check::Credentials || (check == Check::Clock && !m_findings.obstacle);
    if (check == Check::Name && m_findings.setup.endpoint)
        askProxyPassword();
    else if (wantsCredentials && !m_knowsCredentials)
        emit credentialsWanted();
    else
        examine(check);
}

/// What the profile's proxy wants to know is asked for before anything is tried: without it no way can be judged.
void DoctorRun::askProxyPassword()
{
    if (!m_findings.setup.proxy || !m_findings.setup.proxyPassword)
        return decideWay();
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_done)
            return;
        const auto password = proxyPasswordIn(watcher->future());
        if (!password) {
            m_findings.way = {ProxyWay::Origin::Own, {}, tl::unexpected(password.error())};
            return examine(Check::Name);
        }
        m_findings.setup.proxy->setPassword(*password);
        decideWay();
    });
    watcher->setFuture(m_findings.setup.proxyPassword());
}

/// Asking the system may take as long as a proxy script is fetched: not on this thread, on which the user may stop.
void DoctorRun::decideWay()
{
    const auto ask = [own = m_findings.setup.proxy, url = m_findings.endpoint().url] {
        return ProxyChoice(own, QProcessEnvironment::systemEnvironment()).wayFor(url);
    };
    whenDone(QtConcurrent::run(ask), this, [this](const ProxyWay &way) {
        m_findings.way = way;
        if (!m_done)
            examine(Check::Name);
    });
}

void DoctorRun::takeCredentials(const Result<Credentials> &credentials)
{
    if (m_done)
        return;
    m_knowsCredentials = true;
    m_findings.credentials = credentials;
    if (credentials) {
        if (const auto flaw = flawOf(*credentials))
            m_findings.credentials = tl::unexpected(*flaw);
    }
    examine(allChecks().at(m_at));
}

/// What can be said of a step without doing it.
std::optional<DoctorStep> DoctorRun::withoutLooking(Check check)
{
    if (!m_findings.setup.endpoint && check != Check::Credentials)
        return skippedStep(check, tr("Neither a region nor an address of the service is known"));
    if (check == Check::Data)
        return dataStep(m_findings);
    if (check == Check::Clock && m_findings.obstacle)
        return ClockCheck::withoutAnswer(m_findings);
    if (check == Check::Connection && !m_findings.way.proxies)
        return skippedStep(check, tr("Not tried: first it has to be clear which way the requests take"));
    if (isOfTheWay(check) && m_findings.obstacle)
        return skippedStep(check, tr("Not tried while “%1” fails").arg(titleOf(*m_findings.obstacle)));
    if (check == Check::Tls && !m_findings.isHttps())
        return skippedStep(check, tr("Plain http to this computer itself has no certificate"));
    return std::nullopt;
}

void DoctorRun::examine(Check check)
{
    if (const auto known = withoutLooking(check))
        return end(*known);
    if (check == Check::Clock)
        m_findings.calls =
            std::make_unique<DoctorCalls>(m_findings.endpoint(), m_findings.proxy(), m_findings.setup.pacing);
    m_examination = make(check);
    connect(m_examination.get(), &Examination::ended, this, &DoctorRun::end, Qt::QueuedConnection);
    m_examination->start();
}

std::unique_ptr<Examination> DoctorRun::make(Check check)
{
    switch (check) {
    case Check::Name:
        return std::make_unique<NameCheck>(m_findings);
    case Check::Connection:
        return std::make_unique<ConnectionCheck>(m_findings);
    case Check::Proxy:
        return std::make_unique<ProxyCheck>(m_findings);
    case Check::Tls:
        return std::make_unique<TlsCheck>(m_findings);
    case Check::Clock:
        return std::make_unique<ClockCheck>(m_findings);
    case Check::Credentials:
        return std::make_unique<CredentialsCheck>(m_findings);
    case Check::Permission:
    case Check::Data:
        break;
    }
    return std::make_unique<PermissionCheck>(m_findings);
}

void DoctorRun::end(DoctorStep step)
{
    if (m_done || step.check != allChecks().at(m_at))
        return;
    m_examination.reset();
    if (isOfTheWay(step.check) && step.outcome == DoctorStep::Outcome::Bad)
        m_findings.obstacle = step.check;
    step.msecs = m_clock.elapsed();
    emit stepChanged(scrubbed(std::move(step), m_findings));
    next();
}

void DoctorRun::endRest(const QString &why)
{
    m_done = true;
    m_total.stop();
    m_examination.reset();
    m_findings.calls.reset();
    while (++m_at < allChecks().size())
        emit stepChanged(skippedStep(allChecks().at(m_at), why));
    emit finished();
}

void DoctorRun::stop()
{
    if (m_done)
        return;
    DoctorStep stopped = skippedStep(allChecks().at(qMax<qsizetype>(m_at, 0)), tr("Stopped while it ran"));
    stopped.msecs = m_clock.isValid() ? m_clock.elapsed() : 0;
    m_at = qMax<qsizetype>(m_at, 0);
    emit stepChanged(stopped);
    endRest(tr("Stopped before its turn"));
}

void DoctorRun::giveUp()
{
    const QString limit = durationText(m_findings.setup.totalMsecs);
    DoctorStep late = badStep(allChecks().at(m_at),
                              {.kind = Problem::Kind::Timeout,
                               .happened = tr("This took longer than the %1 that a whole check may take").arg(limit),
                               .remedy = tr("Check again; if it stays so, look at what answers so slowly")});
    late.msecs = m_clock.elapsed();
    emit stepChanged(late);
    endRest(tr("Not reached within the %1 that a whole check may take").arg(limit));
}

} // namespace fabriscope
