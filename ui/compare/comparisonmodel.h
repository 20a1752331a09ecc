// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/compare/comparisontext.h"

#include <QAbstractItemModel>

namespace fabriscope {

/// A comparison as a tree of two levels: sections, and in each its rows. Immutable but for setSections(). GUI thread.
class ComparisonModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Label, A, B, Change, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setSections(const QList<ComparisonSection> &sections);
    [[nodiscard]] const QList<ComparisonSection> &sections() const { return m_sections; }
    /// The line at \a index; null for a section's title.
    [[nodiscard]] const ComparisonRow *rowAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ComparisonSection> m_sections;
};

} // namespace fabriscope
