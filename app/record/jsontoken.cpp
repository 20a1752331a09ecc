// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsontoken.h"

#include <algorithm>
#include <cstring>

namespace fabriscope {

namespace {

constexpr qsizetype hexDigits = 4;

/// The character of "\n" and its like, or nothing.
std::optional<char16_t> shortEscape(char letter)
{
    static constexpr char letters[] = "\"\\/bfnrt";
    static constexpr char16_t characters[] = u"\"\\/\b\f\n\r\t";
    const char *place = letter ? std::strchr(letters, letter) : nullptr;
    return place ? std::optional(characters[place - letters]) : std::nullopt;
}

std::optional<char16_t> hexEscape(QByteArrayView digits)
{
    char16_t value = 0;
    for (const char c : digits) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return std::nullopt;
        value = char16_t(value << 4 | digit);
    }
    return digits.size() == hexDigits ? std::optional(value) : std::nullopt;
}

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

const char *skipDigits(const char *at, const char *end)
{
    return std::find_if(at, end, [](char c) { return c < '0' || c > '9'; });
}

} // namespace

std::optional<QString> unescaped(QByteArrayView content)
{
    QString text;
    while (!content.isEmpty()) {
        const qsizetype run = content.indexOf('\\');
        text += QString::fromUtf8(content.first(run < 0 ? content.size() : run));
        if (run < 0)
            break;
        content = content.sliced(run + 1);
        if (content.isEmpty())
            return std::nullopt;
        const bool hex = content.front() == 'u';
        const auto character = hex ? hexEscape(content.sliced(1).first(qMin(hexDigits, content.size() - 1)))
                                   : shortEscape(content.front());
        if (!character)
            return std::nullopt;
        text += QChar(*character);
        content = content.sliced(hex ? 1 + hexDigits : 1);
    }
    replaceLoneSurrogates(text);
    return text;
}

bool isJsonNumber(QByteArrayView token)
{
    const char *at = token.begin();
    const char *const end = token.end();
    const auto digits = [&at, end] {
        const char *const start = at;
        at = skipDigits(at, end);
        return at != start;
    };
    if (at != end && *at == '-')
        ++at;
    if (at != end && *at == '0')
        ++at;
    else if (!digits())
        return false;
    if (at != end && *at == '.' && (++at, !digits()))
        return false;
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == end;
}

} // namespace fabriscope
