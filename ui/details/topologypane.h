// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "ui/charts/topologypairs.h"
#include "ui/render/picture.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace fabriscope {

class DirectionLine;
class FilePrompt;
class PictureExport;
class TextRowsTable;
class TopologyLegend;
class TopologyView;

/// Who talks to whom, drawn or as a table; with the tools to move about in the drawing and to take it away as a
/// picture.
class TopologyPane : public QWidget {
    Q_OBJECT
public:
    explicit TopologyPane(FilePrompt &prompt, QWidget *parent = nullptr);

    void setTest(const StoredTest &test);
    [[nodiscard]] TopologyView *view() const { return m_view; }
    [[nodiscard]] TextRowsTable *table() const { return m_table; }
    /// Low enough for the texts to move beside the drawing.
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 160}; }
    /// The least that leaves a drawing that can be read, with the texts beside it.
    [[nodiscard]] int heightForWidth(int width) const override;

public slots:
    void selectMember(int member); ///< index into membersOf(); -1: none
    /// What was measured between the members, as the matrix of the same test shows it.
    void setValues(const std::shared_ptr<const fabriscope::MatrixContent> &content);
    /// What the colours of lines tell, as in the matrix.
    void setColouring(fabriscope::MatrixColouring colouring);
    void exportPicture();
    void copyPicture();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void memberSelected(int member);
    void notice(const QString &sentence);
    void problem(const fabriscope::Problem &problem);

private:
    void layOut();
    void addTools(QBoxLayout *row);
    void take(std::shared_ptr<const TopologyLayout> layout, bool sameTest);
    void giveValues();
    void takeValues(std::shared_ptr<const TopologyValues> values);
    void connectParts();
    void showSentences();
    void placeSide();
    void fillTable();
    void takePairs(const TopologyPairs &pairs);
    [[nodiscard]] QString listedSentence() const;
    [[nodiscard]] Picture picture() const;

    StoredTest m_test;
    std::shared_ptr<const TopologyLayout> m_layout;
    int m_selected = -1; ///< member
    quint64 m_generation = 0;
    quint64 m_valuesGeneration = 0;
    std::shared_ptr<const MatrixContent> m_content; ///< of this test or another
    MatrixColouring m_colouring = MatrixColouring::Values;
    quint64 m_pairsGeneration = 0;
    TopologyPairs m_pairs; ///< in the table
    DirectionLine *m_direction;
    QBoxLayout *m_body;  ///< the drawing, and beside it or below it what is said of it
    QScrollArea *m_side; ///< what is said
    QToolButton *m_asTable;
    QStackedWidget *m_stack; ///< the drawing and the table
    TopologyView *m_view;
    TextRowsTable *m_table;
    TopologyLegend *m_legend;
    QLabel *m_chosen;
    QLabel *m_figures; ///< limits, and how many pairs were measured
    QLabel *m_undrawn;
    PictureExport *m_export;
};

} // namespace fabriscope
