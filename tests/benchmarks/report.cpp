// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QString verdict(const Outcome &outcome)
{
    if (outcome.failed)
        return u"FAILED"_s;
    return outcome.goal.isMet(outcome.ours, outcome.plain) ? u"met"_s : u"MISSED"_s;
}

QString line(const QString &name, const QString &ours, const QString &plain, const QString &ratio, const QString &unit,
             const QString &goal, const QString &verdict)
{
    return u"%1 %2 %3 %4  %5  %6 %7\n"_s.arg(name, -14)
        .arg(ours, 10)
        .arg(plain, 10)
        .arg(ratio, 7)
        .arg(unit, -4)
        .arg(goal, -22)
        .arg(verdict);
}

double rounded(double number)
{
    return std::round(number * 1000) / 1000;
}

} // namespace

QString tableOf(const QList<Outcome> &outcomes)
{
    QString table = line(u"name"_s, u"ours"_s, u"plain"_s, u"ratio"_s, u"unit"_s, u"goal"_s, u""_s);
    for (const Outcome &outcome : outcomes) {
        table += line(outcome.name, QString::number(outcome.ours, 'f', 1), QString::number(outcome.plain, 'f', 1),
                      QString::number(outcome.ratio(), 'f', 2), outcome.unit, outcome.goal.text(), verdict(outcome));
    }
    return table;
}

QByteArray jsonOf(const QList<Outcome> &outcomes)
{
    QJsonArray array;
    for (const Outcome &outcome : outcomes) {
        array.append(QJsonObject{{u"name"_s, outcome.name},
                                 {u"ours"_s, rounded(outcome.ours)},
                                 {u"plain"_s, rounded(outcome.plain)},
                                 {u"ratio"_s, rounded(outcome.ratio())},
                                 {u"unit"_s, outcome.unit},
                                 {u"goal"_s, outcome.goal.text()},
                                 {u"met"_s, !outcome.failed && outcome.goal.isMet(outcome.ours, outcome.plain)},
                                 {u"what"_s, outcome.what}});
    }
    return QJsonDocument(array).toJson();
}

} // namespace fabriscope
