// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/clockcheck.h"

#include "app/doctor/certificates.h"
#include "app/eflo/durationtext.h"

#include <QLocale>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 serviceLimit = 15 * 60; // s
constexpr qint64 worthAWord = 60;        // s

DoctorStep stepOf(qint64 off, bool refused)
{
    const auto check = DoctorStep::Check::Clock;
    const QString remedy = ClockCheck::tr("Set this computer's clock, best by switching on automatic time");
    DoctorStep step;
    if (qAbs(off) >= serviceLimit || (refused && qAbs(off) > worthAWord))
        step = badStep(check, {.kind = Problem::Kind::Clock, .happened = clockSkewText(off), .remedy = remedy});
    else if (refused)
        step = warningStep(
            check, ClockCheck::tr("The service refuses the time of the request, though both clocks agree"),
            ClockCheck::tr("Try again; if it stays so, something in between may keep requests for too long"));
    else if (qAbs(off) > worthAWord)
        step = warningStep(check, clockSkewText(off), remedy);
    else
        step = goodStep(check,
                        qAbs(off) <= 1 ? ClockCheck::tr("This computer's clock agrees with the service's")
                                       : clockSkewText(off));
    step.facts.append({u"skewSeconds"_s, ClockCheck::tr("Ahead by, in seconds"), QString::number(off)});
    step.facts.append(
        {u"allowedSeconds"_s, ClockCheck::tr("Allowed by the service, in seconds"), QString::number(serviceLimit)});
    return step;
}

} // namespace

ServiceRequest pageRequest(const Findings &findings, const QString &type)
{
    ServiceRequest request;
    request.parameters.emplaceBack(u"MaxResults"_s, u"100"_s);
    if (!type.isEmpty())
        request.parameters.emplaceBack(u"NetTestType"_s, type);
    if (!findings.setup.resourceGroup.isEmpty())
        request.parameters.emplaceBack(u"ResourceGroupId"_s, findings.setup.resourceGroup);
    return request;
}

void ClockCheck::start()
{
    const auto take = [this](const DoctorCalls::Asked &asked) { this->take(asked); };
    if (findings().credentials)
        findings().calls->ask(pageRequest(findings()), *findings().credentials, 0, take);
    else
        findings().calls->askForDate(take);
}

void ClockCheck::take(const DoctorCalls::Asked &asked)
{
    if (findings().credentials)
        findings().listed = asked.outcome;
    const bool failed = !asked.outcome;
    if (failed && asked.outcome.error().meaning == ErrorMeaning::TransportFailed) {
        findings().silence = asked.outcome.error().problem;
        emit ended(skippedStep(DoctorStep::Check::Clock, tr("Not compared: no answer came, so there is no Date")));
        return;
    }
    const bool refused = failed && asked.outcome.error().meaning == ErrorMeaning::ClockOff;
    if (asked.clockOffSecs) {
        findings().clockOffSecs = *asked.clockOffSecs;
        emit ended(stepOf(*asked.clockOffSecs, refused));
    } else if (refused) {
        emit ended(badStep(DoctorStep::Check::Clock, asked.outcome.error().problem));
    } else {
        emit ended(skippedStep(DoctorStep::Check::Clock, tr("Not compared: the answer has no Date")));
    }
}

DoctorStep ClockCheck::withoutAnswer(const Findings &findings)
{
    const auto check = DoctorStep::Check::Clock;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString remedy = tr("This computer takes it to be %1: set its clock if that is wrong").arg(momentText(now));
    if (findings.certificateFrom.isValid())
        return warningStep(check,
                           tr("If the certificate is right, this computer's clock is at least %1 behind")
                               .arg(durationText(now.msecsTo(findings.certificateFrom))),
                           remedy);
    if (findings.certificateUntil.isValid())
        return warningStep(check,
                           tr("If the certificate has not really expired, this computer's clock is at least %1 ahead")
                               .arg(durationText(findings.certificateUntil.msecsTo(now))),
                           remedy);
    return skippedStep(
        check, tr("Not compared: the service cannot be asked while “%1” fails").arg(titleOf(*findings.obstacle)));
}

} // namespace fabriscope
