// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/doctorstep.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace fabriscope {

class MutedLabel;
class OutcomeMark;

/// One step of a connection check: its state as shape and word, how long it took, what came of it and what to do.
/// Everything is shown as plain text.
class StepBox : public QFrame {
    Q_OBJECT
public:
    explicit StepBox(DoctorStep::Check check, QWidget *parent = nullptr);

    void setStep(const DoctorStep &step);

signals:
    void copied(const QString &sentence);

private:
    void makeButtons();
    void layOut();
    void showTexts();
    void showDetail(bool shown);
    void describe();

    DoctorStep m_step;
    OutcomeMark *m_mark;
    QLabel *m_title;
    MutedLabel *m_state;
    QLabel *m_sentence;
    QLabel *m_remedy;
    MutedLabel *m_facts;
    QWidget *m_buttons;
    QToolButton *m_more;
    QToolButton *m_copyPolicy;
    QPlainTextEdit *m_detail;
};

} // namespace fabriscope
