// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/describejobimpl.h"

#include "app/nettest/displaytext.h"

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
    if (!outcome)
        return finish(tl::unexpected(outcome.error().problem), {outcome.error().problem.requestId, std::nullopt, {}});
    const auto &answer = std::get<DescribeAnswer>(outcome->content);
    if (auto problem = flawOf(answer)) {
        problem->request = nameOf(Action::DescribeNetTestResult);
        problem->requestId = outcome->origin.requestId;
        return finish(tl::unexpected(*problem), outcome->origin);
    }
    finish(answer, outcome->origin);
}

/// An answer may lack anything, but one that is about nothing, or about another test, is none.
std::optional<Problem> DescribeJobImpl::flawOf(const DescribeAnswer &answer) const
{
    const NetTest &test = *answer.record.test;
    const QString id = displayText(test.testId);
    if (test.testId.isEmpty() && test.netTestType.isEmpty() && test.status.isEmpty() && answer.resultDetial.isEmpty()) {
        return Problem{.kind = Problem::Kind::NotFound,
                       .happened = tr("The service answered, but not with a test"),
                       .remedy = tr("Check the test id and the region, or refresh the list")};
    }
    // Sibling calls leave a part of such an id away, so a part is enough.
    const QString asked = displayText(m_testId);
    if (!id.isEmpty() && !asked.contains(id) && !id.contains(asked)) {
        return Problem{.kind = Problem::Kind::Answer,
                       .happened = tr("The service answered with another test: %1").arg(id),
                       .remedy = tr("Try again; nothing of that answer was taken over")};
    }
    return std::nullopt;
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
