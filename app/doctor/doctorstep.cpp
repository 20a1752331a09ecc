// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/doctorstep.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Doctor)
};

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
        step.facts.append({u"code"_s, Text::tr("The service's code"), problem.code});
    if (!problem.requestId.isEmpty())
        step.facts.append({u"requestId"_s, Text::tr("Request id"), problem.requestId});
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
        return Text::tr("Name resolution");
    case DoctorStep::Check::Connection:
        return Text::tr("Connection (TCP)");
    case DoctorStep::Check::Proxy:
        return Text::tr("Proxy");
    case DoctorStep::Check::Tls:
        return Text::tr("Certificate (TLS)");
    case DoctorStep::Check::Clock:
        return Text::tr("Clock");
    case DoctorStep::Check::Credentials:
        return Text::tr("Credentials");
    case DoctorStep::Check::Permission:
        return Text::tr("Permission");
    case DoctorStep::Check::Data:
        break;
    }
    return Text::tr("Data");
}

QString wordOf(DoctorStep::Outcome outcome)
{
    switch (outcome) {
    case DoctorStep::Outcome::Pending:
        return Text::tr("waiting");
    case DoctorStep::Outcome::Running:
        return Text::tr("running");
    case DoctorStep::Outcome::Good:
        return Text::tr("good");
    case DoctorStep::Outcome::Warning:
        return Text::tr("warning");
    case DoctorStep::Outcome::Bad:
        return Text::tr("failed");
    case DoctorStep::Outcome::Skipped:
        break;
    }
    return Text::tr("skipped");
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
