// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/fieldwords.h"
#include "app/measure/measuredresults.h"
#include "app/measure/resultmembers.h"
#include "app/measure/resulttree.h"

namespace fabriscope {

/// Walks a ResultTree from the outside in and carries along what has been said on the way: who sent, who received,
/// which quantity and unit. One use, one thread.
class ResultReader {
public:
    ResultReader(const NetTest &test, const ResultTree &tree);
    [[nodiscard]] MeasuredResults read();

private:
    using Kind = ResultTree::Kind;
    using Role = FieldWords::Role;
    using Why = UnreadFigures::Why;
    using End = std::optional<MeasuredEnd>;

    struct Context {
        End source;
        End target;
        std::optional<Why> refused; ///< no figure from here on is a value
        bool isNameless = false;    ///< below a name that could be somebody's
        bool isForeign = false;     ///< a metric nobody knows is named
        double size = -1;
        QString quantity;
        std::optional<Dimension> dimension;
        QString statistic;
        std::optional<MeasureUnit> unit;
        QHash<QByteArray, MeasureUnit> units; ///< of fields and of quantities by name
        int path = 0;
    };
    struct Field {
        std::string_view key;
        int node = 0;
        int repeat = 0; ///< how many fields before it had this name
        bool isDone = false;
    };
    using Fields = std::vector<Field>;

    void readNode(int node, const Context &context);
    void readArray(int node, const Context &context);
    void readFields(Fields &fields, Context context);
    void readField(const Field &field, const Context &context, bool amongMembers);
    void readFigure(int node, const FieldWords &words, std::string_view key, bool isNamed, const Context &context);
    [[nodiscard]] std::optional<MeasureUnit> unitFor(const NumberText &number, const FieldWords &words,
                                                     std::string_view key, const Context &context) const;
    [[nodiscard]] std::optional<Why> whyNoValue(const QString &quantity, const Context &context) const;
    void nameFrom(const FieldWords &words, Context &context) const;

    // resultends.cpp: who a record is of
    void takeUnits(Fields &fields, Context &context);
    void takeSize(Fields &fields, Context &context);
    void takeEnds(Fields &fields, Context &context);
    struct Side;
    struct Sides;
    void takeEnd(Field &field, const FieldWords &words, Sides &sides);
    [[nodiscard]] End endOfObject(int node);
    void takeUndirected(const QList<MeasuredEnd> &members, Context &context);
    [[nodiscard]] bool takePair(Fields &fields, Context &context);
    [[nodiscard]] bool enterMember(std::string_view key, Context &context);

    // resultmatrices.cpp: rows and columns
    [[nodiscard]] bool readTable(int node, const Context &context);
    void readMemberTable(int node, const QList<End> &columns, const Context &context);
    void readMatrices(Fields &fields, const Context &context);
    [[nodiscard]] bool readMatrix(const Field &matrix, const Fields &fields, const Context &context);
    [[nodiscard]] bool readHeadedRows(const Field &rows, const Fields &fields, const Context &context);
    void readCells(int matrix, const QList<End> &rows, const QList<End> &columns, const Context &context);
    [[nodiscard]] QList<End> membersIn(int list);

    [[nodiscard]] Fields fieldsOf(int node) const;
    [[nodiscard]] std::vector<int> childrenOf(int node) const;
    [[nodiscard]] bool isListOfLeaves(int node) const;
    [[nodiscard]] const FieldWords &wordsOf(std::string_view key);
    [[nodiscard]] int pathTo(int path, const QByteArray &step);
    [[nodiscard]] QString pathText(int path) const;
    void refuse(int path, Why why) { ++m_unread[{path, int(why)}]; }
    [[nodiscard]] int numberOf(const End &end);
    [[nodiscard]] int metricOf(const QString &name, Dimension dimension, int path);

    TestKind m_kind;
    const ResultTree &m_tree;
    ResultMembers m_members;
    MeasuredResults m_results;
    QHash<QByteArray, FieldWords> m_words;
    struct Step {
        int parent;
        QByteArray text;
    };
    std::vector<Step> m_paths{{-1, {}}};
    QHash<std::pair<int, QByteArray>, int> m_pathNumbers;
    QHash<std::pair<int, int>, qint64> m_unread;
    QHash<std::pair<QString, QString>, int> m_endNumbers;
    QHash<std::pair<QString, int>, int> m_metricNumbers; ///< by name and path of the figure
};

} // namespace fabriscope
