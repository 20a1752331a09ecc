// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/permissioncheck.h"

#include "app/eflo/serviceproblem.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto permissionCheck = DoctorStep::Check::Permission;

QString actionName(Action action)
{
    return "eflo:"_L1 + nameOf(action);
}

/// eflo puts the policy for what is missing first into a problem's detail; it may name a third action.
QString policyFor(const Problem &problem)
{
    const QString first = problem.detail.section(u'\n', 0, 0);
    return first.startsWith(u'{') ? first : smallestPolicy(actionName(Action::ListNetTestResults));
}

} // namespace

QString PermissionCheck::reasonToSkip()
{
    if (findings().obstacle)
        return tr("Not asked while “%1” fails").arg(titleOf(*findings().obstacle));
    if (findings().keyJudgement != DoctorStep::Outcome::Good)
        return tr("Not asked: first the service has to take the credentials");
    return {};
}

void PermissionCheck::start()
{
    if (const QString reason = reasonToSkip(); !reason.isEmpty()) {
        emit ended(skippedStep(permissionCheck, reason));
        return;
    }
    m_list = grantOf(*findings().listed);
    if (!*findings().listed)
        m_listProblem = findings().listed->error().problem;
    if (!findings().calls->hasLeft()) {
        emit ended(verdict());
        return;
    }
    ServiceRequest request{Action::DescribeNetTestResult, {}};
    request.parameters.emplaceBack(u"TestId"_s, testIdToAsk());
    findings().calls->ask(request, *findings().credentials, findings().clockOffSecs,
                          [this](const DoctorCalls::Asked &asked) { take(asked.outcome); });
}

QString PermissionCheck::testIdToAsk()
{
    const NetTest *newest = nullptr;
    if (*findings().listed) {
        const QList<Record> &records = std::get<ListReading>((*findings().listed)->content).answer.records;
        for (const Record &record : records) {
            const bool isNewer = !newest || record.test->created.msecsUtc > newest->created.msecsUtc;
            if (!record.test->testId.isEmpty() && isNewer)
                newest = record.test.get();
        }
    }
    return newest ? newest->testId : u"00000000-0000-0000-0000-000000000000"_s;
}

void PermissionCheck::take(const DoctorCalls::Outcome &described)
{
    m_describe = grantOf(described);
    if (!described)
        m_describeProblem = described.error().problem;
    emit ended(verdict());
}

PermissionCheck::Grant PermissionCheck::grantOf(const DoctorCalls::Outcome &outcome)
{
    if (outcome)
        return Grant::Given;
    switch (outcome.error().meaning) {
    case ErrorMeaning::NotFound:
    case ErrorMeaning::TypeRequired:
        return Grant::Given;
    case ErrorMeaning::NotAllowed:
        return Grant::Missing;
    default:
        return Grant::Unknown;
    }
}

QString PermissionCheck::wordOf(Grant grant)
{
    switch (grant) {
    case Grant::Given:
        return tr("granted");
    case Grant::Missing:
        return tr("missing");
    case Grant::Unknown:
        break;
    }
    return tr("not known");
}

DoctorStep PermissionCheck::verdict() const
{
    DoctorStep step;
    if (m_list == Grant::Missing || m_describe == Grant::Missing) {
        const Problem &problem = m_list == Grant::Missing ? *m_listProblem : *m_describeProblem;
        step = badStep(permissionCheck, problem);
        step.policy = policyFor(problem);
        if (m_list == m_describe)
            step.sentence = tr("Neither %1 nor %2 is granted")
                                .arg(actionName(Action::ListNetTestResults), actionName(Action::DescribeNetTestResult));
    } else if (m_list == Grant::Given && m_describe == Grant::Given) {
        step = goodStep(permissionCheck, tr("Everything that Fabriscope asks for is granted"));
    } else if (m_describeProblem) {
        step = problemStep(permissionCheck, DoctorStep::Outcome::Warning, *m_describeProblem);
    } else {
        step = warningStep(permissionCheck, tr("Not all of the permissions could be asked for with so few calls"),
                           tr("Check again in a minute"));
    }
    step.facts =
        QList<DoctorStep::Fact>{
            {u"ListNetTestResults"_s, actionName(Action::ListNetTestResults), wordOf(m_list)},
            {u"DescribeNetTestResult"_s, actionName(Action::DescribeNetTestResult), wordOf(m_describe)}}
        + step.facts;
    return step;
}

} // namespace fabriscope
