// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/serviceerror.h"

#include <algorithm>

namespace fabriscope {

namespace {

constexpr qint64 msecsPerSecond = 1000;
/// "At once" is no invitation to hammer.
constexpr qint64 shortestHint = 200;
/// Beyond this a number says nothing anybody could wait for; it also keeps the arithmetic from overflowing.
constexpr qint64 longestHint = qint64(365) * 24 * 3600 * msecsPerSecond;

std::optional<qint64> readMsecs(const QByteArray &text, double factor)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok) * factor;
    if (!ok || !(number >= 0))
        return std::nullopt;
    return qint64(std::clamp(number, double(shortestHint), double(longestHint)));
}

/// Seconds, or the moment from which on a call is welcome: by the answer's own Date where there is one, since
/// this clock may be off.
std::optional<qint64> readRetryAfter(const HttpAnswer &answer)
{
    const QByteArray text = answer.header("retry-after");
    if (const auto until = readHttpDate(text)) {
        const qint64 wait = readHttpDate(answer.header("date")).value_or(answer.receivedAt).msecsTo(*until);
        return std::clamp(wait, shortestHint, longestHint);
    }
    return readMsecs(text, double(msecsPerSecond));
}

/// "Limit:100,Remain:0,TimeLeft:2000": the part after TimeLeft.
std::optional<qint64> readTimeLeft(const QByteArray &text)
{
    const QByteArrayList parts = text.split(',');
    for (const QByteArray &part : parts) {
        const qsizetype colon = part.indexOf(':');
        if (colon > 0 && part.left(colon).trimmed().compare("TimeLeft", Qt::CaseInsensitive) == 0)
            return readMsecs(part.mid(colon + 1), 1);
    }
    return std::nullopt;
}

} // namespace

std::optional<qint64> retryHint(const HttpAnswer &answer, ErrorMeaning meaning)
{
    if (const auto wait = readMsecs(answer.header("x-acs-retry-after"), 1))
        return wait;
    if (const auto wait = readRetryAfter(answer))
        return wait;
    if (meaning != ErrorMeaning::Throttled)
        return std::nullopt;
    return std::max(readTimeLeft(answer.header("x-ratelimit-user")),
                    readTimeLeft(answer.header("x-ratelimit-user-api")));
}

std::optional<qint64> clockOff(const HttpAnswer &answer)
{
    const auto theirs = readHttpDate(answer.header("date"));
    if (!theirs)
        return std::nullopt;
    return theirs->secsTo(answer.receivedAt);
}

} // namespace fabriscope
