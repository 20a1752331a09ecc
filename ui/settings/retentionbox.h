// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/retentionpolicy.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace fabriscope {

/// How long the archive keeps what it has seen: for ever, so many days, or so many bytes. Before anything is removed it
/// says how many tests would go; then it takes a button to switch it on. Switching off holds at once.
class RetentionBox : public QWidget {
    Q_OBJECT
public:
    explicit RetentionBox(QWidget *parent = nullptr);

    /// The policy that holds.
    void setPolicy(const RetentionPolicy &policy);
    /// The archive whose tests are counted; null: there is none to count in.
    void setCare(ArchiveCare *care);
    /// Why nothing can be removed; empty: it can.
    void setReadOnlyBecause(const QString &reason);
    void setBusy(bool busy);
    /// The archive is another now: the preview is made anew.
    void recount();

signals:
    void policyChosen(const fabriscope::RetentionPolicy &policy);

private:
    void makeAge();
    void makeSize();
    void layOut();
    [[nodiscard]] RetentionPolicy shown() const;
    [[nodiscard]] bool holds() const; ///< what is shown is what is set
    void edit();
    void forgetCount();
    void count();
    void takeCount(const Result<qint64> &tests);
    void showState();

    QRadioButton *m_off;
    QRadioButton *m_byAge;
    QRadioButton *m_bySize;
    QSpinBox *m_age;
    QComboBox *m_ageUnit; ///< its data: days
    QSpinBox *m_size;
    QComboBox *m_sizeUnit; ///< its data: bytes
    QLabel *m_preview;
    QPushButton *m_switchOn;
    QTimer m_soon;
    RetentionPolicy m_policy;
    ArchiveCare *m_care = nullptr;
    QString m_readOnlyBecause;
    std::optional<qint64> m_counted; ///< tests that would go by what is shown
    quint64 m_round = 0;             ///< rises with every change: older counts do not matter
    bool m_busy = false;
};

} // namespace fabriscope
