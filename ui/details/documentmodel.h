// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/documenttree.h"

#include <QAbstractItemModel>

#include <vector>

namespace fabriscope {

/// A document as keys and values. Rows are made when they are asked for, a thousand at most at a time, so that it takes
/// nothing of the GUI thread, where it lives, however big the document is.
class DocumentModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column : quint8 { Key, Value, columns };

    using QAbstractItemModel::QAbstractItemModel;

    /// Null empties it.
    void setTree(const std::shared_ptr<const DocumentTree> &tree);
    [[nodiscard]] const std::shared_ptr<const DocumentTree> &tree() const { return m_tree; }
    [[nodiscard]] QModelIndex indexOf(int node) const;
    /// Where it stands: "results[3].latency".
    [[nodiscard]] QString path(const QModelIndex &index) const;
    /// The value in full; empty of what is no single value.
    [[nodiscard]] QString value(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The rows below one row; an index carries the number of the branch it stands in.
    struct Branch {
        int above = -1; ///< the branch its row stands in
        int row = 0;    ///< of above
        int node = 0;   ///< whose children these are, also of a group
        QList<DocumentTree::Item> items;
    };
    [[nodiscard]] const DocumentTree::Item &itemAt(const QModelIndex &index) const;
    /// The branch below \a parent, made if need be; -1: there is none.
    [[nodiscard]] int branchBelow(const QModelIndex &parent) const;
    [[nodiscard]] QString keyText(const QModelIndex &index) const;
    [[nodiscard]] QString valueOf(const DocumentTree::Item &item) const;

    std::shared_ptr<const DocumentTree> m_tree;
    mutable std::vector<Branch> m_branches;          ///< made on the way
    mutable QHash<std::pair<int, int>, int> m_below; ///< by branch and row
};

} // namespace fabriscope
