// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairstatistics.h"
#include "ui/charts/matrixcontent.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace fabriscope {

class PairListModel;

/// What of a matrix is chosen, in figures: how many pairs, the least, the middle, the most, how many are bad; and the
/// worst of them as a list. Figures of many pairs are worked out on another thread. GUI thread.
class PairStatisticsPanel : public QWidget {
    Q_OBJECT
public:
    explicit PairStatisticsPanel(QWidget *parent = nullptr);

    /// An empty rectangle is the whole matrix.
    void show(std::shared_ptr<const MatrixContent> content, const QRect &cells);
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

signals:
    void pairChosen(QPoint cell); ///< x: target, y: source
    void settled();

private:
    struct Figures {
        PairStatistics statistics;
        qint64 warn = 0;
        qint64 act = 0;
    };
    [[nodiscard]] static Figures figuresOf(const MatrixContent &content, const QRect &cells);
    void take(const Figures &figures);
    [[nodiscard]] QString sentence(const Figures &figures) const;

    std::shared_ptr<const MatrixContent> m_content;
    QRect m_cells;
    quint64 m_generation = 0;
    bool m_isSettled = true;
    QLabel *m_title;
    QLabel *m_figures;
    QLabel *m_listTitle;
    QTableView *m_list;
    PairListModel *m_model;
};

} // namespace fabriscope
