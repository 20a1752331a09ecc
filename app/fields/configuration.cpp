// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/shown.h"
#include "app/nettest/displaytext.h"
#include "app/nettest/member.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

class Configuration {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Configuration)
};

void add(QStringList &parts, const QString &part)
{
    if (!part.isEmpty())
        parts += part;
}

/// A whole number that a sentence can count with.
std::optional<int> counted(const Quantity &quantity)
{
    const double number = quantity.number.value_or(-1);
    return number >= 0 && number <= 1e9 && number == std::floor(number) ? std::optional(int(number)) : std::nullopt;
}

QString joined(const QStringList &parts)
{
    return parts.join(Configuration::tr(" · ", "between the settings of a test"));
}

QString flowsText(const TrafficTest &traffic)
{
    if (traffic.qp.isMissing())
        return {};
    const auto connections = counted(traffic.qp);
    if (traffic.isTcp() && connections)
        return Configuration::tr("%Ln connections", nullptr, *connections);
    return Configuration::tr("QP %1").arg(displayText(traffic.qp.text, 40));
}

QString trafficText(const TrafficTest &traffic)
{
    QStringList parts;
    add(parts, displayText(traffic.protocol, 40));
    add(parts, displayText(traffic.trafficModel, 40));
    add(parts, flowsText(traffic));
    if (!traffic.isTcp() && traffic.gdr.value.value_or(false))
        parts += Configuration::tr("GDR");
    if (traffic.duration.number)
        parts += Configuration::tr("%1 s").arg(displayText(traffic.duration.text.trimmed(), 40));
    else
        add(parts, displayText(traffic.duration.text, 40));
    return joined(parts);
}

QString delayText(const DelayTest &delay)
{
    const qsizetype members = delay.hosts.size();
    if (members == 0)
        return {};
    const int hosts = int(distinctHosts(delay.hosts));
    QStringList parts{Configuration::tr("%Ln hosts", nullptr, hosts)};
    if (hosts != members) // several bonds of a host take part
        parts += Configuration::tr("%Ln members", nullptr, int(members));
    parts += Configuration::tr("%Ln pairs", nullptr, int(qMin<qint64>(members * (members - 1), INT_MAX)));
    return joined(parts);
}

QString commText(const CommTest &comm)
{
    QStringList parts;
    add(parts, displayText(comm.type, 40));
    add(parts, displayText(comm.model, 40));
    if (const auto gpus = counted(comm.gpuNum)) {
        parts += Configuration::tr("%Ln GPUs", nullptr, *gpus);
        if (const auto each = gpusPerHost(comm))
            parts += Configuration::tr("%Ln a host", "GPUs", int(*each));
    } else {
        add(parts, displayText(comm.gpuNum.text, 40));
    }
    return joined(parts);
}

QString everythingText(const NetTest &test)
{
    QStringList all;
    add(all, test.traffic ? trafficText(*test.traffic) : QString());
    add(all, test.delay ? delayText(*test.delay) : QString());
    add(all, test.comm ? commText(*test.comm) : QString());
    return all.join(Configuration::tr(" | ", "between the parts of a test of an unknown type"));
}

} // namespace

QString configurationText(const NetTest &test)
{
    switch (kindOf(test)) {
    case TestKind::Traffic:
        return test.traffic ? trafficText(*test.traffic) : QString();
    case TestKind::Delay:
        return test.delay ? delayText(*test.delay) : QString();
    case TestKind::Comm:
        return test.comm ? commText(*test.comm) : QString();
    case TestKind::Other:
        break;
    }
    return everythingText(test);
}

} // namespace fabriscope
