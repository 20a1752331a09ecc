// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

namespace fabriscope {

/// Who seems to stand between this computer and the service and to show certificates of its own.
struct Interceptor {
    QString issuer;  ///< as it calls itself
    QString product; ///< "Zscaler"; empty: an issuer that this system does not know
};

/// Nobody: the certificates name no product that reads connections, and \a errors say nothing about who issued them.
[[nodiscard]] std::optional<Interceptor> interceptorIn(const QList<QSslCertificate> &chain,
                                                       const QList<QSslError> &errors);

/// Each certificate, the server's own first: subject, issuer, validity, SHA-256 fingerprint. Hostile text made
/// harmless.
[[nodiscard]] QString chainText(const QList<QSslCertificate> &chain);

/// What a certificate calls its owner, or its issuer: the common name, else the organisation.
[[nodiscard]] QString subjectOf(const QSslCertificate &certificate);
[[nodiscard]] QString issuerOf(const QSslCertificate &certificate);

/// A moment for people that is the same everywhere: "2026-11-28 16:34 UTC".
[[nodiscard]] QString momentText(const QDateTime &moment);

} // namespace fabriscope
