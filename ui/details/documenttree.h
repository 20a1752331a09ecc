// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/resulttree.h"

#include <QHash>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>

namespace fabriscope {

/// A ResultDetial as a tree to be shown: long lists are cut into groups of a thousand, so that no branch is ever long.
/// A plain value that never changes; any thread.
class DocumentTree {
public:
    static constexpr int groupSize = 1000;

    /// What a row of the tree stands for: a node, or some neighbouring nodes within their parent.
    struct Item {
        int node = 0;  ///< the first of them
        int first = 0; ///< its place in its parent
        int count = 0; ///< of a group: how many; 0: no group
    };

    /// A second for 60 MB.
    [[nodiscard]] static std::shared_ptr<const DocumentTree> of(const QString &text);

    /// False: the text is nothing that is worth a tree.
    [[nodiscard]] bool isStructured() const { return m_isStructured; }
    [[nodiscard]] const ResultTree &nodes() const { return m_nodes; }
    /// The node whose children stand at the top.
    [[nodiscard]] int top() const { return m_top; }
    [[nodiscard]] int childCount(int node) const;
    /// At most groupSize of them.
    [[nodiscard]] QList<Item> children(int node) const { return pieces(node, 0, childCount(node)); }
    [[nodiscard]] QList<Item> children(const Item &item, int parent) const;
    /// The rows that lead from the top to \a node.
    [[nodiscard]] QList<int> rowsTo(int node) const;
    [[nodiscard]] QString key(int node) const;
    [[nodiscard]] QString text(int node) const;

    /// The nodes whose key or value holds \a needle, whatever the case. Stops early, with what it has, once \a stop is
    /// set. Half a second for 60 MB.
    [[nodiscard]] QList<int> find(const QString &needle, const std::atomic_bool &stop) const;

private:
    void countChildren();
    [[nodiscard]] QList<Item> pieces(int node, int first, int count) const;
    [[nodiscard]] int childAt(int node, int place) const;

    struct Wide {
        int count = 0;
        QList<int> every; ///< each groupSize-th child
    };
    ResultTree m_nodes;
    QHash<int, Wide> m_wide; ///< of nodes with more than groupSize children
    int m_top = 0;
    bool m_isStructured = false;
};

} // namespace fabriscope
