// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/clickterms.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

QString stateTerm(TestState state)
{
    switch (state) {
    case TestState::Running:
        return u"status=running"_s;
    case TestState::Finished:
        return u"status=finished"_s;
    case TestState::Failed:
        return u"status=failed"_s;
    case TestState::Other:
        break;
    }
    return u"-status=running,finished,failed"_s;
}

QString daysTerm(QDate first, QDate last)
{
    return u"created>=%1 created<=%2"_s.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

QString beforeTerm(QDate day)
{
    return u"created<%1"_s.arg(day.toString(Qt::ISODate));
}

QString afterTerm(QDate day)
{
    return u"created>%1"_s.arg(day.toString(Qt::ISODate));
}

QString failedHourTerm(int hourOfWeek)
{
    return u"%1 created:%2"_s.arg(stateTerm(TestState::Failed), weekHourWord(hourOfWeek));
}

QString failedMemberTerm(const MemberFailures &member)
{
    return u"%1 %2"_s.arg(stateTerm(TestState::Failed), member.term);
}

} // namespace fabriscope
