// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/resulttree.h"

#include <string>
#include <utility>

namespace fabriscope {

struct TaggedLine;
struct TextTree;

/// Makes a ResultTree. Every reading function starts at m_at, and on success leaves it behind what it read; a failure
/// leaves nodes behind that its caller takes back.
class ResultTreeBuilder {
public:
    ResultTreeBuilder(const QByteArray &text, const std::atomic<bool> *stop);
    [[nodiscard]] ResultTree take() { return std::move(m_tree); }

private:
    using Kind = ResultTree::Kind;
    using Piece = ResultTree::Piece;
    static constexpr int deepestNesting = 4;

    /// Reads everything from m_at to m_end into an array: JSON values, or a text.
    void readDocument(Piece key, int nesting);
    [[nodiscard]] bool readValues();
    /// Values in lines of their own of which some are broken. False if that is not what there is.
    [[nodiscard]] bool readLines(Piece whole);
    [[nodiscard]] bool readValue(Piece key, int depth);
    [[nodiscard]] bool readContainer(Piece key, int depth);
    [[nodiscard]] bool readString(Piece &into);
    [[nodiscard]] bool readBare(Piece key);
    void addString(Piece key, Piece text);
    [[nodiscard]] Piece unescaped(Piece raw);
    void appendEscape(QByteArray &to, quint32 &at, quint32 end) const;

    /// A text of several lines, see ResultTree. False if it is none of them.
    [[nodiscard]] bool readTable(Piece text);
    [[nodiscard]] bool readLinesOfText(const std::vector<std::string_view> &lines);
    [[nodiscard]] bool readToolText(Piece text, const std::vector<std::string_view> &lines);
    /// \a commas tells of which columns the figures have commas for points.
    void addRow(const std::vector<std::string_view> &cells, const std::vector<bool> &commas);
    void addNamed(const std::vector<std::pair<std::string, std::string>> &named);

    // resultsections.cpp: texts that have parts
    [[nodiscard]] bool readSections(Piece text);
    [[nodiscard]] bool readParagraphs(Piece text);
    [[nodiscard]] bool readHeadedTable(Piece text);
    [[nodiscard]] bool readTaggedLines(const std::vector<std::string_view> &lines);
    [[nodiscard]] bool readIndented(const std::vector<std::string_view> &lines);
    void readWithin(Piece key, Piece text);
    [[nodiscard]] bool isTableBelow(int object) const;
    [[nodiscard]] static std::vector<Piece> paragraphsIn(std::string_view text, quint32 start);
    void addTagged(const TaggedLine &line);
    void addTextTree(const TextTree &tree);
    void addText(Piece key, std::string_view text);

    void skipBlanks();
    [[nodiscard]] char current() const { return m_at < m_end ? m_tree.m_text.at(qsizetype(m_at)) : '\0'; }
    [[nodiscard]] Piece appended(std::string_view text);
    int open(Kind kind, Piece key);
    void close(int node) { m_tree.m_nodes[std::size_t(node)].end = m_tree.size(); }
    void addLeaf(Kind kind, Piece key, Piece text);

    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }

    ResultTree m_tree;
    const std::atomic<bool> *m_stop;
    quint32 m_at = 0;
    quint32 m_end = 0;
    int m_nesting = 0; ///< documents within strings within documents
};

} // namespace fabriscope
