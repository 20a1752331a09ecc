// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/doctorreport.h"

#include "app/doctor/doctortext.h"
#include "app/eflo/durationtext.h"
#include "app/nettest/displaytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto indent = "        "_L1; // as wide as a mark with its blank

/// Read without colour, by people and by grep; all of one width, in every language.
QLatin1StringView markOf(DoctorStep::Outcome outcome)
{
    switch (outcome) {
    case DoctorStep::Outcome::Good:
        return "[ ok ]  "_L1;
    case DoctorStep::Outcome::Warning:
        return "[warn]  "_L1;
    case DoctorStep::Outcome::Bad:
        return "[FAIL]  "_L1;
    case DoctorStep::Outcome::Skipped:
        return "[skip]  "_L1;
    default:
        return "[ .. ]  "_L1;
    }
}

QString program()
{
    return u"Fabriscope %1 (%2, Qt %3)"_s.arg(QLatin1StringView(FABRISCOPE_VERSION), QSysInfo::prettyProductName(),
                                              QLatin1StringView(qVersion()));
}

QString indented(const QString &lines)
{
    QString text;
    const QStringList each = lines.split(u'\n');
    for (const QString &line : each)
        text += indent + displayText(line, 2000) + u'\n';
    return text;
}

QJsonObject stepObject(const DoctorStep &step)
{
    QJsonObject facts;
    for (const DoctorStep::Fact &fact : step.facts)
        facts.insert(fact.key, fact.value);
    QJsonObject object{{u"check"_s, keyOf(step.check)},
                       {u"outcome"_s, keyOf(step.outcome)},
                       {u"message"_s, step.sentence},
                       {u"durationMs"_s, step.msecs},
                       {u"facts"_s, facts}};
    const std::pair<QString, QString> more[]{{u"remedy"_s, step.remedy}, {u"detail"_s, step.detail}};
    for (const auto &[key, value] : more) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    if (!step.policy.isEmpty())
        object.insert(u"policy"_s, QJsonDocument::fromJson(step.policy.toUtf8()).object());
    return object;
}

} // namespace

const DoctorStep *DoctorReport::firstBad() const
{
    const auto bad = std::find_if(steps.begin(), steps.end(),
                                  [](const DoctorStep &step) { return step.outcome == DoctorStep::Outcome::Bad; });
    return bad == steps.end() ? nullptr : &*bad;
}

DoctorStep::Outcome DoctorReport::outcome() const
{
    if (firstBad())
        return DoctorStep::Outcome::Bad;
    const bool warned = std::any_of(steps.begin(), steps.end(), [](const DoctorStep &step) {
        return step.outcome == DoctorStep::Outcome::Warning;
    });
    return warned ? DoctorStep::Outcome::Warning : DoctorStep::Outcome::Good;
}

int DoctorReport::exitStatus() const
{
    const DoctorStep *bad = firstBad();
    return bad ? fabriscope::exitStatus(bad->kind.value_or(Problem::Kind::Service)) : 0;
}

QString headText(const DoctorReport &report)
{
    const QString moment = report.startedAt.toUTC().toString(Qt::ISODate);
    QString text = DoctorText::tr("Connection check by %1 at %2").arg(program(), moment) + u'\n';
    text += DoctorText::tr("Profile: %1").arg(displayText(report.profile)) + u'\n';
    text += DoctorText::tr("Service: %1").arg(report.address.isEmpty() ? DoctorText::tr("not known") : report.address)
        + u'\n';
    return text;
}

QString timeText(const DoctorStep &step)
{
    constexpr qint64 worthTelling = 100;
    using enum DoctorStep::Outcome;
    const bool hasEnded = step.outcome != Pending && step.outcome != Running;
    const bool wasTried = step.outcome != Skipped || step.msecs >= worthTelling;
    return hasEnded && wasTried ? durationText(step.msecs) : QString();
}

QString stepText(const DoctorStep &step)
{
    QString text = markOf(step.outcome) + titleOf(step.check);
    if (const QString time = timeText(step); !time.isEmpty())
        text += u" · "_s + time;
    text += u'\n';
    if (!step.sentence.isEmpty())
        text += indented(step.sentence);
    for (const DoctorStep::Fact &fact : step.facts)
        text += indented(DoctorText::tr("%1: %2", "a fact and its value").arg(fact.name, fact.value));
    if (!step.remedy.isEmpty())
        text += indented(DoctorText::tr("What to do: %1").arg(step.remedy));
    if (!step.policy.isEmpty())
        text += indented(DoctorText::tr("Policy: %1").arg(step.policy));
    const QString rest = step.policy.isEmpty() || !step.detail.startsWith(step.policy)
        ? step.detail
        : step.detail.mid(step.policy.size() + 1);
    if (!rest.isEmpty())
        text += indented(rest);
    return text;
}

QString summaryText(const DoctorReport &report)
{
    if (const DoctorStep *bad = report.firstBad())
        return DoctorText::tr("%1: %2", "the first check that failed, and why").arg(titleOf(bad->check), bad->sentence);
    if (report.stopped)
        return DoctorText::tr("The check was stopped before its end");
    if (report.outcome() == DoctorStep::Outcome::Warning)
        return DoctorText::tr("The connection works, but something deserves a look");
    return DoctorText::tr("The connection works");
}

QString reportText(const DoctorReport &report)
{
    QString text = headText(report) + u'\n';
    for (const DoctorStep &step : report.steps)
        text += stepText(step);
    return text + u'\n' + summaryText(report) + u'\n';
}

QByteArray reportJson(const DoctorReport &report)
{
    QJsonArray steps;
    for (const DoctorStep &step : report.steps)
        steps.append(stepObject(step));
    return QJsonDocument(QJsonObject{{u"program"_s, program()},
                                     {u"startedAt"_s, report.startedAt.toUTC().toString(Qt::ISODate)},
                                     {u"profile"_s, report.profile},
                                     {u"address"_s, report.address},
                                     {u"outcome"_s, keyOf(report.outcome())},
                                     {u"exitStatus"_s, report.exitStatus()},
                                     {u"summary"_s, summaryText(report)},
                                     {u"steps"_s, steps}})
        .toJson();
}

} // namespace fabriscope
