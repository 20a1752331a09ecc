// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/overviewcaption.h"

#include "app/fields/field.h"
#include "app/fields/shown.h"
#include "app/nettest/displaytext.h"
#include "ui/charts/testcaption.h"

#include <QCoreApplication>
#include <QLocale>

namespace fabriscope {

namespace {

struct OverviewCaptionText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::OverviewCaption)
};

QString counted(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

OverviewCaption overviewCaption(Workspace &workspace, const QString &filter)
{
    const qsizetype shown = workspace.model().shownCount();
    const qsizetype all = workspace.model().allTests().size();
    const QString read = workspace.asOf().isValid()
        ? OverviewCaptionText::tr("read %1 from %2", "time, server or file")
              .arg(zonedMomentText(workspace.asOf().toMSecsSinceEpoch()), displayText(workspace.place(), 80))
        : QString();
    return {.title = shown == all
                ? OverviewCaptionText::tr("Overview of %1 tests").arg(counted(all))
                : OverviewCaptionText::tr("Overview of %1 of %2 tests").arg(counted(shown), counted(all)),
            .filter = displayText(filter, 200),
            .dataTime = joinedByDots({displayText(workspace.name(), 60), read})};
}

} // namespace fabriscope
