// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/requestguard.h"

#include "app/demo/service/parameters.h"

#include <QDateTime>

#include <algorithm>

namespace fabriscope::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dateToleranceMsecs = 15 * 60'000;
constexpr std::array<const char *, 6> requiredHeaders{"host",         "x-acs-date",    "x-acs-signature-nonce",
                                                      "x-acs-action", "x-acs-version", "x-acs-content-sha256"};

ServiceError incomplete(const QByteArray &why)
{
    return {400, "IncompleteSignature", "The request signature does not conform to Aliyun standards. " + why, {}, {}};
}

/// The canonical request is repeated, as the real service does: it helps whoever writes a client, and whoever logs it
/// must redact it.
ServiceError mismatch(const QByteArray &canonical)
{
    return {400,
            "SignatureDoesNotMatch",
            "Specified signature is not matched with our calculation. server string to sign is:ACS3-HMAC-SHA256\n"
                + sha256Hex(canonical) + " server canonicalRequest is:" + canonical,
            {},
            {}};
}

} // namespace

RequestGuard::RequestGuard(QList<Credentials> known) : m_known(std::move(known)) { }

std::optional<ServiceError> RequestGuard::check(const HttpRequest &request, qint64 serverMsecs)
{
    const auto authorization = Authorization::fromHeader(request.value("authorization"));
    if (!authorization)
        return incomplete("There is no Authorization header of ACS3-HMAC-SHA256.");
    if (const auto error = checkHeaders(request, *authorization))
        return error;
    if (const auto error = checkDate(request, serverMsecs))
        return error;
    const auto credentials = std::find_if(m_known.cbegin(), m_known.cend(), [&](const Credentials &known) {
        return known.accessKeyId.toUtf8() == authorization->accessKeyId;
    });
    if (credentials == m_known.cend())
        return ServiceError{404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.", {}, {}};
    if (const auto error = checkToken(request, *authorization, *credentials))
        return error;
    if (const auto error = checkSignature(request, *authorization, *credentials))
        return error;
    const QByteArray nonce = authorization->accessKeyId + '\n' + request.value("x-acs-signature-nonce");
    if (!m_nonces.remember(nonce, serverMsecs))
        return ServiceError{400, "SignatureNonceUsed", "Specified signature nonce was used already.", {}, {}};
    return std::nullopt;
}

/// Every header that guards the request is there once and signed; every signed one is there.
std::optional<ServiceError> RequestGuard::checkHeaders(const HttpRequest &request,
                                                       const Authorization &authorization) const
{
    for (const char *name : requiredHeaders) {
        const QList<QByteArray> values = request.values(name);
        if (values.size() != 1 || values.constFirst().isEmpty())
            return incomplete("The header " + QByteArray(name) + " must be there once.");
        if (!authorization.isSigned(name))
            return incomplete("The header " + QByteArray(name) + " is not among the signed ones.");
    }
    for (const QByteArray &name : authorization.signedHeaders.split(';')) {
        if (request.values(name).isEmpty())
            return incomplete("A header named in SignedHeaders is not there.");
    }
    return std::nullopt;
}

std::optional<ServiceError> RequestGuard::checkDate(const HttpRequest &request, qint64 serverMsecs) const
{
    QDateTime date = QDateTime::fromString(QString::fromLatin1(request.value("x-acs-date")), u"yyyy-MM-ddTHH:mm:ssZ"_s);
    if (!date.isValid())
        return ServiceError{400,
                            "InvalidTimeStamp.Format",
                            "Specified time stamp or date value is not well formatted: use yyyy-MM-ddTHH:mm:ssZ.",
                            {},
                            {}};
    date.setTimeSpec(Qt::UTC);
    if (qAbs(date.toMSecsSinceEpoch() - serverMsecs) > dateToleranceMsecs)
        return ServiceError{400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.", {}, {}};
    return std::nullopt;
}

std::optional<ServiceError> RequestGuard::checkToken(const HttpRequest &request, const Authorization &authorization,
                                                     const Credentials &credentials) const
{
    const QList<QByteArray> tokens = request.values("x-acs-security-token");
    const QList<QByteArray> ids = request.values("x-acs-accesskey-id");
    if (!ids.isEmpty() && ids != QList{authorization.accessKeyId})
        return incomplete("The header x-acs-accesskey-id names another access key than Authorization.");
    if (credentials.securityToken.isEmpty() && tokens.isEmpty())
        return std::nullopt;
    if (tokens.isEmpty())
        return ServiceError{400, "MissingSecurityToken", "SecurityToken is mandatory for this action.", {}, {}};
    if (!authorization.isSigned("x-acs-security-token"))
        return incomplete("The header x-acs-security-token is not among the signed ones.");
    if (credentials.securityToken.isEmpty())
        return ServiceError{400,
                            "InvalidSecurityToken.MismatchWithAccessKey",
                            "Specified SecurityToken mismatch with the AccessKey.",
                            {},
                            {}};
    if (tokens != QList{credentials.securityToken.toUtf8()})
        return ServiceError{400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed.", {}, {}};
    return std::nullopt;
}

std::optional<ServiceError> RequestGuard::checkSignature(const HttpRequest &request, const Authorization &authorization,
                                                         const Credentials &credentials) const
{
    SigningRequest signing;
    signing.method = request.method;
    signing.path = request.path;
    signing.query = decodedForm(request.query);
    signing.headers = request.headers;
    signing.payloadHash = sha256Hex(request.body);
    const QByteArray canonical = canonicalRequest(signing, authorization.signedHeaders);
    if (request.value("x-acs-content-sha256").toLower() != signing.payloadHash)
        return mismatch(canonical);
    if (signatureOf(canonical, credentials.accessKeySecret.toUtf8()) != authorization.signature)
        return mismatch(canonical);
    return std::nullopt;
}

} // namespace fabriscope::demo
