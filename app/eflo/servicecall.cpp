// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/servicecall.h"

#include "app/eflo/durationtext.h"
#include "app/futures/whendone.h"

#include <QRandomGenerator>
#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

ServiceCall::ServiceCall(Session *session, ServiceRequest request, QObject *parent)
    : QObject(parent), m_session(session), m_request(std::move(request))
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a coarse one may be 3 s early in a minute
    connect(&m_wait, &QTimer::timeout, this, &ServiceCall::attempt);
    connect(&m_reading, &QFutureWatcher<Outcome>::finished, this, &ServiceCall::onRead);
}

void ServiceCall::start()
{
    m_wait.start(0);
}

void ServiceCall::attempt()
{
    whenDone(m_session->credentials().credentials(), this,
             [this](const Result<Credentials> &credentials) { send(credentials); });
}

void ServiceCall::send(const Result<Credentials> &credentials)
{
    const auto flaw = credentials ? flawOf(*credentials) : credentials.error();
    if (flaw) {
        fail(ErrorMeaning::CredentialsFailed, *flaw);
        return;
    }
    m_credentials = *credentials;
    ++m_history.tries;
    HttpExchange *exchange = m_session->post(m_request, m_credentials, this);
    connect(exchange, &HttpExchange::finished, this, [this, exchange] {
        exchange->deleteLater();
        if (exchange->isUnanswered() && !m_history.reconnected) {
            m_history.reconnected = true;
            attempt();
        } else {
            onAnswer(exchange->answer());
        }
    });
}

void ServiceCall::onAnswer(const Result<HttpAnswer> &answer)
{
    if (answer)
        m_reading.setFuture(QtConcurrent::run(readAnswer, *answer, m_request, m_credentials));
    else
        fail(ErrorMeaning::TransportFailed, answer.error());
}

void ServiceCall::onRead()
{
    Outcome outcome = m_reading.future().takeResult();
    if (outcome)
        finish(std::move(outcome));
    else
        onFailure(outcome.error());
}

void ServiceCall::onFailure(const ServiceError &error)
{
    const NextStep step = nextStep(error, m_history, m_session->pacing(), QRandomGenerator::global()->generateDouble());
    if (step.kind == NextStep::Kind::GiveUp)
        finish(tl::unexpected(error));
    else
        retry(step, error);
}

void ServiceCall::retry(const NextStep &step, const ServiceError &error)
{
    bool worthIt = true;
    switch (step.kind) {
    case NextStep::Kind::Wait:
        waitFor(step, error);
        return;
    case NextStep::Kind::RenewNonce:
        m_history.nonceRenewed = true;
        break;
    case NextStep::Kind::CorrectClock:
        m_history.clockCorrected = true;
        worthIt = m_session->correctClock(*error.clockOffSecs);
        break;
    case NextStep::Kind::RenewCredentials:
        m_history.credentialsRenewed = true;
        renewCredentials(error);
        return;
    case NextStep::Kind::GiveUp:
        worthIt = false;
        break;
    }
    if (worthIt)
        attempt();
    else
        finish(tl::unexpected(error));
}

/// What keeps new ones from coming says more than that the old ones were refused.
void ServiceCall::renewCredentials(const ServiceError &refused)
{
    whenDone(m_session->credentials().renewed(m_credentials), this,
             [this, refused](const Result<Credentials> &renewed) {
                 if (renewed && *renewed == m_credentials)
                     finish(tl::unexpected(refused));
                 else
                     send(renewed);
             });
}

void ServiceCall::waitFor(const NextStep &step, const ServiceError &error)
{
    Problem why = error.problem;
    why.remedy = step.hintCapped ? tr("The service asks for a pause of %1; Fabriscope tries again after %2 already")
                                       .arg(durationText(error.hintMsecs.value_or(0)), durationText(step.waitMsecs))
                                 : tr("Fabriscope tries again by itself in %1").arg(durationText(step.waitMsecs));
    m_wait.start(int(step.waitMsecs));
    emit waiting(why, QDateTime::currentDateTimeUtc().addMSecs(step.waitMsecs));
}

void ServiceCall::fail(ErrorMeaning meaning, const Problem &problem)
{
    ServiceError error{meaning, problem, {}, {}};
    error.problem.request = nameOf(m_request.action);
    finish(tl::unexpected(error));
}

void ServiceCall::finish(Outcome outcome)
{
    m_outcome = std::move(outcome);
    emit finished();
}

} // namespace fabriscope
