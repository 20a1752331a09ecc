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
                   .arg(momentText(stored.from->receivedAt.toMSecsSinceEpoch()), displayText(stored.from->source, 80));
    }
    if (read.isEmpty() && stored.lastSeen.isValid())
        read = TopologyText::tr("read %1", "time").arg(momentText(stored.lastSeen.toMSecsSinceEpoch()));
    const QString created = timeText(test.created);
    caption.dataTime =
        joinedByDots({created.isEmpty() ? QString() : TopologyText::tr("created %1").arg(created), read});
    return caption;
}

} // namespace fabriscope
