// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/historyrows.h"

#include <QAbstractTableModel>

namespace fabriscope {

/// A table of a history, sorted. Few rows are sorted at once, many on the thread pool; an outdated order is dropped.
/// GUI thread.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : quint16 { StateRole = Qt::UserRole }; ///< int(TestState), where there is one

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties the table. The order stays.
    void setRows(HistoryRowsPtr rows);
    /// Missing values stand last in both directions. -1: the rows' own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] const HistoryRowsPtr &rows() const { return m_rows; }
    /// The place in rows() of what a row shows, and the other way round (-1: not shown yet).
    [[nodiscard]] int sourceRow(int row) const { return m_shown.at(row); }
    [[nodiscard]] int rowOf(int source) const { return m_rowOf.value(source, -1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Rows are in place again.
    void arranged();

private:
    void arrange(bool rowsStay);
    void take(const QList<int> &shown, bool rowsStay);

    HistoryRowsPtr m_rows;
    QList<int> m_shown;
    QList<int> m_rowOf;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    quint64 m_generation = 0;
};

/// Rows of \a model as tab-separated lines below a line of headings.
[[nodiscard]] QString historyAsText(const HistoryModel &model, const QList<int> &rows);

} // namespace fabriscope
