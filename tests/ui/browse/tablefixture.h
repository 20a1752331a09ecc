// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"
#include "tests/support/madetests.h"
#include "ui/browse/testtableview.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace fabriscope {

/// A visible table of made tests, its model under the tester from before the first row.
struct TableFixture {
    explicit TableFixture(int count, quint32 seed = 51) : fleet(seed), tests(fleet.next(count))
    {
        view.resize(1100, 500);
        view.show();
        view.activateWindow();
        model.apply(tests);
    }

    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return model.isSettled(); }, 10'000);
    }
    /// The visible columns of a row, as they are copied.
    [[nodiscard]] QString idAt(int row) const { return model.testAt(row)->key.testId; }
    [[nodiscard]] QStringList selectedIds() const
    {
        QStringList ids;
        if (view.selectedCount() == 0)
            return ids;
        const TestRows selected = view.selectedTests();
        for (qsizetype row = 0; row < selected.size(); ++row)
            ids.append(selected.at(row).key.testId);
        return ids;
    }

    MadeFleet fleet;
    QList<StoredTest> tests;
    TestTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    TestTableView view{model};
};

} // namespace fabriscope
