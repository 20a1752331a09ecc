// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/doctor.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace fabriscope {

class MutedLabel;
class StepBox;

/// The connection check as a window of its own, not modal: the steps appear as they run, to be stopped, run again, and
/// copied. Owns its Doctor; closing it ends a check under way. GUI thread.
class DoctorView : public QDialog {
    Q_OBJECT
public:
    explicit DoctorView(DoctorSetup setup, QWidget *parent = nullptr);

    void start();
    [[nodiscard]] bool isRunning() const { return m_doctor.isRunning(); }

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeButtons();
    void takeStep(const DoctorStep &step);
    void end();
    void showState();
    void copyReport();

    Doctor m_doctor;
    QList<StepBox *> m_boxes; ///< in the order of the checks
    QLabel *m_summary = nullptr;
    MutedLabel *m_note = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace fabriscope
