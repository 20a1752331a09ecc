// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/authorization.h"

namespace fabriscope::demo {

std::optional<Authorization> Authorization::fromHeader(const QByteArray &value)
{
    constexpr QByteArrayView algorithm = "ACS3-HMAC-SHA256 ";
    if (!value.startsWith(algorithm))
        return std::nullopt;
    Authorization authorization;
    for (const QByteArray &part : value.sliced(algorithm.size()).split(',')) {
        const QByteArray pair = part.trimmed();
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = pair.left(qMax<qsizetype>(0, equals));
        QByteArray *target = nullptr;
        if (name == "Credential")
            target = &authorization.accessKeyId;
        else if (name == "SignedHeaders")
            target = &authorization.signedHeaders;
        else if (name == "Signature")
            target = &authorization.signature;
        if (!target || !target->isEmpty())
            return std::nullopt;
        *target = pair.mid(equals + 1);
    }
    if (authorization.accessKeyId.isEmpty() || authorization.signedHeaders.isEmpty()
        || authorization.signature.isEmpty())
        return std::nullopt;
    return authorization;
}

bool Authorization::isSigned(const QByteArray &name) const
{
    return signedHeaders.toLower().split(';').contains(name);
}

} // namespace fabriscope::demo
