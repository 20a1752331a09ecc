// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/describejobimpl.h"

#include <QPointer>

namespace fabriscope {

using namespace Qt::StringLiterals;

DescribeJobImpl::DescribeJobImpl(Session *session, QString testId, QObject *parent)
    : DescribeJob(parent), m_session(session), m_testId(std::move(testId))
{
    QMetaObject::invokeMethod(this, &DescribeJobImpl::start, Qt::QueuedConnection);
}

void DescribeJobImpl::start()
{
    if (m_done)
        return;
    ServiceRequest request{Action::DescribeNetTestResult, {}};
    request.parameters.emplaceBack(u"TestId"_s, m_testId);
    m_call = new ServiceCall(m_session, request, this);
    connect(m_call, &ServiceCall::waiting, this, &DescribeJob::waiting);
    connect(m_call, &ServiceCall::finished, this, &DescribeJobImpl::onCall);
    m_call->start();
}

void DescribeJobImpl::onCall()
{
    const ServiceCall::Outcome &outcome = m_call->outcome(); // lives until control is back in the event loop
    m_call->deleteLater();
    m_call = nullptr;
    if (outcome)
        finish(std::get<DescribeAnswer>(outcome->content), outcome->origin);
    else
        finish(tl::unexpected(outcome.error().problem), {outcome.error().problem.requestId, std::nullopt, {}});
}

void DescribeJobImpl::cancel()
{
    if (m_done)
        return;
    m_done = true;
    delete m_call;
    m_call = nullptr;
    Problem problem;
    problem.kind = Problem::Kind::Cancelled;
    problem.happened = tr("The question for one test was stopped");
    problem.remedy = tr("Ask again");
    problem.request = nameOf(Action::DescribeNetTestResult);
    QMetaObject::invokeMethod(
        this, [this, problem] { finish(tl::unexpected(problem), {}); }, Qt::QueuedConnection);
}

void DescribeJobImpl::finish(const Result<DescribeAnswer> &answer, const AnswerOrigin &origin)
{
    m_done = true;
    const QPointer<DescribeJobImpl> self(this);
    emit finished(answer, origin);
    if (self)
        deleteLater();
}

} // namespace fabriscope
