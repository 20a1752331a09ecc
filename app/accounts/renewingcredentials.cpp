// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/renewingcredentials.h"

#include "app/futures/whendone.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace fabriscope {

namespace {

struct RenewingCredentialsText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::RenewingCredentials)
};

constexpr qint64 renewBefore = 180;  // s
constexpr qint64 problemStands = 2;  // s
constexpr qint64 firstPause = 5;     // s
constexpr qint64 longestPause = 60;  // s
constexpr qint64 betweenForced = 10; // s
constexpr int mostDoublings = 6;

QFuture<Result<Credentials>> ready(const Result<Credentials> &credentials)
{
    return QtFuture::makeReadyFuture(credentials);
}

} // namespace

RenewingCredentials::RenewingCredentials(std::unique_ptr<CredentialSource> source, std::function<QDateTime()> clock)
    : m_source(std::move(source)), m_clock(std::move(clock))
{
}

QDateTime RenewingCredentials::now() const
{
    return m_clock ? m_clock() : QDateTime::currentDateTimeUtc();
}

bool RenewingCredentials::isGoodFor(qint64 secs) const
{
    return m_current && (!m_current->expiresAt.isValid() || now().secsTo(m_current->expiresAt) > secs);
}

/// A clock that was set back must not make a pause of it.
bool RenewingCredentials::isQuiet() const
{
    const qint64 left = m_quietUntil.isValid() ? now().secsTo(m_quietUntil) : 0;
    return left > 0 && left <= longestPause;
}

QFuture<Result<Credentials>> RenewingCredentials::credentials()
{
    if (!m_isFetching && (isGoodFor(renewBefore) || isQuiet()))
        return ready(answer());
    return wait();
}

QFuture<Result<Credentials>> RenewingCredentials::renewed(const Credentials &refused)
{
    const bool hasOthers = m_current && m_current->credentials != refused;
    const qint64 since = m_forcedAt.isValid() ? m_forcedAt.secsTo(now()) : betweenForced;
    if (m_isFetching || hasOthers || (since >= 0 && since < betweenForced))
        return credentials();
    m_forcedAt = now();
    m_current.reset(); // whatever its end, it is good for nothing
    return wait();
}

/// Keys that came just now are handed out even if they seem to be over: it may be this computer's clock that is wrong.
Result<Credentials> RenewingCredentials::answer() const
{
    if (m_current && (!m_problem || isGoodFor(0)))
        return m_current->credentials;
    Problem problem = m_problem.value_or(Problem());
    if (m_current) {
        problem.happened = RenewingCredentialsText::tr("The temporary keys ended at %1 and could not be renewed: %2")
                               .arg(QLocale().toString(m_current->expiresAt.toLocalTime().time(), QLocale::ShortFormat),
                                    problem.happened);
    }
    return tl::unexpected(problem);
}

QFuture<Result<Credentials>> RenewingCredentials::wait()
{
    Promise promise;
    promise.start();
    auto future = promise.future();
    m_waiting.push_back(std::move(promise));
    if (!std::exchange(m_isFetching, true))
        whenDone(m_source->fetch(), &m_context, [this](const Fetched &fetched) { take(fetched); });
    return future;
}

void RenewingCredentials::take(const Fetched &fetched)
{
    m_isFetching = false;
    if (fetched) {
        m_current = *fetched;
        m_problem.reset();
        m_failures = 0;
        m_quietUntil = now().addSecs(isGoodFor(renewBefore) ? 0 : firstPause);
    } else {
        m_problem = fetched.error();
        const qint64 pause = std::min(longestPause, firstPause << std::min(m_failures++, mostDoublings));
        m_quietUntil = now().addSecs(isGoodFor(0) ? pause : problemStands);
    }
    const auto said = answer();
    for (Promise &promise : std::exchange(m_waiting, {})) {
        promise.addResult(said);
        promise.finish();
    }
}

} // namespace fabriscope
