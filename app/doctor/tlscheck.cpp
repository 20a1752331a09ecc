// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/tlscheck.h"

#include "app/doctor/socketerrors.h"
#include "app/eflo/durationtext.h"
#include "app/nettest/displaytext.h"

#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWarning = 14;

} // namespace

TlsCheck::TlsCheck(Findings &findings) : Examination(findings)
{
    m_limit.setSingleShot(true);
}

void TlsCheck::start()
{
    const QString host = findings().endpoint().url.host();
    if (!QSslSocket::supportsSsl())
        return end(badStep(DoctorStep::Check::Tls,
                           {.kind = Problem::Kind::Tls,
                            .happened = tr("This computer lacks the library for secure connections"),
                            .remedy = tr("Install OpenSSL 3 (libssl3)")}));
    m_socket.setProxy(findings().proxy());
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_errors = errors;
        m_chain = m_socket.peerCertificateChain();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_chain = m_socket.peerCertificateChain();
        end(success());
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { end(failure()); });
    connect(&m_limit, &QTimer::timeout, this,
            [this, host] { end(badStep(DoctorStep::Check::Tls, silenceProblem(host, m_limit.interval()))); });
    m_limit.start(findings().setup.pacing.silenceMsecs);
    m_socket.connectToHostEncrypted(host, quint16(findings().port()));
}

bool TlsCheck::has(QSslError::SslError error) const
{
    return std::any_of(m_errors.cbegin(), m_errors.cend(),
                       [error](const QSslError &one) { return one.error() == error; });
}

DoctorStep TlsCheck::success()
{
    const QString host = displayText(findings().endpoint().url.host(), 100);
    DoctorStep step = goodStep(DoctorStep::Check::Tls, tr("The certificate of %1 is valid and trusted").arg(host));
    if (const auto interceptor = interceptorIn(m_chain, {})) {
        step = warningStep(
            DoctorStep::Check::Tls, tr("The connection to %1 is read on its way by %2").arg(host, interceptor->product),
            tr("It works, and whoever runs %1 can see every request: ask for an exception for %2 if that must not be")
                .arg(interceptor->product, host));
    } else if (!m_chain.isEmpty()) {
        const qint64 days = QDateTime::currentDateTimeUtc().daysTo(m_chain.constFirst().expiryDate());
        if (days < daysOfWarning)
            step = warningStep(
                DoctorStep::Check::Tls,
                tr("The certificate of %1 expires on %2").arg(host, momentText(m_chain.constFirst().expiryDate())),
                tr("Tell whoever runs the service, or the proxy that shows this certificate"));
    }
    const QSslCipher cipher = m_socket.sessionCipher();
    step.facts.append({u"protocol"_s, tr("Protocol"), displayText(cipher.protocolString() + u' ' + cipher.name())});
    return step;
}

DoctorStep TlsCheck::failure()
{
    if (!m_errors.isEmpty())
        return distrust();
    const QString proxy = findings().isDirect() ? QString() : findings().proxyName();
    return badStep(DoctorStep::Check::Tls,
                   socketProblem({m_socket.error(), m_socket.errorString()}, findings().endpoint().url.host(), proxy));
}

DoctorStep TlsCheck::distrust()
{
    noteValidity();
    DoctorStep step =
        badStep(DoctorStep::Check::Tls, {.kind = Problem::Kind::Tls, .happened = worst(), .remedy = distrustRemedy()});
    QStringList wrong;
    for (const QSslError &error : std::as_const(m_errors)) {
        if (const QString text = displayText(error.errorString()); !wrong.contains(text))
            wrong += text;
    }
    step.facts.append({u"errors"_s, tr("What is wrong"), wrong.join("; "_L1)});
    if (const auto interceptor = interceptorIn(m_chain, m_errors)) {
        step.facts.append({u"interceptor"_s, tr("Who probably intercepts"),
                           interceptor->product.isEmpty()
                               ? tr("“%1”, an issuer that this system does not know").arg(interceptor->issuer)
                               : tr("%1, as “%2”").arg(interceptor->product, interceptor->issuer)});
    }
    return step;
}

QString TlsCheck::worst()
{
    const QString host = displayText(findings().endpoint().url.host(), 100);
    const QSslCertificate leaf = m_chain.value(0);
    if (const auto interceptor = interceptorIn(m_chain, {}))
        return tr("The certificate of %1 was made by %2, not by the service").arg(host, interceptor->product);
    if (has(QSslError::CertificateNotYetValid))
        return tr("The certificate of %1 is valid only from %2").arg(host, momentText(leaf.effectiveDate()));
    if (has(QSslError::CertificateExpired))
        return tr("The certificate of %1 expired on %2").arg(host, momentText(leaf.expiryDate()));
    if (has(QSslError::HostNameMismatch) && m_errors.size() == 1)
        return tr("The certificate is for “%2”, not for %1").arg(host, subjectOf(leaf));
    if (has(QSslError::SelfSignedCertificate))
        return tr("The certificate of %1 vouches only for itself").arg(host);
    if (interceptorIn(m_chain, m_errors))
        return tr("The certificate of %1 was issued by “%2”, which this system does not trust")
            .arg(host, issuerOf(m_chain.constLast()));
    return tr("The certificate of %1 cannot be trusted: %2")
        .arg(host, displayText(m_errors.constFirst().errorString(), 200));
}

QString TlsCheck::distrustRemedy()
{
    const QString host = displayText(findings().endpoint().url.host(), 100);
    if (has(QSslError::CertificateNotYetValid) || has(QSslError::CertificateExpired))
        return tr("Check this computer's date and time first; if they are right, tell whoever runs what answers there");
    if (const auto interceptor = interceptorIn(m_chain, m_errors))
        return tr("If “%1” belongs to your network, ask for an exception for %2 or for its root certificate to be "
                  "installed; if not, do not use this network")
            .arg(interceptor->issuer, host);
    return tr("Check the address of the service, and what stands between this computer and it");
}

/// The clock cannot be compared any more, but a certificate's dates say something about it.
void TlsCheck::noteValidity()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QSslCertificate &one : std::as_const(m_chain)) {
        if (has(QSslError::CertificateNotYetValid) && one.effectiveDate() > now)
            findings().certificateFrom = qMax(findings().certificateFrom, one.effectiveDate());
        if (has(QSslError::CertificateExpired) && one.expiryDate() < now)
            findings().certificateUntil = one.expiryDate();
    }
}

void TlsCheck::end(DoctorStep step)
{
    m_limit.stop();
    m_socket.disconnect(this);
    if (!m_chain.isEmpty()) {
        const QSslCertificate &leaf = m_chain.constFirst();
        step.facts.append({u"subject"_s, tr("Certificate of"), subjectOf(leaf)});
        step.facts.append({u"issuer"_s, tr("Issued by"), issuerOf(leaf)});
        step.facts.append({u"validFrom"_s, tr("Valid from"), momentText(leaf.effectiveDate())});
        step.facts.append({u"validUntil"_s, tr("Valid until"), momentText(leaf.expiryDate())});
        step.detail = chainText(m_chain) + (step.detail.isEmpty() ? QString() : u'\n' + step.detail);
    }
    m_socket.abort();
    emit ended(step);
}

} // namespace fabriscope
