// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <atomic>
#include <string_view>
#include <vector>

namespace fabriscope {

/// A ResultDetial as a tree, whatever it is: JSON (also with NaN), several JSON values one after the other, JSON within
/// JSON strings, tables of text (CSV, tabs, columns as nccl-tests prints them: an array of arrays of strings, the first
/// of them the headings, a unit behind its heading as in "time (us)"), lines of "name: value" (an object), lines of
/// "name=value name=value" and Prometheus' samples (an object each), YAML in blocks, parts below headings (an object
/// with the heading as its only name), what perftest, ping and fping print (a table, objects, and behind them the
/// text). A text that is none of these is one
/// string; what begins as JSON and breaks off, a line of JSON Lines too, is Broken. Order and spelling are kept. Nodes
/// are numbered in the order of the text; 0 is an array of the values that were found. A plain value; reading it needs
/// no lock.
class ResultTree {
public:
    enum class Kind : quint8 { Object, Array, String, Number, Word, Broken };

    /// Never fails: what cannot be read is a string. Texts of more than 2 GB are empty. Any thread.
    /// Ends soon after \a stop has become true, with a tree that is of no use.
    [[nodiscard]] static ResultTree of(const QByteArray &text, const std::atomic<bool> *stop = nullptr);

    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    [[nodiscard]] Kind kind(int node) const { return m_nodes[std::size_t(node)].kind; }
    [[nodiscard]] bool isLeaf(int node) const { return kind(node) > Kind::Array; }
    /// The name before a value of an object, without quotes and escapes; empty elsewhere.
    [[nodiscard]] std::string_view key(int node) const { return piece(m_nodes[std::size_t(node)].key); }
    /// A leaf's text, a string's without quotes and escapes.
    [[nodiscard]] std::string_view text(int node) const { return piece(m_nodes[std::size_t(node)].text); }
    /// The same, but for a figure of a table that has commas where others have points ("4,5 us"): that with a point.
    [[nodiscard]] std::string_view figure(int node) const
    {
        const Node &leaf = m_nodes[std::size_t(node)];
        return leaf.hasComma ? piece({leaf.text.start + leaf.text.length, leaf.text.length}) : piece(leaf.text);
    }
    /// The node behind the last one within \a node; the first one within is node + 1.
    [[nodiscard]] int end(int node) const { return m_nodes[std::size_t(node)].end; }

private:
    friend class ResultTreeBuilder;
    struct Piece {
        quint32 start = 0;
        quint32 length = 0;
    };
    struct Node {
        Piece key;
        Piece text;
        int end = 0;
        Kind kind = Kind::Array;
        bool hasComma = false; ///< behind the text stands the same with a point for the comma
    };
    [[nodiscard]] std::string_view piece(Piece piece) const { return {m_text.constData() + piece.start, piece.length}; }

    QByteArray m_text; ///< the text, and behind it what stood in it escaped
    std::vector<Node> m_nodes;
};

} // namespace fabriscope
