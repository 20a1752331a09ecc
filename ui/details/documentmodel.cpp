// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/documentmodel.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QSize>
#include <QThreadPool>

#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestDocumentCell = 300;
constexpr int nodesFreedAtOnce = 100000; ///< what is bigger is taken away on another thread
} // namespace

void DocumentModel::setTree(const std::shared_ptr<const DocumentTree> &tree)
{
    beginResetModel();
    auto old = std::exchange(m_tree, tree);
    if (old && old->nodes().size() > nodesFreedAtOnce)
        QThreadPool::globalInstance()->start([old = std::move(old)]() mutable { old.reset(); });
    m_branches.clear();
    m_below.clear();
    if (tree)
        m_branches.push_back({-1, 0, tree->top(), tree->children(tree->top())});
    endResetModel();
}

const DocumentTree::Item &DocumentModel::itemAt(const QModelIndex &index) const
{
    return m_branches[std::size_t(index.internalId())].items.at(index.row());
}

int DocumentModel::branchBelow(const QModelIndex &parent) const
{
    if (!m_tree)
        return -1;
    if (!parent.isValid())
        return 0;
    if (!hasChildren(parent))
        return -1;
    const int above = int(parent.internalId());
    const std::pair place{above, parent.row()};
    if (const auto known = m_below.constFind(place); known != m_below.cend())
        return *known;
    const DocumentTree::Item item = itemAt(parent);
    const int node = item.count > 0 ? m_branches[std::size_t(above)].node : item.node;
    m_branches.push_back({above, parent.row(), node, m_tree->children(item, node)});
    m_below.insert(place, int(m_branches.size()) - 1);
    return int(m_branches.size()) - 1;
}

QModelIndex DocumentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columns || (parent.isValid() && parent.column() != Key))
        return {};
    const int branch = branchBelow(parent);
    if (branch < 0 || row >= m_branches[std::size_t(branch)].items.size())
        return {};
    return createIndex(row, column, quintptr(branch));
}

QModelIndex DocumentModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const Branch &branch = m_branches[std::size_t(child.internalId())];
    return createIndex(branch.row, Key, quintptr(branch.above));
}

bool DocumentModel::hasChildren(const QModelIndex &parent) const
{
    if (!m_tree)
        return false;
    if (!parent.isValid())
        return !m_branches.front().items.isEmpty();
    if (parent.column() != Key)
        return false;
    const DocumentTree::Item &item = itemAt(parent);
    return item.count > 0 || (!m_tree->nodes().isLeaf(item.node) && m_tree->nodes().end(item.node) > item.node + 1);
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != Key)
        return 0;
    const int branch = branchBelow(parent);
    return branch < 0 ? 0 : int(m_branches[std::size_t(branch)].items.size());
}

int DocumentModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QModelIndex DocumentModel::indexOf(int node) const
{
    QModelIndex found;
    if (m_tree) {
        for (const int row : m_tree->rowsTo(node))
            found = index(row, Key, found);
    }
    return found;
}

QString DocumentModel::keyText(const QModelIndex &index) const
{
    const DocumentTree::Item &item = itemAt(index);
    const int node = m_branches[std::size_t(index.internalId())].node;
    if (item.count > 0)
        return u"[%1 … %2]"_s.arg(QLocale().toString(item.first), QLocale().toString(item.first + item.count - 1));
    return m_tree->nodes().kind(node) == ResultTree::Kind::Object ? m_tree->key(item.node)
                                                                  : u"[%1]"_s.arg(QLocale().toString(item.first));
}

QString DocumentModel::valueOf(const DocumentTree::Item &item) const
{
    if (item.count > 0)
        return {};
    const ResultTree::Kind kind = m_tree->nodes().kind(item.node);
    if (kind > ResultTree::Kind::Array)
        return m_tree->text(item.node);
    const int count = m_tree->childCount(item.node);
    return kind == ResultTree::Kind::Object ? tr("{ %Ln field(s) }", nullptr, count)
                                            : tr("[ %Ln entry(s) ]", nullptr, count);
}

QString DocumentModel::path(const QModelIndex &index) const
{
    QString path;
    for (QModelIndex at = index.siblingAtColumn(Key); at.isValid(); at = at.parent()) {
        const DocumentTree::Item &item = itemAt(at);
        if (item.count > 0)
            continue;
        const int node = m_branches[std::size_t(at.internalId())].node;
        const bool isField = m_tree->nodes().kind(node) == ResultTree::Kind::Object;
        const QString step = isField ? m_tree->key(item.node) : u"[%1]"_s.arg(item.first);
        path = path.isEmpty() || path.startsWith(u'[') ? step + path : u"%1.%2"_s.arg(step, path);
    }
    return path;
}

QString DocumentModel::value(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const DocumentTree::Item &item = itemAt(index);
    return item.count == 0 && m_tree->nodes().isLeaf(item.node) ? m_tree->text(item.node) : QString();
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DocumentTree::Item &item = itemAt(index);
    const bool isLeaf = item.count == 0 && m_tree->nodes().isLeaf(item.node);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index.column() == Key ? keyText(index) : valueOf(item), longestDocumentCell);
    case Qt::ToolTipRole:
        return plainTip(displayText(index.column() == Key ? keyText(index) : valueOf(item), longestDocumentCell * 4));
    case Qt::SizeHintRole:
        return QSize(0, QFontMetrics(QGuiApplication::font()).height() + spacing::s);
    case Qt::ForegroundRole:
        return index.column() == Value && !isLeaf ? ink(Ink::Muted, QGuiApplication::palette()) : QVariant();
    default:
        return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? tr("Field") : tr("Value");
}

} // namespace fabriscope
