// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/resultcontext.h"
#include "app/measure/resultmembers.h"
#include "app/measure/resultplaces.h"
#include "app/measure/resulttree.h"

#include <map>
#include <unordered_map>

namespace fabriscope {

struct ResultSides;

/// Walks a ResultTree from the outside in and carries along what has been said on the way: who sent, who received,
/// which quantity and unit. One use, one thread; once it is told to stop it reads no further.
class ResultReader {
public:
    ResultReader(const NetTest &test, const ResultTree &tree, const std::atomic<bool> &stop);
    [[nodiscard]] MeasuredResults read(const CorrectionSource &corrections);

private:
    using Kind = ResultTree::Kind;
    using Role = FieldWords::Role;
    using Why = UnreadFigures::Why;
    using End = std::optional<MeasuredEnd>;
    using Context = ResultContext;
    using Field = ResultField;
    using Fields = std::vector<Field>;
    using Naming = LeafNaming;
    using Cells = std::vector<std::vector<int>>; ///< of a matrix, by row
    void readNode(int node, const Context &context);
    void readArray(int node, const Context &context);
    void readSizes(int object, const Context &context);
    void readFields(Fields &fields, Context context);
    [[nodiscard]] ResultNeighbours neighboursIn(const Fields &fields);
    void readField(const Field &field, const Context &context, const ResultNeighbours &beside);
    void enterName(const Field &field, const ResultNeighbours &beside, Context &context);
    void refuseOthers(const Field &field, const ResultNeighbours &beside, Context &context);
    void nameFrom(const FieldWords &words, Context &context) const;

    // resultfigures.cpp: what a leaf is
    void readLeaf(int node, const Naming &naming, const Context &context);
    [[nodiscard]] bool isUnreadText(int node);
    void readFigure(int node, const Naming &naming, const Context &context);
    void readSaidFigure(int node, const Naming &naming, const PlaceCorrection &said, const Context &context);
    void readVerdict(int node, const Naming &naming, bool isSaid, const Context &context);
    [[nodiscard]] std::optional<bool> passedAt(int node, const Naming &naming, bool isSaid,
                                               const Context &context) const;
    void addFigure(int node, const NumberText &number, const MeasureUnit &unit, const MeasuredMetric &metric,
                   const Context &context);
    [[nodiscard]] std::optional<MeasureUnit> unitFor(const NumberText &number, const Naming &naming,
                                                     const Context &context) const;
    [[nodiscard]] std::optional<Why> whyNobodys(const Context &context) const;
    [[nodiscard]] std::pair<int, int> endsOf(const Context &context);
    [[nodiscard]] int numberOf(const End &end);
    [[nodiscard]] int metricOf(const MeasuredMetric &metric, int place);
    void refuse(int node, Why why) { ++m_unread[{m_places.of(node), int(why)}]; }

    // resultunits.cpp
    void takeUnits(Fields &fields, Context &context);
    void takeUnit(Field &field, const FieldWords &words, Context &context);
    void markContradicted(Fields &fields, const Context &context);
    [[nodiscard]] std::optional<MeasureUnit> ownUnitOf(const Field &field);
    static void takeUnitOf(std::string_view key, const FieldWords &words, std::string_view text, Context &context);
    void takeSize(Fields &fields, Context &context);
    void takeName(Field &field, const Fields &fields, Context &context);
    void takeMetric(std::string_view name, Context &context);

    // resultends.cpp
    void takeEnds(Fields &fields, Context &context);
    [[nodiscard]] ResultSides sidesOf(Fields &fields, bool isSenderOutside);
    void takeEnd(Field &field, const FieldWords &words, ResultSides &sides);
    void takeName(const Field &field, const FieldWords &words, bool isDirected, ResultSides &sides);
    void takeOther(const Field &field, const FieldWords &words, ResultSides &sides);
    [[nodiscard]] bool describesHost(int object);
    [[nodiscard]] End endOfObject(int node);
    void takeDirected(const End &source, const End &target, const ResultSides &sides, Context &context);
    void takeHosts(ResultSides &sides, Context &context);
    void takeCommonBond(const ResultSides &sides, Context &context);
    [[nodiscard]] Context withCommonBond(const Context &context) const;
    void takeUndirected(const ResultSides &sides, Context &context);
    void enter(const MeasuredEnd &member, Context &context) const;
    [[nodiscard]] bool enterMember(std::string_view key, Context &context);

    // resultgroups.cpp: several members in one field
    [[nodiscard]] bool saysBackward(const Field &field);
    [[nodiscard]] bool takePair(const Fields &fields, Context &context);
    [[nodiscard]] bool takePairObject(int node, Context &context);
    static void enterPair(const ResultMembers::Pair &pair, Context &context);
    [[nodiscard]] bool namesSeveral(int list);
    [[nodiscard]] bool hasSeveral(int node) const;
    void takeGroups(const Fields &fields, Context &context);
    [[nodiscard]] bool isOfAnotherCollective(std::string_view name) const;

    // resultmatrices.cpp: rows and columns
    [[nodiscard]] bool readRows(int node, const Context &context);
    void markAnswer(Fields &cells);
    void readColumns(Fields &fields, const Context &context);
    [[nodiscard]] Role firstEnd(std::string_view text);
    [[nodiscard]] bool readMemberTable(int node, const Context &context);
    void readMatrices(Fields &fields, Context &context);
    [[nodiscard]] ResultMatrixNames namesBeside(const Fields &fields);
    [[nodiscard]] QList<End> membersIn(int list);
    static void addNames(const QList<End> &members, QList<QList<End>> &lists);
    void nameFromCorner(std::string_view corner, Context &context);
    [[nodiscard]] bool isOtherHeading(const std::vector<int> &row, const std::vector<int> &heads);
    // resultnames.cpp: names of rows and columns elsewhere than in a list beside them
    [[nodiscard]] QList<End> describedBeside(const Fields &fields);
    [[nodiscard]] QList<End> describedIn(int list);
    [[nodiscard]] ResultMatrixNames namesOfAll();
    [[nodiscard]] bool hasEmptyDiagonal(int matrix) const;

    // resultcells.cpp
    [[nodiscard]] bool readMatrix(const Field &matrix, const Context &context);
    void readCells(const Cells &cells, const std::vector<std::size_t> &firsts, const Context &context);
    [[nodiscard]] std::vector<std::size_t> firstColumns(const Cells &cells, const ResultMatrixNames &names) const;
    [[nodiscard]] std::pair<bool, bool> halvesUsed(const Cells &cells, bool isSquare) const;
    [[nodiscard]] bool areIndexed(const Cells &cells, bool isSquare) const;
    [[nodiscard]] bool isFigureAt(int node) const;
    [[nodiscard]] bool isLine(int node) const;

    [[nodiscard]] Fields fieldsOf(int node) const;
    [[nodiscard]] std::vector<int> childrenOf(int node) const { return m_places.childrenOf(node); }
    [[nodiscard]] const FieldWords &wordsOf(std::string_view key);
    [[nodiscard]] const FieldWords &wordsOf(const Field &field);
    [[nodiscard]] const FieldWords &saidWordsOf(const Field &field);
    [[nodiscard]] const PlaceCorrection *saidOf(int node) const;
    [[nodiscard]] PlaceRole roleSaid(int node) const;

    const std::atomic<bool> &m_stop;
    TestKind m_kind;
    QString m_collective; ///< in small letters
    const ResultTree &m_tree;
    ResultMembers m_members;
    ResultPlaces m_places;
    MeasuredResults m_results;
    ResultMatrixNames m_namesOfAll;     ///< for matrices that have none beside or outside
    QHash<int, PlaceCorrection> m_said; ///< by place
    std::unordered_map<std::string_view, FieldWords> m_words;
    std::map<std::pair<int, std::string_view>, FieldWords> m_saidWords; ///< by place, too
    QHash<std::pair<int, int>, qint64> m_unread;                        ///< by place and why
    QHash<std::pair<QString, QString>, int> m_endNumbers;
    QHash<std::pair<QString, int>, int> m_metricNumbers; ///< by name and place of the figure
};

} // namespace fabriscope
