// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairtable.h"

#include <QString>

#include <random>

namespace fabriscope {

/// A table with all kinds of cells: \a values of a hundred have a figure from −50 to 50, many of them alike.
inline PairTable madeTable(std::mt19937 &random, int sources, int targets, Worse worse, int values = 70)
{
    PairTable table(sources, targets, worse);
    for (int source = 0; source < sources; ++source) {
        for (int target = 0; target < targets; ++target) {
            const int what = int(random() % 100);
            if (what < values)
                table.set(source, target, double(int(random() % 401) - 200) / 4);
            else if (what % 2 == 0)
                table.setMissing(source, target);
        }
    }
    return table;
}

/// A rectangle that has cells of the table, and now and then some beyond it.
inline QRect madeRect(std::mt19937 &random, const PairTable &table)
{
    const int left = int(random() % unsigned(table.targets()));
    const int top = int(random() % unsigned(table.sources()));
    const int width = 1 + int(random() % unsigned(table.targets()));
    const int height = 1 + int(random() % unsigned(table.sources()));
    return {left - int(random() % 4 == 0), top - int(random() % 4 == 0), width, height};
}

/// Every cell of a rectangle, as what is plainly right does it.
template <class Take> void eachPlainly(const PairTable &table, const QRect &cells, Take take)
{
    const int bottom = std::min(cells.y() + cells.height(), table.sources());
    const int right = std::min(cells.x() + cells.width(), table.targets());
    for (int source = std::max(cells.y(), 0); source < bottom; ++source) {
        for (int target = std::max(cells.x(), 0); target < right; ++target)
            take(source, target, table.cell(source, target));
    }
}

/// Whether \a a is worse than \a b, said in words rather than bits.
inline bool isPlainlyWorse(float a, float b, Worse worse)
{
    const CellKind kindOfA = cell::kindOf(a);
    const CellKind kindOfB = cell::kindOf(b);
    if (kindOfA != CellKind::Value || kindOfB != CellKind::Value)
        return kindOfA < kindOfB; // Value, Missing, Outside
    return worse == Worse::Higher ? a > b : a < b;
}

/// Equal values, or of the same kind without one.
inline bool isSameCell(float a, float b)
{
    return cell::kindOf(a) == cell::kindOf(b) && (!cell::isValue(a) || a == b);
}

inline bool isSameTable(const PairTable &a, const PairTable &b)
{
    bool same =
        a.sources() == b.sources() && a.targets() == b.targets() && a.worse() == b.worse() && a.counts() == b.counts();
    for (int source = 0; same && source < a.sources(); ++source) {
        for (int target = 0; same && target < a.targets(); ++target)
            same = isSameCell(a.cell(source, target), b.cell(source, target));
    }
    return same;
}

/// Rows apart by '/', cells by blanks: a number, '?' for Missing, '.' for Outside.
inline PairTable tableOf(const QString &text, Worse worse = Worse::Higher)
{
    const QStringList rows = text.isEmpty() ? QStringList() : text.split(u'/');
    const int columns = rows.isEmpty() ? 0 : int(rows.first().split(u' ', Qt::SkipEmptyParts).size());
    PairTable table(int(rows.size()), columns, worse);
    for (int source = 0; source < table.sources(); ++source) {
        const QStringList cells = rows.at(source).split(u' ', Qt::SkipEmptyParts);
        for (int target = 0; target < columns; ++target) {
            if (cells.at(target) == u'?')
                table.setMissing(source, target);
            else if (cells.at(target) != u'.')
                table.set(source, target, cells.at(target).toDouble());
        }
    }
    return table;
}

inline QString textOf(const PairTable &table)
{
    QStringList rows;
    for (int source = 0; source < table.sources(); ++source) {
        QStringList cells;
        for (const float cell : table.row(source)) {
            const CellKind kind = cell::kindOf(cell);
            cells.append(kind == CellKind::Value         ? QString::number(double(cell))
                             : kind == CellKind::Missing ? QString(u'?')
                                                         : QString(u'.'));
        }
        rows.append(cells.join(u' '));
    }
    return rows.join(u'/');
}

inline MemberOrder shuffledOrder(std::mt19937 &random, int size)
{
    MemberOrder order = plainOrder(size);
    for (int i = size - 1; i > 0; --i)
        std::swap(order[size_t(i)], order[random() % size_t(i + 1)]);
    return order;
}

} // namespace fabriscope
