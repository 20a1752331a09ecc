// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <algorithm>

namespace fabriscope {

namespace {

constexpr char algorithm[] = "ACS3-HMAC-SHA256";

bool isSigned(const QByteArray &lowerName)
{
    return lowerName == "host" || lowerName == "content-type" || lowerName.startsWith("x-acs-");
}

/// `k=v` pairs joined by '&', sorted by their decoded names, then values, as UTF-8.
QByteArray canonicalQuery(const ParameterList &query)
{
    QList<QPair<QByteArray, QByteArray>> sorted;
    sorted.reserve(query.size());
    for (const auto &[name, value] : query)
        sorted.append({name.toUtf8(), value.toUtf8()});
    std::sort(sorted.begin(), sorted.end());
    QByteArrayList parts;
    for (const auto &[name, value] : std::as_const(sorted))
        parts.append(percentEncoded(QString::fromUtf8(name)) + '=' + percentEncoded(QString::fromUtf8(value)));
    return parts.join('&');
}

/// The values of every header called \a lowerName: trimmed, sorted, joined by a comma.
QByteArray canonicalValue(const HeaderList &headers, const QByteArray &lowerName)
{
    QByteArrayList values;
    for (const auto &[name, value] : headers) {
        if (name.toLower() == lowerName)
            values.append(value.trimmed());
    }
    std::sort(values.begin(), values.end());
    return values.join(',');
}

} // namespace

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text); // keeps exactly the unreserved characters of RFC 3986, hex in upper case
}

QByteArray formBody(const ParameterList &parameters)
{
    QByteArrayList parts;
    for (const auto &[name, value] : parameters)
        parts.append(percentEncoded(name) + '=' + percentEncoded(value));
    return parts.join('&');
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray signedHeaderNames(const HeaderList &headers)
{
    QByteArrayList names;
    for (const auto &header : headers) {
        const QByteArray name = header.first.toLower();
        if (isSigned(name) && !names.contains(name))
            names.append(name);
    }
    std::sort(names.begin(), names.end());
    return names.join(';');
}

QByteArray canonicalRequest(const SigningRequest &request, const QByteArray &signedNames)
{
    QByteArray headerLines;
    const QByteArrayList names = signedNames.split(';');
    for (const QByteArray &name : names) {
        if (!name.isEmpty())
            headerLines += name + ':' + canonicalValue(request.headers, name.toLower()) + '\n';
    }
    const QByteArray path = request.path.isEmpty() ? QByteArrayLiteral("/") : request.path;
    return QByteArrayList{request.method, path,        canonicalQuery(request.query),
                          headerLines,    signedNames, request.payloadHash}
        .join('\n');
}

QByteArray signatureOf(const QByteArray &canonicalRequest, const QByteArray &accessKeySecret)
{
    const QByteArray stringToSign = QByteArray(algorithm) + '\n' + sha256Hex(canonicalRequest);
    return QMessageAuthenticationCode::hash(stringToSign, accessKeySecret, QCryptographicHash::Sha256).toHex();
}

QByteArray authorizationHeader(const SigningRequest &request, const Credentials &credentials)
{
    const QByteArray names = signedHeaderNames(request.headers);
    const QByteArray signature = signatureOf(canonicalRequest(request, names), credentials.accessKeySecret.toUtf8());
    return QByteArray(algorithm) + " Credential=" + credentials.accessKeyId.toUtf8() + ",SignedHeaders=" + names
        + ",Signature=" + signature;
}

} // namespace fabriscope
