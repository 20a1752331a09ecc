// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"
#include "app/problem/problem.h"

#include <QObject>

#include <optional>

namespace fabriscope {

class MainWindow;

/// Selects the test that the window was asked to begin with, as soon as it is known: it may be on the last page that
/// comes. Says so in the window if it is not among those that came. Ends itself then. The window must outlive it.
class StartSelection : public QObject {
    Q_OBJECT
public:
    /// \a testId as the service has it, or as the screen shows it.
    StartSelection(MainWindow &window, QString testId, QObject *parent = nullptr);

private:
    void look();
    void end(const std::optional<TestKey> &key);

    MainWindow &m_window;
    QString m_testId;
    bool m_isDone = false;
};

/// The test of that id among those of any profile. Quick.
[[nodiscard]] std::optional<TestKey> testWithId(TestTableModel &model, const QString &id);
/// The first whose id is shown as \a shown. Looks at all of them; any thread.
[[nodiscard]] std::optional<TestKey> testShownAs(const TestSnapshot &tests, const QString &shown);
/// The one or else the other.
[[nodiscard]] std::optional<TestKey> findTest(TestTableModel &model, const QString &id);
[[nodiscard]] Problem noSuchTest(const QString &id);

} // namespace fabriscope
