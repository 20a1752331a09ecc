// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"

#include <QAbstractItemModelTester>

/// What a test of grouped tables sees of one.
namespace fabriscope {

using namespace Qt::StringLiterals;

struct Checked {
    TestTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

inline QString rowText(const TestTableModel &model, int row)
{
    const QVariant head = model.index(row, 0).data(TestTableModel::GroupRole);
    if (!head.isValid())
        return model.testAt(row)->key.testId;
    const auto group = head.value<Group>();
    return u"[%1] %2 tests, %3 failed"_s.arg(group.key).arg(group.tests).arg(group.failed);
}

inline QStringList rowsOf(const TestTableModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += rowText(model, row);
    return rows;
}

inline int rowOfHead(const TestTableModel &model, const QString &key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isHeadRow(row) && model.index(row, 0).data(TestTableModel::GroupRole).value<Group>().key == key)
            return row;
    }
    return -1;
}
/// Persistent indexes of some rows, and what they must go on pointing at.
struct Watched {
    struct One {
        QPersistentModelIndex index;
        QString text; ///< a test, or a head's key
    };
    QList<One> all;

    static QString identity(const TestTableModel &model, int row)
    {
        const QVariant head = model.index(row, 0).data(TestTableModel::GroupRole);
        return head.isValid() ? u'[' + head.value<Group>().key : model.testAt(row)->key.testId;
    }
    explicit Watched(const TestTableModel &model)
    {
        for (int row = 0; row < model.rowCount(); row += 3)
            all.append({model.index(row, row % model.columnCount()), identity(model, row)});
    }
    [[nodiscard]] bool holds(const TestTableModel &model) const
    {
        return std::all_of(all.begin(), all.end(), [&](const One &one) {
            return !one.index.isValid() || identity(model, one.index.row()) == one.text;
        });
    }
};

} // namespace fabriscope
