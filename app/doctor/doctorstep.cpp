// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/doctorstep.h"

#include "app/doctor/doctortext.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

} // namespace

DoctorStep goodStep(DoctorStep::Check check, const QString &sentence)
{
    return {.check = check, .outcome = DoctorStep::Outcome::Good, .sentence = sentence};
}

DoctorStep warningStep(DoctorStep::Check check, const QString &sentence, const QString &remedy)
{
    return {.check = check, .outcome = DoctorStep::Outcome::Warning, .sentence = sentence, .remedy = remedy};
}

DoctorStep skippedStep(DoctorStep::Check check, const QString &why)
{
    return {.check = check, .outcome = DoctorStep::Outcome::Skipped, .sentence = why};
}

DoctorStep problemStep(DoctorStep::Check check, DoctorStep::Outcome outcome, const Problem &problem)
{
    DoctorStep step{.check = check,
                    .outcome = outcome,
                    .sentence = problem.happened,
                    .remedy = problem.remedy,
                    .detail = problem.detail};
    if (!problem.code.isEmpty())
        step.facts.append({u"code"_s, DoctorText::tr("The service's code"), problem.code});
    if (!problem.requestId.isEmpty())
        step.facts.append({u"requestId"_s, DoctorText::tr("Request id"), problem.requestId});
    return step;
}

DoctorStep badStep(DoctorStep::Check check, const Problem &problem)
{
    DoctorStep step = problemStep(check, DoctorStep::Outcome::Bad, problem);
    step.kind = problem.kind;
    return step;
}

const QList<DoctorStep::Check> &allChecks()
{
    using enum DoctorStep::Check;
    static const QList<DoctorStep::Check> checks{Name, Connection, Proxy, Tls, Clock, Credentials, Permission, Data};
    return checks;
}

QString titleOf(DoctorStep::Check check)
{
    switch (check) {
    case DoctorStep::Check::Name:
        return DoctorText::tr("Name resolution");
    case DoctorStep::Check::Connection:
        return DoctorText::tr("Connection (TCP)");
    case DoctorStep::Check::Proxy:
        return DoctorText::tr("Proxy");
    case DoctorStep::Check::Tls:
        return DoctorText::tr("Certificate (TLS)");
    case DoctorStep::Check::Clock:
        return DoctorText::tr("Clock");
    case DoctorStep::Check::Credentials:
        return DoctorText::tr("Credentials");
    case DoctorStep::Check::Permission:
        return DoctorText::tr("Permission");
    case DoctorStep::Check::Data:
        break;
    }
    return DoctorText::tr("Data");
}

QString wordOf(DoctorStep::Outcome outcome)
{
    switch (outcome) {
    case DoctorStep::Outcome::Pending:
        return DoctorText::tr("waiting");
    case DoctorStep::Outcome::Running:
        return DoctorText::tr("running");
    case DoctorStep::Outcome::Good:
        return DoctorText::tr("good");
    case DoctorStep::Outcome::Warning:
        return DoctorText::tr("warning");
    case DoctorStep::Outcome::Bad:
        return DoctorText::tr("failed");
    case DoctorStep::Outcome::Skipped:
        break;
    }
    return DoctorText::tr("skipped");
}

QString keyOf(DoctorStep::Check check)
{
    static const QStringList keys{u"name"_s,  u"connection"_s,  u"proxy"_s,      u"tls"_s,
                                  u"clock"_s, u"credentials"_s, u"permission"_s, u"data"_s};
    return keys.value(int(check));
}

QString keyOf(DoctorStep::Outcome outcome)
{
    static const QStringList keys{u"pending"_s, u"running"_s, u"good"_s, u"warning"_s, u"bad"_s, u"skipped"_s};
    return keys.value(int(outcome));
}

} // namespace fabriscope
