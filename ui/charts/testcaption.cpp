// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/testcaption.h"

#include "app/fields/field.h"
#include "app/fields/shown.h"
#include "app/nettest/displaytext.h"
#include "ui/charts/topologywords.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

QString joinedByDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

namespace {

/// Who looks at a picture may sit in another zone, and cannot ask what a sign means.
QString createdText(const TestTime &created)
{
    switch (created.reading) {
    case TestTime::Reading::Missing:
        return {};
    case TestTime::Reading::Exact:
        return TopologyText::tr("created %1").arg(zonedMomentText(created.msecsUtc));
    case TestTime::Reading::AssumedUtc:
        return TopologyText::tr("created %1 (sent without a time zone, read as UTC)")
            .arg(zonedMomentText(created.msecsUtc));
    case TestTime::Reading::Unreadable:
        break;
    }
    return TopologyText::tr("created %1").arg(timeText(created));
}

} // namespace

PictureCaption testCaption(const StoredTest &stored)
{
    const NetTest &test = *stored.test;
    const QString cluster = test.clusterName.isEmpty() ? test.clusterId : test.clusterName;
    PictureCaption caption;
    caption.title = displayText(test.testId, 80);
    caption.subtitle =
        joinedByDots({displayText(test.netTestType, 40), configurationText(test), displayText(cluster, 60)});
    QString read;
    if (stored.from && stored.from->receivedAt.isValid()) {
        read = TopologyText::tr("read %1 from %2", "time, server or file")
                   .arg(zonedMomentText(stored.from->receivedAt.toMSecsSinceEpoch()),
                        displayText(stored.from->source, 80));
    }
    if (read.isEmpty() && stored.lastSeen.isValid())
        read = TopologyText::tr("read %1", "time").arg(zonedMomentText(stored.lastSeen.toMSecsSinceEpoch()));
    caption.dataTime = joinedByDots({createdText(test.created), read});
    return caption;
}

} // namespace fabriscope
