// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/figurerows.h"

#include <QAbstractTableModel>
#include <QRect>

namespace fabriscope {

/// The figures of a result as a table. A few are arranged at once, many on the thread pool (arranged() tells when); an
/// outdated arrangement is dropped. Lives on the GUI thread.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : quint16 {
        FigureRole = Qt::UserRole, ///< int: which of FigureRows
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties the table. What is chosen of the metrics is to be given with the rows.
    void setResults(const std::shared_ptr<const MeasuredResults> &results, int metric = FigureOrder::allMetrics);
    void setMetric(int metric);
    void setFilter(const QString &filter);
    /// Only rows of this member; none: all.
    void setOnly(const std::optional<MeasuredEnd> &member);
    /// Its name is printed bold.
    void setMarked(const std::optional<MeasuredEnd> &member);
    void sort(int column, Qt::SortOrder order) override; ///< -1: the worst first, or as in the text

    [[nodiscard]] const FigureRows &figures() const { return m_rows; }
    [[nodiscard]] const FigureOrder &order() const { return m_order; }
    /// Which of the figures stand in the table, in its order.
    [[nodiscard]] const QList<int> &shown() const { return m_arranged.rows; }
    /// No row in the table has anything to say there.
    [[nodiscard]] bool isEmpty(FigureColumn column) const;
    [[nodiscard]] bool isArranging() const { return m_isArranging; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void arranged();

private:
    void arrange();
    void take(const ArrangedFigures &made);
    [[nodiscard]] bool isMarked(int figure, FigureColumn column) const;

    FigureRows m_rows;
    FigureOrder m_order;
    ArrangedFigures m_arranged;
    std::optional<MeasuredEnd> m_marked;
    bool m_isArranging = false;
    quint64 m_generation = 0;
};

/// \a rows are which of the figures; \a ranges are of places among them (y) and columns (x). Lines of tab-separated
/// cells, every cell on one line; what lies between chosen cells is empty. Any thread.
[[nodiscard]] QString figuresAsText(const FigureRows &figures, const QList<int> &rows, const QList<QRect> &ranges,
                                    const QList<int> &columns);

} // namespace fabriscope
