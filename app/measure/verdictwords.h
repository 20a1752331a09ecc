// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace fabriscope {

/// What the name of a field says of the word behind it, in English and Chinese, whatever the case.
enum class VerdictName : quint8 {
    None,    ///< not whether something passed
    Says,    ///< "status", "result", "connected", "连通": ok, true, fail
    SaysNot, ///< "failed", "unreachable": only true and false
};
/// Any thread.
[[nodiscard]] VerdictName verdictName(std::string_view name);

/// True for "ok", "pass", "通" …, false for "fail", "timeout", "不通" …; nothing for any other word. Any thread.
[[nodiscard]] std::optional<bool> verdictWord(std::string_view text);
/// "true" and "false".
[[nodiscard]] std::optional<bool> truthWord(std::string_view text);

} // namespace fabriscope
