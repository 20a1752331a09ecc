// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cli/renderoverview.h"

#include "app/query/query.h"
#include "ui/cli/rendercommand.h"
#include "ui/window/overviewcaption.h"

namespace fabriscope {

namespace {
constexpr QSizeF usualOverview(1400, 1000);
} // namespace

RenderOverviewCommand::RenderOverviewCommand(OpenedSource source, RenderOptions options)
    : m_options(std::move(options)), m_workspace(std::move(source)), m_feed(m_workspace.model())
{
    connect(&m_workspace, &Workspace::progressed, this, &RenderOverviewCommand::goOn);
    connect(&m_workspace.model(), &TestTableModel::settled, this, &RenderOverviewCommand::goOn);
    connect(&m_feed, &OverviewFeed::counted, this, [this](const OverviewFigures &figures) {
        if (m_feed.isSettled())
            draw(figures);
    });
}

void RenderOverviewCommand::start()
{
    for (const Problem &notice : m_workspace.notices())
        printProblem(notice);
    const Query query = Query::parse(m_options.filter);
    if (!query.errors().isEmpty()) {
        const QueryError &error = query.errors().first();
        return fail({.kind = Problem::Kind::Usage,
                     .happened = tr("--filter has a wrong term at character %1").arg(error.position + 1),
                     .remedy = error.message});
    }
    m_workspace.model().setQuery(query);
    m_workspace.refresh();
    QMetaObject::invokeMethod(this, &RenderOverviewCommand::goOn, Qt::QueuedConnection);
}

void RenderOverviewCommand::goOn()
{
    if (m_isCounting || !m_workspace.isLoaded())
        return;
    m_isCounting = true;
    m_feed.setActive(true);
}

void RenderOverviewCommand::draw(const OverviewFigures &figures)
{
    m_feed.setActive(false);
    const OverviewCaption caption = overviewCaption(m_workspace, m_options.filter);
    const auto written =
        writeRendered(overviewPicture(figures, caption, picturePalette(m_options.theme),
                                      m_options.width > 0 ? QSizeF(m_options.width, m_options.height) : usualOverview),
                      m_options);
    if (!written)
        return fail(written.error());
    if (const auto problem = m_workspace.incompleteBecause())
        return fail(*problem); // what had come is drawn
    emit finished(0);
}

} // namespace fabriscope
