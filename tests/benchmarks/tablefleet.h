// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

namespace fabriscope {

/// \a count tests, those of fleetAnswer() again and again under other ids, into \a model; and what the model takes.
/// Answers the bytes of the heap that were taken, shared texts not counted (the fleet holds them too).
[[nodiscard]] double fillTable(TestTableModel &model, int count);
/// The bytes of the heap that a plain NetTest object takes, shared texts not counted.
[[nodiscard]] double plainTestBytes();
/// Newer versions of \a count tests that are far apart in the table.
[[nodiscard]] QList<StoredTest> newerVersions(const TestTableModel &model, int count);
/// True once the model shows what it was asked for.
[[nodiscard]] bool waitUntilSettled(TestTableModel &model);

/// What a program without a table of its own does: shown texts, one string a cell, for the columns of a new table.
class PlainTable : public QAbstractTableModel {
public:
    explicit PlainTable(TestTableModel &model);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Another status for \a count rows that are far apart.
    void change(int count);

private:
    static constexpr int columns = 8;
    QStringList m_texts;
    QSet<QString> m_shared;
};

} // namespace fabriscope
