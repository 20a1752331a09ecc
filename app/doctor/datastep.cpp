// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/datastep.h"

#include "app/doctor/certificates.h"
#include "app/doctor/doctortext.h"
#include "app/eflo/durationtext.h"

#include <QLocale>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dataCheck = DoctorStep::Check::Data;

QString ageText(qint64 msecs, qint64 now)
{
    const QString moment = momentText(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC));
    if (msecs > now)
        return moment;
    return DoctorText::tr("%1, %2 ago", "a moment and how long ago that is").arg(moment, durationText(now - msecs));
}

void addTimes(const ListAnswer &list, qint64 now, DoctorStep &step)
{
    std::optional<qint64> newest;
    std::optional<qint64> oldest;
    for (const Record &record : list.records) {
        const auto created = record.test->created.moment();
        if (!created)
            continue;
        newest = qMax(newest.value_or(*created), *created);
        oldest = qMin(oldest.value_or(*created), *created);
    }
    if (!newest)
        return;
    step.facts.append({u"newest"_s, DoctorText::tr("Newest"), ageText(*newest, now)});
    step.facts.append({u"oldest"_s, DoctorText::tr("Oldest"), ageText(*oldest, now)});
}

DoctorStep pageStep(const ListAnswer &list, const Findings &findings)
{
    const int count = int(list.records.size());
    DoctorStep step;
    if (count > 0)
        step = goodStep(dataCheck, DoctorText::tr("The first page holds %Ln test(s)", nullptr, count));
    else
        step =
            warningStep(dataCheck, DoctorText::tr("The service answers, but has no tests here"),
                        DoctorText::tr("Check the region and the resource group: a region holds only its own tests"));
    step.facts.append({u"tests"_s, DoctorText::tr("Tests"), QString::number(count)});
    step.facts.append({u"more"_s, DoctorText::tr("More pages"),
                       list.nextToken.isEmpty() ? DoctorText::tr("no") : DoctorText::tr("yes")});
    addTimes(list, QDateTime::currentMSecsSinceEpoch() - findings.clockOffSecs * 1000, step);
    if (list.skipped > 0)
        step.facts.append(
            {u"skipped"_s, DoctorText::tr("Elements that are no records"), QString::number(list.skipped)});
    if (!findings.askedType.isEmpty())
        step.facts.append({u"type"_s, DoctorText::tr("Only tests of type"), findings.askedType});
    return step;
}

DoctorStep refusedStep(const ServiceError &error)
{
    switch (error.meaning) {
    case ErrorMeaning::Throttled:
    case ErrorMeaning::LimitExceeded: {
        DoctorStep step = problemStep(dataCheck, DoctorStep::Outcome::Warning, error.problem);
        if (error.hintMsecs)
            step.facts.append({u"wait"_s, DoctorText::tr("The service asks to wait"), durationText(*error.hintMsecs)});
        return step;
    }
    case ErrorMeaning::NotAllowed:
        return skippedStep(dataCheck, DoctorText::tr("Not shown: listing is not granted"));
    case ErrorMeaning::ClockOff:
        return skippedStep(dataCheck, DoctorText::tr("Not shown: the clock has to be set first"));
    case ErrorMeaning::TypeRequired:
        return skippedStep(dataCheck,
                           DoctorText::tr("Not shown: the service insists on a type of test, and no call is left"));
    default:
        return badStep(dataCheck, error.problem);
    }
}

} // namespace

DoctorStep dataStep(const Findings &findings)
{
    if (findings.obstacle)
        return skippedStep(dataCheck, DoctorText::tr("Not asked while “%1” fails").arg(titleOf(*findings.obstacle)));
    if (findings.silence)
        return badStep(dataCheck, *findings.silence);
    if (findings.keyJudgement == DoctorStep::Outcome::Bad || !findings.listed)
        return skippedStep(dataCheck, DoctorText::tr("Not asked: first the service has to take the credentials"));
    if (*findings.listed)
        return pageStep(std::get<ListReading>((*findings.listed)->content).answer, findings);
    return refusedStep(findings.listed->error());
}

} // namespace fabriscope
