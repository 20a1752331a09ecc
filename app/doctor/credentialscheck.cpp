// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/credentialscheck.h"

#include "app/doctor/clockcheck.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto credentialsCheck = DoctorStep::Check::Credentials;

} // namespace

void CredentialsCheck::start()
{
    if (!findings().credentials) {
        findings().keyJudgement = DoctorStep::Outcome::Bad;
        emit ended(badStep(credentialsCheck, findings().credentials.error()));
        return;
    }
    const QString key = findings().credentials->shownId();
    if (findings().obstacle) {
        emit ended(skippedStep(
            credentialsCheck,
            tr("The access key %1 cannot be tried while “%2” fails").arg(key, titleOf(*findings().obstacle))));
        return;
    }
    judge();
}

bool CredentialsCheck::askAgain()
{
    if (!findings().calls->hasLeft())
        return false;
    switch (findings().listed->error().meaning) {
    case ErrorMeaning::ClockOff:
        if (m_clockCorrected || findings().clockOffSecs == 0)
            return false;
        m_clockCorrected = true;
        break;
    case ErrorMeaning::NonceUsed:
        if (m_nonceRenewed)
            return false;
        m_nonceRenewed = true;
        break;
    case ErrorMeaning::TypeRequired:
        if (!findings().askedType.isEmpty())
            return false;
        findings().askedType = u"TrafficTest"_s;
        break;
    default:
        return false;
    }
    findings().calls->ask(pageRequest(findings(), findings().askedType), *findings().credentials,
                          findings().clockOffSecs, [this](const DoctorCalls::Asked &asked) {
                              findings().listed = asked.outcome;
                              judge();
                          });
    return true;
}

void CredentialsCheck::judge()
{
    if (*findings().listed)
        return accept();
    if (!askAgain())
        judgeRefusal(findings().listed->error());
}

void CredentialsCheck::judgeRefusal(const ServiceError &error)
{
    switch (error.meaning) {
    case ErrorMeaning::NotAllowed: // the service looks at the permission only after the key
    case ErrorMeaning::TypeRequired:
        return accept();
    case ErrorMeaning::UnknownKey:
    case ErrorMeaning::DisabledKey:
    case ErrorMeaning::WrongSecret:
    case ErrorMeaning::TokenRefused:
        findings().keyJudgement = DoctorStep::Outcome::Bad;
        emit ended(badStep(credentialsCheck, error.problem));
        return;
    case ErrorMeaning::ClockOff:
        emit ended(
            skippedStep(credentialsCheck, tr("Not told: the service looks at the key only when the time is right")));
        return;
    case ErrorMeaning::Throttled:
    case ErrorMeaning::LimitExceeded:
        emit ended(skippedStep(credentialsCheck, tr("Not told: the service takes no more calls at the moment")));
        return;
    case ErrorMeaning::TransportFailed:
        findings().silence = error.problem;
        emit ended(skippedStep(credentialsCheck, tr("Not told: no answer came")));
        return;
    default:
        emit ended(skippedStep(credentialsCheck, tr("Not told: the answer says nothing about the access key")));
    }
}

void CredentialsCheck::accept()
{
    findings().keyJudgement = DoctorStep::Outcome::Good;
    const Credentials &credentials = *findings().credentials;
    DoctorStep step = goodStep(credentialsCheck, tr("The service takes the access key %1").arg(credentials.shownId()));
    step.facts.append(
        {u"kind"_s, tr("Kind"),
         credentials.securityToken.isEmpty() ? tr("an access key") : tr("a temporary key with its token")});
    emit ended(step);
}

} // namespace fabriscope
