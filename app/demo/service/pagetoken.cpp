// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/pagetoken.h"

#include "app/demo/fleet/random.h"

#include <QtEndian>

namespace fabriscope::demo {

namespace {

/// Where the special characters stand: clients must send tokens back byte for byte, whatever is in them.
constexpr std::pair<int, char> separators[] = {{4, '~'}, {10, '+'}, {15, '*'}, {21, '/'}, {27, '='}};

} // namespace

QByteArray PageToken::text(quint64 secret) const
{
    const quint64 content = quint64(filter) << 32 | belowOrdinal;
    const quint64 check = Random::mixed(secret, content);
    QByteArray bytes(16, '\0');
    qToBigEndian(content ^ check, bytes.data()); // so that neighbouring pages look unlike
    qToBigEndian(check, bytes.data() + 8);
    QByteArray text = bytes.toBase64();
    for (const auto &[place, character] : separators)
        text.insert(place, character);
    return text;
}

std::optional<PageToken> PageToken::fromText(const QByteArray &text, quint64 secret)
{
    QByteArray base64 = text;
    for (auto separator = std::rbegin(separators); separator != std::rend(separators); ++separator)
        base64.remove(separator->first, 1);
    const QByteArray bytes = QByteArray::fromBase64(base64);
    if (bytes.size() != 16)
        return std::nullopt;
    const quint64 check = qFromBigEndian<quint64>(bytes.constData() + 8);
    const quint64 content = qFromBigEndian<quint64>(bytes.constData()) ^ check;
    const PageToken token{static_cast<quint32>(content), static_cast<quint32>(content >> 32)};
    if (token.text(secret) != text)
        return std::nullopt;
    return token;
}

} // namespace fabriscope::demo
