// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/startselection.h"

#include "app/nettest/displaytext.h"
#include "ui/window/browsepage.h"
#include "ui/window/mainwindow.h"

namespace fabriscope {

StartSelection::StartSelection(MainWindow &window, QString testId, QObject *parent)
    : QObject(parent), m_window(window), m_testId(std::move(testId))
{
    connect(&m_window, &MainWindow::settled, this, &StartSelection::look);
    QMetaObject::invokeMethod(this, &StartSelection::look, Qt::QueuedConnection);
}

void StartSelection::look()
{
    BrowsePage *const page = m_window.page();
    if (m_isDone || !page)
        return;
    const auto key = findTest(page->workspace().model(), m_testId);
    if (!key && !(page->workspace().isLoaded() && m_window.isSettled()))
        return; // it may still come
    m_isDone = true;
    deleteLater();
    if (key)
        page->table().selectTest(*key);
    else
        m_window.showProblem(noSuchTest(m_testId));
}

std::optional<TestKey> findTest(TestTableModel &model, const QString &id)
{
    const TestSnapshot tests = model.allTests();
    std::optional<TestKey> shownAlike;
    for (Ordinal i = 0; i < Ordinal(tests.size()); ++i) {
        const StoredTest stored = tests.at(i);
        if (stored.key.testId == id)
            return stored.key;
        if (!shownAlike && displayText(stored.key.testId) == id)
            shownAlike = stored.key;
    }
    return shownAlike;
}

Problem noSuchTest(const QString &id)
{
    return {.kind = Problem::Kind::NotFound,
            .happened = StartSelection::tr("There is no test \"%1\"").arg(displayText(id)),
            .remedy = StartSelection::tr("Look for its id with fabriscope list")};
}

} // namespace fabriscope
