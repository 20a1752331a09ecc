// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytext.h"

#include "app/fields/field.h"
#include "app/fields/shown.h"
#include "app/nettest/displaytext.h"
#include "app/query/query.h"

#include <QCoreApplication>
#include <QLocale>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

class HistoryText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::History)
};

constexpr qsizetype longestFact = 80;
constexpr double onePercent = 0.01;

/// "host=NAME": the whole name, so that host1 does not bring host10.
QString wholeTerm(const QString &key, const QString &value)
{
    QString term = withTerm({}, key, {value});
    return term.replace(key.size(), 1, u'=');
}

} // namespace

QString shareText(const Tally &tally)
{
    const auto share = tally.failedShare();
    if (!share)
        return {};
    const int decimals = *share > 0 && *share < onePercent ? 1 : 0;
    return HistoryText::tr("%1 %", "a share").arg(QLocale().toString(*share * 100, 'f', decimals));
}

QString tallySentence(const Tally &tally)
{
    QStringList parts;
    if (tally.ended() > 0) {
        parts.append(HistoryText::tr("%1 of %2 that have ended failed (%3)", "tests")
                         .arg(QLocale().toString(tally.failed), QLocale().toString(tally.ended()), shareText(tally)));
    }
    if (tally.running > 0)
        parts.append(HistoryText::tr("%n are running", "tests", tally.running));
    const QString count = HistoryText::tr("In %n tests", "a host took part", tally.tests);
    return parts.isEmpty() ? count + u'.'
                           : HistoryText::tr("%1: %2.", "how many tests, how they went")
                                 .arg(count, parts.join(HistoryText::tr("; ", "between parts of a sentence")));
}

QString otherNames(const MemberHistory &history)
{
    QStringList names;
    for (const QString &name : {history.host.serverName, history.host.ip}) {
        if (!name.isEmpty() && name != history.who.host.name)
            names.append(displayText(name, longestFact));
    }
    for (const QString &cluster : history.clusters)
        names.append(displayText(cluster, longestFact));
    return names.join(u" · "_s);
}

QString partText(const MemberRun &run)
{
    QStringList roles;
    for (const MemberRole role : run.roles)
        roles.append(roleText(role));
    QStringList bonds;
    for (const QString &bond : run.bonds)
        bonds.append(displayText(bond, longestFact));
    if (bonds.isEmpty())
        return roles.join(u", "_s);
    return HistoryText::tr("%1: %2", "roles and bonds").arg(roles.join(u", "_s), bonds.join(u", "_s));
}

QString runSentence(const MemberHistory &history, int run)
{
    if (run < 0 || run >= history.runs.size())
        return {};
    const NetTest &test = *history.runs.at(run).test;
    QStringList facts;
    for (const FieldId id : {FieldId::Status, FieldId::NetTestType, FieldId::Created, FieldId::Configuration}) {
        if (const QString text = field(id).text(test); !text.isEmpty())
            facts.append(displayText(text, longestFact));
    }
    return HistoryText::tr("%1 of %2: %3", "which test of how many, and what it is")
        .arg(QLocale().toString(run + 1), QLocale().toString(history.runs.size()), facts.join(u", "_s));
}

QString queryFor(const MemberOfInterest &who, const HostIdentity &partner)
{
    QStringList terms{wholeTerm(u"host"_s, who.host.name)};
    if (!who.bond.isEmpty())
        terms.append(wholeTerm(u"bond"_s, who.bond));
    if (partner.isKnown())
        terms.append(wholeTerm(u"host"_s, partner.name));
    return terms.join(u' ');
}

} // namespace fabriscope
