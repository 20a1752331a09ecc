// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultwords.h"

#include "app/nettest/displaytext.h"
#include "ui/charts/metrictext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <limits>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMetric = 60;

/// The translators' heading over what is said of results.
struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Results)
};

/// Every bond is a member of its own, as everywhere else; a host that is also named without one is none besides.
int membersIn(const QList<MeasuredEnd> &ends)
{
    QSet<QString> hosts;
    int bonds = 0;
    for (const MeasuredEnd &end : ends) {
        if (!end.bond.isEmpty()) {
            hosts.insert(end.host);
            ++bonds;
        }
    }
    const auto isWhole = [&hosts](const MeasuredEnd &end) { return end.bond.isEmpty() && !hosts.contains(end.host); };
    return bonds + int(std::count_if(ends.begin(), ends.end(), isWhole));
}

QString foundText(const MeasuredResults &results)
{
    const QString figures = ResultText::tr("%Ln figure(s)", nullptr, int(results.values.size()));
    const QString metrics = ResultText::tr("%Ln metric(s)", nullptr, int(results.metrics.size()));
    if (results.values.isEmpty())
        return {};
    if (results.ends.isEmpty())
        return ResultText::tr("%1 of %2", "1,024 figures, 2 metrics").arg(figures, metrics);
    const QString members = ResultText::tr("%Ln member(s)", nullptr, membersIn(results.ends));
    const bool hasPairs = std::any_of(results.values.begin(), results.values.end(),
                                      [](const Measurement &value) { return value.target >= 0; });
    return hasPairs
        ? ResultText::tr("%1 of %2 between %3", "1,024 figures, 2 metrics, 8 members").arg(figures, metrics, members)
        : ResultText::tr("%1 of %2 of %3", "1,024 figures, 2 metrics, 8 members").arg(figures, metrics, members);
}

QString verdictsText(const MeasuredResults &results)
{
    if (results.verdicts.isEmpty())
        return {};
    const auto failed = std::count_if(results.verdicts.begin(), results.verdicts.end(),
                                      [](const MeasuredVerdict &verdict) { return !verdict.passed; });
    return ResultText::tr("%1 of %2 checks failed")
        .arg(QLocale().toString(qlonglong(failed)), QLocale().toString(qlonglong(results.verdicts.size())));
}

} // namespace

QString resultwords::head(const MeasuredResults &results, const ResultCorrections &inForce)
{
    QStringList parts{foundText(results), verdictsText(results)};
    if (results.values.isEmpty() && results.verdicts.isEmpty())
        parts += ResultText::tr("No figure was recognised");
    const auto unread = int(std::min<qint64>(results.unreadCount(), std::numeric_limits<int>::max()));
    if (unread > 0)
        parts += ResultText::tr("%Ln figure(s) stayed unread", nullptr, unread);
    if (results.isDirectionAssumed)
        parts += ResultText::tr("nothing says who sent in some pairs: the member named first was taken for the source");
    if (inForce.swapsDirection)
        parts += ResultText::tr("source and target are swapped as you said");
    if (!inForce.places.isEmpty())
        parts += ResultText::tr("%Ln place(s) are read as you said", nullptr, int(inForce.places.size()));
    parts.removeAll(QString());
    QString all = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        all = ResultText::tr("%1; %2", "what is said of the figures, and what else").arg(all, parts.at(i));
    return all;
}

QString resultwords::why(UnreadFigures::Why why)
{
    switch (why) {
    case UnreadFigures::Why::NoUnit:
        return ResultText::tr("No known unit that fits");
    case UnreadFigures::Why::NotAMember:
        return ResultText::tr("Of somebody who is no member of the test");
    case UnreadFigures::Why::Diagonal:
        return ResultText::tr("Of a member with itself");
    case UnreadFigures::Why::NoNumber:
        return ResultText::tr("Cannot have been measured: not a number, negative, or a share above all");
    case UnreadFigures::Why::Expected:
        return ResultText::tr("Set or expected, not measured");
    case UnreadFigures::Why::UnknownWord:
        return ResultText::tr("A word that says neither passed nor failed for sure");
    case UnreadFigures::Why::Broken:
        return ResultText::tr("A text that begins as JSON and is none");
    case UnreadFigures::Why::Unknown:
        break;
    }
    return ResultText::tr("Nothing says what it is");
}

QString resultwords::whatToDo(UnreadFigures::Why why)
{
    switch (why) {
    case UnreadFigures::Why::NoUnit:
        return ResultText::tr("If you know the unit, say so under “Correct…”.");
    case UnreadFigures::Why::NotAMember:
        return ResultText::tr("Compare the names in the document with the list of members.");
    case UnreadFigures::Why::Diagonal:
    case UnreadFigures::Why::NoNumber:
        return ResultText::tr("Nothing is to be done.");
    case UnreadFigures::Why::UnknownWord:
    case UnreadFigures::Why::Broken:
        return ResultText::tr("Look it up in the document.");
    case UnreadFigures::Why::Expected:
        return ResultText::tr("If it was measured after all, say so under “Correct…”.");
    case UnreadFigures::Why::Unknown:
        break;
    }
    return ResultText::tr("If you know what it is, say so under “Correct…”.");
}

QString resultwords::role(PlaceRole role)
{
    switch (role) {
    case PlaceRole::Automatic:
        return ResultText::tr("automatic");
    case PlaceRole::Unread:
        return ResultText::tr("not read");
    case PlaceRole::Source:
        return ResultText::tr("source");
    case PlaceRole::Target:
        return ResultText::tr("target");
    case PlaceRole::Member:
        return ResultText::tr("member");
    case PlaceRole::Size:
        return ResultText::tr("message size");
    case PlaceRole::Value:
        return ResultText::tr("value");
    case PlaceRole::Unit:
        return ResultText::tr("unit");
    case PlaceRole::Verdict:
        return ResultText::tr("passed or failed");
    case PlaceRole::Ignored:
        return ResultText::tr("ignored");
    }
    return {};
}

QString resultwords::readAs(const ResultPlace &place, const MeasuredResults &results)
{
    if (place.readAs == PlaceRole::Ignored)
        return ResultText::tr("nothing to read");
    if (place.readAs != PlaceRole::Value || place.metric < 0 || place.metric >= results.metrics.size())
        return role(place.readAs);
    const QString metric = metricText(results.metrics.at(place.metric).name, longestMetric);
    return place.unit.isEmpty()
        ? ResultText::tr("value: %1", "a metric").arg(metric)
        : ResultText::tr("value: %1 in %2", "a metric, a unit").arg(metric, displayText(place.unit, longestMetric));
}

QString resultwords::worse(Worse worse)
{
    return worse == Worse::Higher ? ResultText::tr("higher is worse") : ResultText::tr("lower is worse");
}

QString resultwords::heading(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Metric:
        return ResultText::tr("Metric");
    case FigureColumn::Source:
        return ResultText::tr("Source");
    case FigureColumn::Target:
        return ResultText::tr("Target");
    case FigureColumn::Size:
        return ResultText::tr("Message size");
    case FigureColumn::Value:
        return ResultText::tr("Value");
    case FigureColumn::Raw:
        return ResultText::tr("As it stood");
    }
    return {};
}

QString resultwords::verdicts()
{
    return ResultText::tr("passed or failed");
}

QString resultwords::verdict(bool passed)
{
    return passed ? ResultText::tr("passed") : ResultText::tr("failed");
}

QString resultwords::inFull(const QString &value, const QString &raw)
{
    return ResultText::tr("%1 (in the result: %2)").arg(value, raw);
}

} // namespace fabriscope
