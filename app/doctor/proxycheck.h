// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/examination.h"

#include <QTcpSocket>
#include <QTimer>

namespace fabriscope {

/// Says which proxy the requests take and who decided it, and opens a tunnel to the service through it.
class ProxyCheck final : public Examination {
    Q_OBJECT
public:
    explicit ProxyCheck(Findings &findings);
    void start() override;

private:
    [[nodiscard]] QString whyDirect();
    [[nodiscard]] QString origin();
    void openTunnel();
    void end(DoctorStep step);
    [[nodiscard]] DoctorStep failure();

    QTcpSocket m_socket;
    QTimer m_limit;
};

} // namespace fabriscope
