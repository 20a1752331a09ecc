// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screenshot.h"

#include "app/cli/command.h"
#include "ui/render/picture.h"
#include "ui/window/browsepage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startselection.h"

#include <QLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Layouts and deferred work settle within a few turns of the event loop once the data is there.
constexpr int quietTurns = 5;

void showView(DetailsView &details, const QString &view)
{
    using Tab = DetailsView::Tab;
    const QList<std::pair<QString, Tab>> tabs{{u"summary"_s, Tab::Summary},   {u"members"_s, Tab::Members},
                                              {u"topology"_s, Tab::Topology}, {u"matrix"_s, Tab::Matrix},
                                              {u"results"_s, Tab::Results},   {u"raw"_s, Tab::Raw}};
    for (const auto &[name, tab] : tabs) {
        if (view == name)
            details.showTab(tab);
    }
}

} // namespace

void applyWindowOptions(MainWindow &window, const WindowOptions &options)
{
    if (options.width > 0) {
        if (!options.screenshot.isEmpty()) { // a picture has the size that was asked for
            window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
            window.setMinimumSize(1, 1);
        }
        window.resize(options.width, options.height);
    }
    if (!window.page())
        return;
    if (options.filter)
        window.page()->filterBar().setText(*options.filter);
    if (!options.select.isEmpty() && options.screenshot.isEmpty()) // a picture waits for it
        new StartSelection(window, options.select, &window);
    showView(window.page()->details(), options.view);
    window.page()->setShowsOverview(options.view == "overview"_L1);
}

Screenshot::Screenshot(MainWindow &window, WindowOptions options, QObject *parent)
    : QObject(parent), m_window(window), m_options(std::move(options))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Screenshot::goOn);
    connect(&window, &MainWindow::settled, &m_soon, qOverload<>(&QTimer::start));
}

void Screenshot::start()
{
    m_soon.start();
}

void Screenshot::goOn()
{
    if (!m_window.isSettled()) {
        m_quietTurns = 0;
        return; // settled() calls again
    }
    if (!m_prepared) {
        m_prepared = true;
        if (!select()) {
            emit finished(m_status);
            return;
        }
    } else if (++m_quietTurns > quietTurns) {
        draw();
        return;
    }
    m_soon.start();
}

bool Screenshot::select()
{
    if (m_options.select.isEmpty() || !m_window.page())
        return true;
    BrowsePage &page = *m_window.page();
    const auto key = findTest(page.workspace().model(), m_options.select);
    if (!key) {
        const Problem problem = noSuchTest(m_options.select);
        printProblem(problem);
        m_status = exitStatus(problem.kind);
        return false;
    }
    page.table().selectTest(*key);
    return true;
}

void Screenshot::draw()
{
    m_soon.stop();
    disconnect(&m_window, nullptr, &m_soon, nullptr);
    if (m_window.page()) {
        const auto &outcome = m_window.page()->workspace().lastOutcome();
        if (outcome && outcome->problem) { // what had come is drawn, and the bar that says what did not
            printProblem(*outcome->problem);
            m_status = exitStatus(outcome->problem->kind);
        }
    }
    if (const auto saved = savePicture(pictureOf(m_window, m_window.windowTitle()), m_options.screenshot,
                                       m_window.devicePixelRatioF());
        !saved) {
        printProblem(saved.error());
        m_status = exitStatus(saved.error().kind);
    }
    emit finished(m_status);
}

} // namespace fabriscope
