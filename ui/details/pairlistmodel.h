// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixcontent.h"

#include <QAbstractTableModel>

namespace fabriscope {

/// Pairs of a matrix as a table, the worst first. GUI thread.
class PairListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : quint8 { Source, Target, Figure, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::shared_ptr<const MatrixContent> content, QList<PairPlace> pairs);
    /// The cell (x: target, y: source) of a row.
    [[nodiscard]] QPoint cellOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const MatrixContent> m_content;
    QList<PairPlace> m_pairs;
};

} // namespace fabriscope
