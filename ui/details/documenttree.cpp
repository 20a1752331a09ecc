// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/documenttree.h"

#include <algorithm>
#include <vector>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view piece)
{
    return QString::fromUtf8(piece.data(), qsizetype(piece.size()));
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Finds a text in many; letters of ASCII need no text of their own for each.
class Needle {
public:
    explicit Needle(const QString &text)
        : m_text(text), m_bytes(text.toLower().toStdString()), m_isPlain(text.toUtf8().size() == text.size())
    {
    }
    [[nodiscard]] bool isIn(std::string_view piece) const
    {
        if (!m_isPlain)
            return textOf(piece).contains(m_text, Qt::CaseInsensitive);
        return std::search(piece.begin(), piece.end(), m_bytes.begin(), m_bytes.end(),
                           [](char c, char wanted) { return lowered(c) == wanted; })
            != piece.end();
    }

private:
    QString m_text;
    std::string m_bytes;
    bool m_isPlain;
};

/// How many children make one row of \a count: 1, or a thousand, or a million.
int rowSpan(int count)
{
    int span = 1;
    while (count > qint64(span) * DocumentTree::groupSize)
        span *= DocumentTree::groupSize;
    return span;
}

} // namespace

std::shared_ptr<const DocumentTree> DocumentTree::of(const QString &text)
{
    auto tree = std::make_shared<DocumentTree>();
    const QByteArray bytes = text.toUtf8();
    tree->m_nodes = ResultTree::of(bytes);
    const auto begin = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c > ' '; });
    const bool looksJson = begin != bytes.end() && (*begin == '{' || *begin == '[' || *begin == '"');
    const ResultTree &nodes = tree->m_nodes;
    tree->m_isStructured = looksJson && nodes.size() > 1 && !nodes.isLeaf(1);
    tree->countChildren();
    if (tree->m_isStructured && nodes.end(1) == nodes.size())
        tree->m_top = 1; // one document: what it holds stands at the top
    return tree;
}

/// One pass over all nodes.
void DocumentTree::countChildren()
{
    struct Open {
        int node = 0;
        Wide wide;
    };
    std::vector<Open> open;
    const auto closeUpTo = [&](int node) {
        while (!open.empty() && m_nodes.end(open.back().node) <= node) {
            if (open.back().wide.count > groupSize)
                m_wide.insert(open.back().node, open.back().wide);
            open.pop_back();
        }
    };
    for (int node = 0; node < m_nodes.size(); ++node) {
        closeUpTo(node);
        if (!open.empty()) {
            Wide &wide = open.back().wide;
            if (wide.count % groupSize == 0)
                wide.every.append(node);
            ++wide.count;
        }
        if (!m_nodes.isLeaf(node))
            open.push_back({node, {}});
    }
    closeUpTo(m_nodes.size());
}

int DocumentTree::childCount(int node) const
{
    if (m_nodes.isLeaf(node))
        return 0;
    if (const auto wide = m_wide.constFind(node); wide != m_wide.cend())
        return wide->count;
    int count = 0;
    for (int child = node + 1; child < m_nodes.end(node); child = m_nodes.end(child))
        ++count;
    return count;
}

int DocumentTree::childAt(int node, int place) const
{
    const auto wide = m_wide.constFind(node);
    int child = wide == m_wide.cend() ? node + 1 : wide->every.at(place / groupSize);
    for (int left = wide == m_wide.cend() ? place : place % groupSize; left > 0; --left)
        child = m_nodes.end(child);
    return child;
}

QList<DocumentTree::Item> DocumentTree::children(const Item &item, int parent) const
{
    return item.count > 0 ? pieces(parent, item.first, item.count) : children(item.node);
}

QList<DocumentTree::Item> DocumentTree::pieces(int node, int first, int count) const
{
    QList<Item> items;
    if (count == 0)
        return items;
    const int span = rowSpan(count);
    items.reserve((count + span - 1) / span);
    int child = childAt(node, first);
    for (int place = first; place < first + count; place += span) {
        if (span > 1)
            child = childAt(node, place);
        items.append({child, place, span > 1 ? std::min(span, first + count - place) : 0});
        child = m_nodes.end(child);
    }
    return items;
}

QList<int> DocumentTree::rowsTo(int node) const
{
    QList<int> rows;
    int parent = m_top;
    QList<Item> items = children(parent);
    while (!items.isEmpty()) {
        // The last one that does not begin behind it.
        const auto behind = std::upper_bound(items.begin(), items.end(), node,
                                             [](int wanted, const Item &item) { return wanted < item.node; });
        if (behind == items.begin())
            return rows;
        const Item item = *(behind - 1);
        rows.append(int(behind - items.begin()) - 1);
        if (item.node == node && item.count == 0)
            return rows;
        items = children(item, parent);
        if (item.count == 0)
            parent = item.node;
    }
    return rows;
}

QString DocumentTree::key(int node) const
{
    return textOf(m_nodes.key(node));
}

QString DocumentTree::text(int node) const
{
    return textOf(m_nodes.text(node));
}

QList<int> DocumentTree::find(const QString &needle, const std::atomic_bool &stop) const
{
    QList<int> found;
    if (needle.isEmpty())
        return found;
    const Needle wanted(needle);
    for (int node = m_top + 1; node < m_nodes.size() && !stop; ++node) {
        if (wanted.isIn(m_nodes.key(node)) || (m_nodes.isLeaf(node) && wanted.isIn(m_nodes.text(node))))
            found.append(node);
    }
    return found;
}

} // namespace fabriscope
