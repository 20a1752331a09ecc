// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/measurementsexport.h"

#include "app/exporting/csv.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct MeasurementsText {
    Q_DECLARE_TR_FUNCTIONS(Measurements)
};

QByteArray exact(double number)
{
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

MeasuredEnd endAt(const MeasuredResults &results, int number)
{
    return number < 0 ? MeasuredEnd() : results.ends.at(number);
}

void addEnd(QJsonObject &object, const QString &name, const MeasuredEnd &end)
{
    if (!end.host.isEmpty())
        object.insert(name, end.host);
    if (!end.bond.isEmpty())
        object.insert(name + u"Bond"_s, end.bond);
}

QString whyWord(UnreadFigures::Why why)
{
    using enum UnreadFigures::Why;
    switch (why) {
    case NoUnit:
        return u"noUnit"_s;
    case NotAMember:
        return u"notAMember"_s;
    case Diagonal:
        return u"diagonal"_s;
    case NoNumber:
        return u"noNumber"_s;
    case Expected:
        return u"expected"_s;
    case UnknownWord:
        return u"unknownWord"_s;
    case Broken:
        return u"broken"_s;
    case Unknown:
        break;
    }
    return u"unknown"_s;
}

QString whySentence(UnreadFigures::Why why, int count)
{
    using enum UnreadFigures::Why;
    switch (why) {
    case NoUnit:
        return MeasurementsText::tr("%Ln figure(s) without a known unit that fits", nullptr, count);
    case NotAMember:
        return MeasurementsText::tr("%Ln figure(s) of somebody who is no member of the test", nullptr, count);
    case Diagonal:
        return MeasurementsText::tr("%Ln figure(s) of a member with itself", nullptr, count);
    case NoNumber:
        return MeasurementsText::tr("%Ln figure(s) that cannot have been measured", nullptr, count);
    case Expected:
        return MeasurementsText::tr("%Ln figure(s) that were set or expected, not measured", nullptr, count);
    case UnknownWord:
        return MeasurementsText::tr("%Ln word(s) that may say passed or failed, but are not known", nullptr, count);
    case Broken:
        return MeasurementsText::tr("%Ln broken text(s)", nullptr, count);
    case Unknown:
        break;
    }
    return MeasurementsText::tr("%Ln figure(s) of which nothing says what they are", nullptr, count);
}

} // namespace

QByteArray measurementsCsv(const MeasuredResults &results)
{
    QByteArray csv = "metric,unit,source,sourceBond,target,targetBond,size,value,raw\r\n";
    for (const Measurement &one : results.values) {
        const MeasuredMetric &metric = results.metrics.at(one.metric);
        const MeasuredEnd source = endAt(results, one.source);
        const MeasuredEnd target = endAt(results, one.target);
        for (const QString &text :
             {metric.name, siName(metric.dimension), source.host, source.bond, target.host, target.bond})
            csv += csvTextCell(text, true) + ',';
        csv += (one.size < 0 ? QByteArray() : exact(one.size)) + ',' + exact(one.value) + ','
            + csvTextCell(one.raw, true) + "\r\n";
    }
    return csv;
}

QByteArray measurementsJson(const QString &testId, const MeasuredResults &results)
{
    QJsonArray list;
    for (const Measurement &one : results.values) {
        const MeasuredMetric &metric = results.metrics.at(one.metric);
        QJsonObject object{{u"metric"_s, metric.name}, {u"unit"_s, siName(metric.dimension)}};
        addEnd(object, u"source"_s, endAt(results, one.source));
        addEnd(object, u"target"_s, endAt(results, one.target));
        if (one.size >= 0)
            object.insert(u"size"_s, one.size);
        object.insert(u"value"_s, one.value);
        object.insert(u"raw"_s, one.raw);
        list.append(object);
    }
    QJsonArray verdicts;
    for (const MeasuredVerdict &one : results.verdicts) {
        QJsonObject object{{u"passed"_s, one.passed}, {u"raw"_s, one.raw}};
        addEnd(object, u"source"_s, endAt(results, one.source));
        addEnd(object, u"target"_s, endAt(results, one.target));
        verdicts.append(object);
    }
    QJsonArray unread;
    for (const UnreadFigures &figures : results.unread)
        unread.append(QJsonObject{
            {u"path"_s, figures.path}, {u"why"_s, whyWord(figures.why)}, {u"count"_s, double(figures.count)}});
    return QJsonDocument(
               QJsonObject{
                   {u"testId"_s, testId}, {u"measurements"_s, list}, {u"verdicts"_s, verdicts}, {u"unread"_s, unread}})
        .toJson();
}

QString unreadText(const UnreadFigures &figures)
{
    const QString sentence = whySentence(figures.why, int(figures.count));
    return figures.path.isEmpty()
        ? sentence
        : MeasurementsText::tr("%1: %2", "a place in the result, and what stayed unread there")
              .arg(displayText(figures.path, 120), sentence);
}

} // namespace fabriscope
