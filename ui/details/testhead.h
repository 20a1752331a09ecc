// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace fabriscope {

class StateMark;
class ValueLine;

/// What matters of a test before anything else: state, type, id, cluster, when and how long, configuration, and what is
/// odd about the record.
class TestHead : public QWidget {
    Q_OBJECT
public:
    explicit TestHead(QWidget *parent = nullptr);

    void setTest(const StoredTest &test);
    /// Takes as few lines as it can; what is odd about the record is one line then, the whole of it its tooltip.
    void setLow(bool low);
    /// Leaves out what the summary tells, too: cluster, times and configuration.
    void setBare(bool bare);

public slots:
    /// The TestId byte for byte as the service sent it.
    void copyTestId();

signals:
    void notice(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameParts();
    void arrange();
    void showState(const NetTest &test);
    void showTimes(const StoredTest &stored);
    void showNotes();

    QString m_testId;
    TestState m_state = TestState::Other;
    QStringList m_remarks;
    bool m_wide = false;
    bool m_low = false;
    QGridLayout *m_grid;
    QWidget *m_stateBox;
    StateMark *m_mark;
    QLabel *m_status;
    QLabel *m_type;
    QWidget *m_idBox;
    ValueLine *m_id;
    QToolButton *m_copyId;
    ValueLine *m_cluster;
    ValueLine *m_times;
    ValueLine *m_configuration;
    QLabel *m_notes;
};

} // namespace fabriscope
