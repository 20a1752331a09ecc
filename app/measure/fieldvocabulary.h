// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace fabriscope {

/// What one word in the name of a field means.
enum class WordMeaning : quint8 {
    Source,
    Target,
    Server,
    Host,
    Peer,
    Bond,
    Unit,
    Metric,
    Size,
    Latency,
    Bandwidth,
    Loss,
    Time,
    Statistic,
    Value,
    Filler,
    Linking, ///< says how what is named is sorted: "by_target"
    Form,    ///< says how figures are laid out, not what they are: "latency_matrix"
    NotReal,
};

/// Nothing for a word that is not known. \a word is in small letters. Any thread.
[[nodiscard]] std::optional<WordMeaning> meaningOf(const QString &word);
/// A record may name the worst of all by it, and the figures beside it are those of all: "slowest".
[[nodiscard]] bool isExtremeWord(const QString &word);
/// How often something was, or its number: no unit outside is theirs.
[[nodiscard]] bool isCountWord(const QString &word);
/// The way back: "reverse".
[[nodiscard]] bool isBackwardWord(const QString &word);
/// Who is compared with: "fleet".
[[nodiscard]] bool isCrowdWord(const QString &word);
/// Below it each of several hosts may have figures of its own: "peers".
[[nodiscard]] bool isCompanyWord(const QString &word);
/// A name that is this word alone holds what was asked for: "request".
[[nodiscard]] bool isRequestWord(const QString &word);
/// A name that is this word alone holds who receives, or what is to be reached: "targets".
[[nodiscard]] bool isGoalWord(const QString &word);
/// A name that is this word alone holds figures of everything in it, or of everybody: "summary".
[[nodiscard]] bool isWholeWord(const QString &word);

} // namespace fabriscope
