// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"
#include "app/measure/resultmembers.h"
#include "app/measure/resulttree.h"

#include <QSet>

#include <atomic>
#include <map>

namespace fabriscope {

/// Gives every node of a ResultTree the generic place where it stands ("results[].retries"), finds the forms in which
/// rows name their cells once for all, and notes as what the places were read. One use, one thread.
class ResultPlaces {
public:
    /// All must outlive it. Once \a stop is true it looks no further.
    ResultPlaces(const ResultTree &tree, ResultMembers &members, TestKind kind, const std::atomic<bool> &stop);

    [[nodiscard]] int of(int node) const { return m_of[std::size_t(node)]; }
    [[nodiscard]] QString path(int place) const;
    /// The place with this path where values stand, -1: there is none.
    [[nodiscard]] int placeAt(const QString &wanted) const;
    [[nodiscard]] QString shape() const;

    /// The list whose texts name the cells of the rows in \a array: the first of them, or one beside; -1: there is
    /// none.
    [[nodiscard]] int headingsOf(int array) const { return m_headings.value(array, -1); }
    /// Rows of a few values each of which means something else: [["a", "b", 5.1]].
    [[nodiscard]] bool areTuples(int array) const { return m_tuples.contains(array); }
    /// The keys of \a object are sizes of messages.
    [[nodiscard]] bool areSizes(int object) const { return m_sizes.contains(object); }
    [[nodiscard]] bool isListOfLeaves(int node) const;
    [[nodiscard]] std::vector<int> childrenOf(int node) const;

    /// The value at \a node was read as \a role.
    void note(int node, PlaceRole role) { note(node, role, -1, {}); }
    void note(int node, PlaceRole role, int metric, const QString &unit);
    /// Of all places where values stand.
    [[nodiscard]] QList<ResultPlace> list() const;

private:
    using Kind = ResultTree::Kind;
    using End = std::optional<MeasuredEnd>;
    struct Place {
        int parent = -1;
        QByteArray step;
        QString sample;
        qint64 count = 0;
        qint64 numbers = 0;
        qint64 texts = 0;
        std::optional<PlaceRole> readAs;
        int metric = -1;
        QString unit;
    };

    void visit(int node, int place, const End &host);
    void visitLeaf(int node, int place);
    void visitObject(int node, int place, const End &host);
    void visitArray(int node, int place, const End &host);
    void visitRows(int array, int place, const std::vector<int> &heads);
    [[nodiscard]] int stepTo(int place, const QByteArray &step);
    [[nodiscard]] QByteArray stepOf(std::string_view key, bool isAmongMembers, End &host);
    [[nodiscard]] int placeOfField(int place, std::string_view key, bool isAmongMembers, End &host);

    // resultforms.cpp: what tables look like
    void findHeadings(int object);
    [[nodiscard]] bool isTable(int array) const;
    [[nodiscard]] bool isTupleList(int array) const;
    [[nodiscard]] bool hasSizeKeys(int object) const;
    [[nodiscard]] bool isText(int node) const;
    [[nodiscard]] bool namesMembers(int list) const;

    const ResultTree &m_tree;
    ResultMembers &m_members;
    TestKind m_kind;
    const std::atomic<bool> &m_stop;
    std::vector<int> m_of; ///< places, by node
    std::vector<Place> m_places{1};
    QHash<std::pair<int, QByteArray>, int> m_numbers;
    /// The same without copies, of names that are nobody's: lists have the same ones over and over.
    std::map<std::pair<int, std::string_view>, int> m_plain;
    QHash<int, int> m_headings;
    QSet<int> m_tuples;
    QSet<int> m_sizes;
};

} // namespace fabriscope
