// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakenetwork.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

namespace fabriscope {

/// A second reading of the published protocol, "V3 request body and signature mechanism", that shares nothing with
/// app/eflo: it takes the Authorization header apart and makes the signature again from what went to the wire.
class Verifier {
public:
    explicit Verifier(const QByteArray &secret) : m_secret(secret) { }

    /// Empty if the signature is right, else what is wrong.
    [[nodiscard]] QByteArray complaint(const FakeRequest &request) const
    {
        const QByteArray header = request.header("Authorization");
        const QByteArray scheme = "ACS3-HMAC-SHA256 ";
        if (!header.startsWith(scheme))
            return "no " + scheme;
        const QMap<QByteArray, QByteArray> fields = fieldsOf(header.mid(scheme.size()));
        if (fields.keys() != QList<QByteArray>{"Credential", "Signature", "SignedHeaders"})
            return "fields: " + header;
        if (hex(request.body) != request.header("x-acs-content-sha256"))
            return "the hash is not the body's";
        const QByteArray names = fields.value("SignedHeaders");
        if (names != mandatoryNames(request))
            return "signed: " + names + " instead of " + mandatoryNames(request);
        const QByteArray toSign = "ACS3-HMAC-SHA256\n" + hex(canonical(request, names));
        const QByteArray right = QMessageAuthenticationCode::hash(toSign, m_secret, QCryptographicHash::Sha256).toHex();
        return right == fields.value("Signature") ? QByteArray() : "the signature is wrong";
    }

private:
    static QByteArray hex(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

    static QMap<QByteArray, QByteArray> fieldsOf(const QByteArray &text)
    {
        QMap<QByteArray, QByteArray> fields;
        const QByteArrayList parts = text.split(',');
        for (const QByteArray &part : parts) {
            const qsizetype equals = part.indexOf('=');
            fields.insert(part.left(equals), part.mid(equals + 1));
        }
        return fields;
    }

    /// "All x-acs-* headers, host and content-type take part", in the order of the alphabet.
    static QByteArray mandatoryNames(const FakeRequest &request)
    {
        QMap<QByteArray, bool> names;
        const auto all = request.request.rawHeaderList();
        for (const QByteArray &name : all) {
            const QByteArray lower = name.toLower();
            if (lower == "host" || lower == "content-type" || lower.startsWith("x-acs-"))
                names.insert(lower, true);
        }
        return names.keys().join(';');
    }

    static QByteArray canonical(const FakeRequest &request, const QByteArray &names)
    {
        QByteArray text = request.verb + "\n/\n\n"; // the path, and no query
        const QByteArrayList list = names.split(';');
        for (const QByteArray &name : list)
            text += name + ":" + request.header(name).trimmed() + "\n";
        return text + "\n" + names + "\n" + hex(request.body);
    }

    QByteArray m_secret;
};

} // namespace fabriscope
