// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace fabriscope {

/// ACS3-HMAC-SHA256, signature V3 of Alibaba Cloud (eflo-api.md, section 2). Pure functions, any thread.
using HeaderList = QList<QPair<QByteArray, QByteArray>>; ///< may repeat a name
using ParameterList = QList<QPair<QString, QString>>;

/// What is signed of a request. The method is signed as it is (the SDKs' own test vector has an empty one); an empty
/// path means "/".
struct SigningRequest {
    QByteArray method;
    QByteArray path;        ///< already percent-encoded
    ParameterList query;    ///< decoded
    HeaderList headers;     ///< those to sign are chosen from these: host, content-type, x-acs-*
    QByteArray payloadHash; ///< lower-case hex SHA-256 of the exact body bytes
};

/// RFC 3986 percent-encoding as the service wants it: UTF-8, only A-Za-z0-9-_.~ stay.
[[nodiscard]] QByteArray percentEncoded(const QString &text);
/// `a=b&c=d` with each side percent-encoded, in the order given: a form body.
[[nodiscard]] QByteArray formBody(const ParameterList &parameters);
[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);

/// The names that are signed of \a headers, lower-case, sorted, joined by ';'.
[[nodiscard]] QByteArray signedHeaderNames(const HeaderList &headers);
/// The canonical request over exactly the headers named in \a signedNames (the demo service checks others' choices).
[[nodiscard]] QByteArray canonicalRequest(const SigningRequest &request, const QByteArray &signedNames);
/// Lower-case hex HMAC-SHA256 over the string to sign.
[[nodiscard]] QByteArray signatureOf(const QByteArray &canonicalRequest, const QByteArray &accessKeySecret);
/// The whole value of the Authorization header.
[[nodiscard]] QByteArray authorizationHeader(const SigningRequest &request, const Credentials &credentials);

} // namespace fabriscope
