// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/stoppedreading.h"

#include <QDialog>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QTableView;

namespace fabriscope {

class CorrectionModel;
class FigureModel;

/// Lets the user say what the places of a result are, and shows at once what would then be read. Shown with open();
/// GUI thread.
class CorrectionDialog : public QDialog {
    Q_OBJECT
public:
    /// Reads the result with corrections, and ends soon without any once \a stop is true; called on other threads, one
    /// call at a time.
    using Reader = std::function<std::optional<MeasuredResults>(const ResultCorrections &, const std::atomic<bool> &)>;

    CorrectionDialog(const MeasuredResults &results, const ResultCorrections &inForce, Reader reader, QWidget *parent);
    ~CorrectionDialog() override; ///< what is being read is stopped, not waited for

    [[nodiscard]] ResultCorrections corrections() const;
    [[nodiscard]] CorrectionModel *model() const { return m_model; }
    [[nodiscard]] FigureModel *preview() const { return m_preview; }

public slots:
    void resetToAutomatic();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The first figures, and the counts of all in words.
    struct Preview {
        std::shared_ptr<const MeasuredResults> first;
        QString words;
    };
    void layOut();
    void setUpPlaces();
    void setUpFigures();
    [[nodiscard]] QWidget *buttons();
    void readAnew();

    CorrectionModel *m_model;
    FigureModel *m_preview;
    Reader m_reader;
    QTableView *m_places;
    QCheckBox *m_swaps;
    QLabel *m_note;
    QLabel *m_words;
    QTableView *m_figures;
    StopReading m_stop;        ///< of the reading under way, if there is one
    bool m_isOutdated = false; ///< changed while it was read
};

} // namespace fabriscope
