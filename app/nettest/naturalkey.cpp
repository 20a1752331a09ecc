// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/naturalkey.h"

#include <algorithm>

namespace fabriscope {

namespace {

constexpr char16_t asciiEnd = 128;
constexpr int pieceBytes = 8;
constexpr quint64 longRun = 255; ///< digits or more: how many follows in four bytes

bool isOfRun(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A digit is told from other characters by where it stands among them, so a run begins as its first digit would.
template <class Text, class Take> bool eachByteOfRun(Text text, qsizetype &at, Take take)
{
    while (at < text.size() && QChar(text[at]) == u'0')
        ++at;
    const qsizetype first = at;
    while (at < text.size() && isOfRun(QChar(text[at])))
        ++at;
    const auto count = quint64(at - first);
    if (!take(u'0') || !take(std::min(count, longRun)))
        return false;
    for (unsigned shift = 32; count >= longRun && shift > 0; shift -= 8) {
        if (!take((count >> (shift - 8)) & 0xffU))
            return false;
    }
    for (qsizetype i = first; i < at; ++i) {
        if (!take(QChar(text[i]).unicode()))
            return false;
    }
    return true;
}

/// Until \a take answers false.
template <class Text, class Take> void eachByte(Text text, Take take)
{
    for (qsizetype at = 0; at < text.size();) {
        const QChar c(text[at]);
        if (isOfRun(c)) {
            if (!eachByteOfRun(text, at, take))
                return;
            continue;
        }
        ++at;
        const char16_t unit = c.unicode() >= u'a' && c.unicode() < asciiEnd ? c.unicode() : c.toCaseFolded().unicode();
        const bool more = unit < asciiEnd ? take(unit) : take(asciiEnd) && take(unit >> 8U) && take(unit & 0xffU);
        if (!more)
            return;
    }
}

template <class Text> quint64 pieceOf(Text text, int level)
{
    int skip = level * pieceBytes;
    int left = pieceBytes;
    quint64 piece = 0;
    eachByte(text, [&](quint64 byte) {
        if (skip > 0) {
            --skip;
            return true;
        }
        piece = (piece << 8U) | byte;
        return --left > 0;
    });
    return left == pieceBytes ? 0 : piece << (unsigned(left) * 8);
}

} // namespace

std::string naturalKey(QStringView text)
{
    std::string key;
    eachByte(text, [&key](quint64 byte) {
        key.push_back(char(byte));
        return true;
    });
    return key;
}

quint64 naturalPiece(QStringView text, int level)
{
    return pieceOf(text, level);
}

quint64 naturalPiece(QLatin1StringView text, int level)
{
    return pieceOf(text, level);
}

} // namespace fabriscope
