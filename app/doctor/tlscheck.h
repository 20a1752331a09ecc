// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/certificates.h"
#include "app/doctor/examination.h"

#include <QSslSocket>
#include <QTimer>

namespace fabriscope {

/// Makes a secure connection to the service, the way its requests go, and looks at the certificates. Nothing is sent
/// over it.
class TlsCheck final : public Examination {
    Q_OBJECT
public:
    explicit TlsCheck(Findings &findings);
    void start() override;

private:
    void end(DoctorStep step);
    [[nodiscard]] DoctorStep success();
    [[nodiscard]] DoctorStep failure();
    [[nodiscard]] DoctorStep distrust();
    [[nodiscard]] QString worst();
    [[nodiscard]] QString distrustRemedy();
    void noteValidity();
    [[nodiscard]] bool has(QSslError::SslError error) const;

    QSslSocket m_socket;
    QTimer m_limit;
    QList<QSslError> m_errors;
    QList<QSslCertificate> m_chain;
};

} // namespace fabriscope
