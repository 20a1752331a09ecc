// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/startselection.h"

#include "app/browse/vocabulary.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/window/browsepage.h"
#include "ui/window/mainwindow.h"

#include <QtConcurrentRun>

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
    TestTableModel &model = page->workspace().model();
    const auto key = testWithId(model, m_testId);
    if (!key && !(page->workspace().isLoaded() && m_window.isSettled()))
        return; // it may still come
    m_isDone = true;
    if (key)
        return end(key);
    // As the screen shows it, perhaps; every test has to be looked at for that.
    whenDone(QtConcurrent::run([tests = model.allTests(), id = m_testId] { return testShownAs(tests, id); }), this,
             [this](const std::optional<TestKey> &shown) { end(shown); });
}

void StartSelection::end(const std::optional<TestKey> &key)
{
    deleteLater();
    BrowsePage *const page = m_window.page();
    if (key && page)
        page->table().selectTest(*key);
    else
        m_window.showProblem(noSuchTest(m_testId));
}

std::optional<TestKey> testWithId(TestTableModel &model, const QString &id)
{
    const TestSnapshot tests = model.allTests();
    const auto &profiles = tests.words().profiles;
    for (quint32 profile = 0; profile < profiles.size(); ++profile) {
        if (const auto stored = model.find({profiles[profile], id}))
            return stored->key;
    }
    return std::nullopt;
}

std::optional<TestKey> testShownAs(const TestSnapshot &tests, const QString &shown)
{
    for (Ordinal i = 0; i < Ordinal(tests.size()); ++i) {
        const TestKey key = tests.at(i).key;
        if (displayText(key.testId) == shown)
            return key;
    }
    return std::nullopt;
}

std::optional<TestKey> findTest(TestTableModel &model, const QString &id)
{
    const auto key = testWithId(model, id);
    return key ? key : testShownAs(model.allTests(), id);
}

Problem noSuchTest(const QString &id)
{
    return {.kind = Problem::Kind::NotFound,
            .happened = StartSelection::tr("There is no test \"%1\"").arg(displayText(id)),
            .remedy = StartSelection::tr("Look for its id with fabriscope list")};
}

} // namespace fabriscope
