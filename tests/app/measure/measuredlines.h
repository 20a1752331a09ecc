// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"

#include <QStringList>
#include <QTest>

namespace fabriscope {

/// A test whose members are e01-a with bond1 and bond2, e01-b with bond1, e01-c with bond1; each bond with an IP of its
/// own, 10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4, and each host with a name, node-a, node-b, node-c.
inline NetTest fourMembers(const QString &type)
{
    const HostList hosts{
        {QStringLiteral("e01-a"), QStringLiteral("bond1"), QStringLiteral("10.0.0.1"), QStringLiteral("node-a")},
        {QStringLiteral("e01-a"), QStringLiteral("bond2"), QStringLiteral("10.0.0.2"), QStringLiteral("node-a")},
        {QStringLiteral("e01-b"), QStringLiteral("bond1"), QStringLiteral("10.0.0.3"), QStringLiteral("node-b")},
        {QStringLiteral("e01-c"), QStringLiteral("bond1"), QStringLiteral("10.0.0.4"), QStringLiteral("node-c")}};
    NetTest test;
    test.netTestType = type;
    if (type == QLatin1String("CommTest"))
        test.comm = CommTest{QStringLiteral("NCCL"), QStringLiteral("AllReduce"), {}, hosts};
    else
        test.delay = DelayTest{hosts};
    return test;
}

/// "e01-a:bond1>e01-b:bond1", "e01-a:bond1", or nothing.
inline QString endsText(const MeasuredResults &results, int source, int target)
{
    const auto endText = [&results](int number) {
        const MeasuredEnd &end = results.ends.at(number);
        return end.bond.isEmpty() ? end.host : end.host + u':' + end.bond;
    };
    if (source < 0)
        return {};
    return endText(source) + (target >= 0 ? u'>' + endText(target) : QString());
}

/// "latency e01-a:bond1>e01-b:bond1 5e-06 s" and, with the size of a message, "busbw @1048576 8e+09 bit/s".
inline QStringList linesOf(const MeasuredResults &results)
{
    QStringList lines;
    for (const Measurement &one : results.values) {
        QString line = results.metrics.at(one.metric).name + u' ';
        if (one.source >= 0)
            line += endsText(results, one.source, one.target) + u' ';
        if (one.size >= 0)
            line += QStringLiteral("@%1 ").arg(one.size, 0, 'f', 0);
        lines.append(line + QString::number(one.value, 'g', 12) + u' '
                     + siName(results.metrics.at(one.metric).dimension));
    }
    return lines;
}

/// "e01-b:bond1>e01-c:bond1 passed", "e01-b:bond1 failed"
inline QStringList verdictsOf(const MeasuredResults &results)
{
    QStringList lines;
    for (const MeasuredVerdict &one : results.verdicts)
        lines.append(endsText(results, one.source, one.target)
                     + (one.passed ? QStringLiteral(" passed") : QStringLiteral(" failed")));
    return lines;
}

/// A table of results as text, and of the lines and the count of unread figures that they make.
inline void addMeasuredColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("unread");
}

inline void addMeasured(const QByteArray &name, const QByteArray &text, const QStringList &lines, int unread = 0)
{
    QTest::newRow(name.constData()) << text << lines << unread;
}

/// Holds a row of that table against what is read of a test of \a type.
inline void checkMeasured(const QString &type)
{
    QFETCH(QByteArray, text);
    const MeasuredResults results = readMeasurements(fourMembers(type), text);
    QTEST(linesOf(results), "lines");
    QTEST(int(results.unreadCount()), "unread");
}

} // namespace fabriscope
