// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/certificates.h"

#include "app/doctor/doctortext.h"
#include "app/nettest/displaytext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 8;
constexpr qsizetype longestName = 160;

struct Product {
    QLatin1StringView sign; ///< in the name of an issuer, in any case
    QLatin1StringView name;
};

/// Programs and devices that read TLS connections, by what their certificates call themselves.
constexpr std::array products{
    Product{"zscaler"_L1, "Zscaler"_L1},
    Product{"fortinet"_L1, "Fortinet"_L1},
    Product{"fortigate"_L1, "Fortinet"_L1},
    Product{"palo alto"_L1, "Palo Alto Networks"_L1},
    Product{"globalprotect"_L1, "Palo Alto Networks"_L1},
    Product{"blue coat"_L1, "Blue Coat"_L1},
    Product{"bluecoat"_L1, "Blue Coat"_L1},
    Product{"proxysg"_L1, "Blue Coat"_L1},
    Product{"netskope"_L1, "Netskope"_L1},
    Product{"goskope"_L1, "Netskope"_L1},
    Product{"cisco umbrella"_L1, "Cisco Umbrella"_L1},
    Product{"ironport"_L1, "Cisco Web Security"_L1},
    Product{"check point"_L1, "Check Point"_L1},
    Product{"sophos"_L1, "Sophos"_L1},
    Product{"forcepoint"_L1, "Forcepoint"_L1},
    Product{"websense"_L1, "Forcepoint"_L1},
    Product{"skyhigh"_L1, "Skyhigh Security"_L1},
    Product{"mcafee web gateway"_L1, "Skyhigh Security"_L1},
    Product{"barracuda"_L1, "Barracuda"_L1},
    Product{"watchguard"_L1, "WatchGuard"_L1},
    Product{"sonicwall"_L1, "SonicWall"_L1},
    Product{"sangfor"_L1, "Sangfor"_L1},
    Product{"untangle"_L1, "Untangle"_L1},
    Product{"kaspersky"_L1, "Kaspersky"_L1},
    Product{"avast"_L1, "Avast"_L1},
    Product{"bitdefender"_L1, "Bitdefender"_L1},
    Product{"mitmproxy"_L1, "mitmproxy"_L1},
    Product{"portswigger"_L1, "Burp Suite"_L1},
    Product{"fiddler"_L1, "Fiddler"_L1},
    Product{"charles proxy"_L1, "Charles"_L1},
    Product{"squid"_L1, "Squid"_L1},
};

QString joined(const QStringList &common, const QStringList &organisation)
{
    const QString name = displayText(common.value(0), longestName);
    return name.isEmpty() ? displayText(organisation.value(0), longestName) : name;
}

QString productOf(const QSslCertificate &certificate)
{
    QStringList words;
    for (const auto field :
         {QSslCertificate::CommonName, QSslCertificate::Organization, QSslCertificate::OrganizationalUnitName})
        words += certificate.issuerInfo(field);
    const QString all = words.join(u' ').left(10'000);
    const auto *known = std::find_if(products.begin(), products.end(), [&all](const Product &product) {
        return all.contains(product.sign, Qt::CaseInsensitive);
    });
    return known == products.end() ? QString() : QString(known->name);
}

bool isAboutIssuer(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

QString wholeName(const QSslCertificate &certificate, bool issuer)
{
    QStringList parts;
    for (const auto field : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList values = issuer ? certificate.issuerInfo(field) : certificate.subjectInfo(field);
        if (!values.isEmpty())
            parts += displayText(values.first(), longestName);
    }
    return parts.isEmpty() ? DoctorText::tr("(no name)") : parts.join(", "_L1);
}

} // namespace

QString subjectOf(const QSslCertificate &certificate)
{
    return joined(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization));
}

QString issuerOf(const QSslCertificate &certificate)
{
    return joined(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerInfo(QSslCertificate::Organization));
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + " UTC"_L1;
}

std::optional<Interceptor> interceptorIn(const QList<QSslCertificate> &chain, const QList<QSslError> &errors)
{
    for (const QSslCertificate &certificate : chain) {
        if (const QString product = productOf(certificate); !product.isEmpty())
            return Interceptor{issuerOf(certificate), product};
    }
    if (chain.isEmpty() || std::none_of(errors.begin(), errors.end(), isAboutIssuer))
        return std::nullopt;
    return Interceptor{issuerOf(chain.last()), {}};
}

QString chainText(const QList<QSslCertificate> &chain)
{
    QStringList lines;
    for (qsizetype i = 0; i < qMin(chain.size(), mostShown); ++i) {
        const QSslCertificate &one = chain.at(i);
        const QByteArray fingerprint = one.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        lines += DoctorText::tr("Certificate %1: %2").arg(QString::number(i + 1), wholeName(one, false));
        const QStringList more{
            DoctorText::tr("issued by %1").arg(wholeName(one, true)),
            DoctorText::tr("valid from %1 to %2").arg(momentText(one.effectiveDate()), momentText(one.expiryDate())),
            DoctorText::tr("SHA-256 %1").arg(QString::fromLatin1(fingerprint))};
        for (const QString &line : more)
            lines += u"  "_s + line;
    }
    if (chain.size() > mostShown)
        lines += DoctorText::tr("and %Ln more", nullptr, int(chain.size() - mostShown));
    return lines.join(u'\n');
}

} // namespace fabriscope
