// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/doctorreport.h"
#include "app/doctor/doctorsetup.h"

#include <QObject>
#include <QThread>

namespace fabriscope {

class DoctorRun;

/// Checks a connection step by step: name, TCP, proxy, TLS, clock, credentials, permission, data. Sends at most three
/// requests to the service, none again, and none at all over a connection that cannot be trusted; reads only. Lives on
/// the thread that made it (the GUI's) and never blocks it: the work is done on a network thread of its own.
class Doctor : public QObject {
    Q_OBJECT
public:
    explicit Doctor(DoctorSetup setup, QObject *parent = nullptr);
    ~Doctor() override;

    /// Begins, also anew; a run under way is dropped.
    void start();
    /// Ends the run under way; finished() follows.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_run; }
    /// What is known so far: every step is in it, whatever its state.
    [[nodiscard]] const DoctorReport &report() const { return m_report; }

signals:
    void stepChanged(const fabriscope::DoctorStep &step); ///< it starts or has ended
    void finished();                                      ///< report() is whole

private:
    void follow(quint64 number);
    void drop();
    void giveCredentials(quint64 number);
    void take(const DoctorStep &step);

    DoctorSetup m_setup;
    QThread m_network;
    DoctorRun *m_run = nullptr; ///< lives on m_network, which deletes it
    quint64 m_number = 0;       ///< of that run: what a dropped one has still sent is passed over
    DoctorReport m_report;
};

} // namespace fabriscope
