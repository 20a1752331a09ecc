// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/examination.h"

#include <QElapsedTimer>
#include <QTimer>

namespace fabriscope {

/// One connection check, from the first step to the last, on the network thread. Every function is to be invoked there.
class DoctorRun : public QObject {
    Q_OBJECT
public:
    explicit DoctorRun(DoctorSetup setup);

    void start();
    void takeCredentials(const Result<Credentials> &credentials);
    /// The step under way and those after it end as skipped.
    void stop();

signals:
    void stepChanged(const fabriscope::DoctorStep &step); ///< it starts or has ended
    void credentialsWanted();                             ///< takeCredentials() goes on
    void finished();

private:
    void askProxyPassword();
    void decideWay();
    void next();
    void begin(DoctorStep::Check check);
    void examine(DoctorStep::Check check);
    [[nodiscard]] std::optional<DoctorStep> withoutLooking(DoctorStep::Check check);
    [[nodiscard]] std::unique_ptr<Examination> make(DoctorStep::Check check);
    void end(DoctorStep step);
    void endRest(const QString &why);
    void giveUp();

    Findings m_findings;
    qsizetype m_at = -1; ///< of allChecks()
    bool m_knowsCredentials = false;
    bool m_done = false;
    std::unique_ptr<Examination> m_examination;
    QElapsedTimer m_clock; ///< of the step under way
    QTimer m_total;
};

} // namespace fabriscope
