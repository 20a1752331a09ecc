// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "ui/charts/matrixcontent.h"
#include "ui/render/picture.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QBoxLayout;
class QLabel;
class QSplitter;
class QVBoxLayout;

namespace fabriscope {

class FilePrompt;
class MatrixLegend;
class MatrixTools;
class MatrixView;
class PairStatisticsPanel;
class PictureExport;

/// The pairs of a test as a matrix, with what chooses its figures, order, limits and colours, and beside it the figures
/// of what is chosen. GUI thread; the matrix is made on another.
class MatrixPane : public QWidget {
    Q_OBJECT
public:
    explicit MatrixPane(FilePrompt &prompt, QWidget *parent = nullptr);
    ~MatrixPane() override;

    void setTest(const StoredTest &test);
    /// What was measured in the test that is shown; none: nothing, or it is not known yet.
    void setResults(std::shared_ptr<const MeasuredResults> results);
    [[nodiscard]] MatrixView *view() const { return m_view; }
    [[nodiscard]] const MatrixRequest &request() const { return m_request; }
    /// True while nothing is being worked out.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The least: a higher one is given to the matrix.
    [[nodiscard]] int heightForWidth(int width) const override;

public slots:
    void selectMember(int member); ///< index into membersOf(); -1: none
    void selectPair(const fabriscope::MeasuredEnd &source, const fabriscope::MeasuredEnd &target);
    void exportPicture();
    void copyPicture();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void memberSelected(int member);
    void contentChanged(std::shared_ptr<const fabriscope::MatrixContent> content);
    void colouringChanged(fabriscope::MatrixColouring colouring);
    void settled();
    void notice(const QString &sentence);
    void problem(const fabriscope::Problem &problem);

private:
    void layOut();
    void addSide();
    void turn();
    void connectParts();
    void changeRequest(const MatrixRequest &request);
    void make();
    void take(std::shared_ptr<const MatrixContent> content);
    void tellMember(const QRect &cells);
    void showSentences();
    void showLegend();
    void showMember();
    void showPair();
    [[nodiscard]] std::optional<Picture> picture() const;

    StoredTest m_test;
    MatrixRequest m_request;
    TestKey m_baseline;                                        ///< whose figures others are held against
    int m_selected = -1;                                       ///< member
    std::optional<std::pair<MeasuredEnd, MeasuredEnd>> m_pair; ///< that was chosen elsewhere, who sends first
    quint64 m_generation = 0;
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_isMaking = false;
    std::shared_ptr<const MatrixContent> m_content;
    QVBoxLayout *m_column = nullptr;
    MatrixTools *m_tools;
    QLabel *m_sentence;
    QLabel *m_empty;
    QSplitter *m_splitter;
    MatrixView *m_view;
    QWidget *m_side;                 ///< what stands beside the matrix, or below it
    QBoxLayout *m_columns = nullptr; ///< of m_side: what is said of all pairs, and of the chosen ones
    PairStatisticsPanel *m_panel;
    MatrixLegend *m_legend;
    QLabel *m_limits;
    QLabel *m_counts;
    PictureExport *m_export;
};

} // namespace fabriscope
