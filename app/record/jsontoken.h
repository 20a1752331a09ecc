// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace fabriscope {

/// The text between the quotes of a JSON string (RFC 8259, section 7) that holds escapes. Lone surrogates and invalid
/// UTF-8 become U+FFFD; nothing if an escape is none.
[[nodiscard]] std::optional<QString> unescaped(QByteArrayView content);

/// True for a number, as RFC 8259, section 6 spells them.
[[nodiscard]] bool isJsonNumber(QByteArrayView token);

} // namespace fabriscope
