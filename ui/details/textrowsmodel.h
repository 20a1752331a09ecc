// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace fabriscope {

/// A short table of texts that only changes as a whole. GUI thread.
class TextRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        QStringList cells; ///< cleaned; one for each heading
        QString tip;       ///< plain text; empty: the cell's own
    };

    /// \a numeric: which columns are numbers, to stand on the right.
    TextRowsModel(const QStringList &headings, const QList<int> &numeric, QObject *parent);
    void setRows(const QList<Row> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int alignment(int column) const;

    QStringList m_headings;
    QList<int> m_numeric;
    QList<Row> m_rows;
};

} // namespace fabriscope
