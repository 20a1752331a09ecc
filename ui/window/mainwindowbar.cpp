// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's problem bar: each workbench has its own, and so has the window without one.

#include "ui/window/mainwindow.h"

#include "ui/window/problembar.h"
#include "ui/window/statusline.h"

namespace fabriscope {

void MainWindow::showProblem(const Problem &problem)
{
    showBar(m_bench, BarContent{.problem = problem});
}

void MainWindow::tell(const QString &profile, const std::optional<BarContent> &content)
{
    Workbench *bench = profile.isEmpty() ? nullptr : benchOf(profile);
    showBar(bench ? bench : m_bench, content);
}

void MainWindow::dropProblem(const Problem &problem)
{
    const auto says = [&problem](const std::optional<BarContent> &bar) { return bar && bar->problem == problem; };
    if (says(m_bar))
        showBar(nullptr, {});
    for (const auto &bench : m_benches) {
        if (says(bench->bar))
            showBar(bench.get(), {});
    }
}

void MainWindow::showMessage(const QString &sentence)
{
    m_status->showMessage(sentence, messageMsecs);
}

/// Keeps \a content with \a bench (null: with no workbench), and shows it if that is in front.
void MainWindow::showBar(Workbench *bench, const std::optional<BarContent> &content)
{
    (bench ? bench->bar : m_bar) = content;
    if (bench != m_bench)
        return;
    if (!content)
        return m_problemBar->clear();
    const bool wanted = content->problem.kind == Problem::Kind::Cancelled; // by the user: no alarm
    m_problemBar->setProblem(content->problem, content->words,
                             wanted || content->isNotice ? ProblemBar::Tone::Notice : ProblemBar::Tone::Problem);
    m_problemBar->offerOther(content->otherWords);
    m_problemBar->offerCheck(!content->isNotice);
}

void MainWindow::clearBar(Workbench &bench, const QList<BarContent::Concern> &concerns)
{
    if (bench.bar && concerns.contains(bench.bar->concern))
        showBar(&bench, {});
}

void MainWindow::takeWayOut()
{
    const std::optional<BarContent> content = m_bench ? m_bench->bar : m_bar;
    showBar(m_bench, {});
    if (content && content->takeWayOut)
        content->takeWayOut();
}

/// It may lead nowhere: what is wrong is said on.
void MainWindow::takeOtherWay()
{
    const std::optional<BarContent> content = m_bench ? m_bench->bar : m_bar;
    if (content && content->takeOtherWay)
        content->takeOtherWay();
}

BarContent MainWindow::refreshAgain(Concern concern, const Problem &problem, Workspace &workspace)
{
    return {.concern = concern, .problem = problem, .words = tr("Refresh"), .takeWayOut = [&workspace] {
                workspace.refresh(); // the bar goes with its workbench
            }};
}

} // namespace fabriscope
