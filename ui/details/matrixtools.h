// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixcontent.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace fabriscope {

class ToolRow;

/// The line above a matrix: which figures, in which order, against which limits, in which colours, compared with what;
/// and the tools to move about and take it away. Knows no matrix: it holds a request and changes it. GUI thread.
class MatrixTools : public QWidget {
    Q_OBJECT
public:
    explicit MatrixTools(QWidget *parent = nullptr);

    /// Shows what is asked for, and offers the metrics of its results.
    void setRequest(const MatrixRequest &request);
    /// Offers the sizes that \a content has; limits are typed in its unit.
    void setContent(const MatrixContent &content);
    /// Offers to tell the keys of \a drawing, which must outlive this.
    void offerKeys(QWidget *drawing);
    [[nodiscard]] MatrixColouring colouring() const { return m_colouring; }

signals:
    void requestChanged(const fabriscope::MatrixRequest &request);
    void colouringChosen(fabriscope::MatrixColouring colouring);
    void scalePinned(bool pinned); ///< the scale that is shown is to stay
    void baselineWanted();         ///< the figures that are shown are to be the baseline
    void zoomInWanted();
    void zoomOutWanted();
    void fitWanted();
    void worstWanted();
    void copyWanted();
    void saveWanted();

private:
    void addChoices();
    void addLooks();
    void addComparison();
    void addTools();
    void fillMetrics();
    void fillRules();
    void chooseRule();
    void showRule();
    void showBaseline();
    void change(const MatrixRequest &request);
    void askLimits();

    QHBoxLayout *m_row;
    ToolRow *m_tools = nullptr;
    MatrixRequest m_request;
    MatrixColouring m_colouring = MatrixColouring::Values;
    ShownUnit m_unit;                       ///< of the figures
    std::optional<MatrixFigures> m_figures; ///< that are shown
    PairThresholds m_limits;                ///< in force for them
    QComboBox *m_metric;
    QComboBox *m_size;
    QComboBox *m_order;
    QComboBox *m_rule;
    QAction *m_logarithmic = nullptr;
    QAction *m_pinned = nullptr;
    QAction *m_verdicts = nullptr;
    QToolButton *m_compare = nullptr;
    QAction *m_forget = nullptr;
};

} // namespace fabriscope
