// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldreaders.h"

#include "app/fields/shown.h"
#include "app/nettest/displaytext.h"
#include "app/nettest/member.h"

#include <QCoreApplication>
#include <QSet>

namespace fabriscope::fieldreaders {

using namespace Qt::StringLiterals;

namespace {

class Fields {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Fields)
};

/// Every text that \a textOf gives of a member, once, in the record's order.
template <class TextOf> QString joinedOnce(const NetTest &test, TextOf textOf)
{
    QSet<QStringView> known;
    QString joined;
    anyMember(test, [&](const TestHost &host, MemberRole) {
        const QString &text = textOf(host);
        if (text.isEmpty() || known.contains(text))
            return false;
        known.insert(text);
        if (!joined.isEmpty())
            joined += ", "_L1;
        joined += text;
        return false;
    });
    return joined;
}

} // namespace

QString shownText(const QString &text)
{
    return displayText(text);
}

FieldValue textValue(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

FieldValue timeValue(const TestTime &time)
{
    if (const auto moment = time.moment())
        return *moment;
    return time.isMissing() ? FieldValue() : FieldValue(time.text);
}

FieldValue quantityValue(const Quantity &quantity)
{
    return quantity.number ? FieldValue(*quantity.number) : textValue(quantity.text);
}

QString quantityText(const Quantity &quantity, const char *unit)
{
    const QString shown = displayText(quantity.text.trimmed());
    return quantity.number && *unit ? Fields::tr("%1 %2", "a number and its unit").arg(shown, QLatin1StringView(unit))
                                    : shown;
}

bool timeMatches(const TestTime &time, const TextPredicate &fits)
{
    return !time.isMissing() && (fits(time.text) || (time.hasMoment() && fits(momentText(time.msecsUtc))));
}

const QString &cluster(const NetTest &test)
{
    return test.clusterName.isEmpty() ? test.clusterId : test.clusterName;
}

bool clusterMatches(const NetTest &test, const TextPredicate &fits)
{
    return fits(test.clusterName) || fits(test.clusterId);
}

bool configurationMatches(const NetTest &test, const TextPredicate &fits)
{
    if (test.traffic) {
        const TrafficTest &traffic = *test.traffic;
        if (fits(traffic.protocol) || fits(traffic.trafficModel)
            || (!traffic.qp.isMissing() && !traffic.isTcp() && fits(u"QP "_s + traffic.qp.text))
            || (!traffic.isTcp() && traffic.gdr.value.value_or(false) && fits(u"GDR")))
            return true;
    }
    return test.comm && (fits(test.comm->type) || fits(test.comm->model));
}

FieldValue elapsedValue(const NetTest &test)
{
    const auto msecs = elapsedMsecs(test);
    return msecs ? FieldValue(double(*msecs) / 1000) : FieldValue();
}

QString elapsedShown(const NetTest &test)
{
    const auto msecs = elapsedMsecs(test);
    return msecs ? elapsedText(*msecs) : QString();
}

FieldValue gdrValue(const NetTest &test)
{
    if (!test.traffic || test.traffic->gdr.isMissing())
        return {};
    const Flag &gdr = test.traffic->gdr;
    // The documented spelling, also for what came as a JSON boolean.
    return gdr.value ? QString(*gdr.value ? u"True"_s : u"False"_s) : gdr.text;
}

QString gdrText(const NetTest &test)
{
    if (test.traffic && test.traffic->isTcp())
        return Fields::tr("–", "GDR means nothing for TCP");
    const FieldValue value = gdrValue(test);
    const QString *text = std::get_if<QString>(&value);
    return text ? displayText(*text) : QString();
}

std::optional<qsizetype> members(const NetTest &test)
{
    return test.traffic || test.delay || test.comm ? std::optional(memberCount(test)) : std::nullopt;
}

std::optional<qsizetype> clients(const NetTest &test)
{
    return test.traffic ? std::optional(test.traffic->clients.size()) : std::nullopt;
}

std::optional<qsizetype> servers(const NetTest &test)
{
    return test.traffic ? std::optional(test.traffic->servers.size()) : std::nullopt;
}

std::optional<qsizetype> hosts(const NetTest &test)
{
    if (!test.delay && !test.comm)
        return std::nullopt;
    return (test.delay ? test.delay->hosts.size() : 0) + (test.comm ? test.comm->hosts.size() : 0);
}

QString memberNames(const NetTest &test)
{
    return joinedOnce(test, [](const TestHost &host) -> const QString & {
        return !host.resourceId.isEmpty() ? host.resourceId : !host.ip.isEmpty() ? host.ip : host.serverName;
    });
}

bool memberNamesMatch(const NetTest &test, const TextPredicate &fits)
{
    return anyMember(test, [&](const TestHost &host, MemberRole) {
        return fits(host.resourceId) || fits(host.ip) || fits(host.serverName);
    });
}

QString bonds(const NetTest &test)
{
    return joinedOnce(test, [](const TestHost &host) -> const QString & { return host.bond; });
}

bool bondsMatch(const NetTest &test, const TextPredicate &fits)
{
    return anyMember(test, [&](const TestHost &host, MemberRole) { return fits(host.bond); });
}

} // namespace fabriscope::fieldreaders
