// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <functional>

namespace fabriscope {

enum class JsonToken : quint8 { BeginObject, EndObject, BeginArray, EndArray, Key, String, Number, Word };

/// Takes a token and its own bytes (strings with their quotes); false stops the walk.
using JsonVisitor = std::function<bool(JsonToken, QByteArrayView)>;

/// Deeper nesting than this is refused: nobody reads it, and its indentation would be longer than its text.
inline constexpr int deepestJson = 200;

/// Walks one JSON text (RFC 8259) token by token, in its own order and spelling, for those who want to show it rather
/// than to understand it. Control characters and invalid UTF-8 within strings are let through. True if the whole text
/// was one JSON value no deeper than deepestJson and no visit stopped the walk. Any thread; keeps nothing.
[[nodiscard]] bool walkJson(QByteArrayView text, const JsonVisitor &visit);

} // namespace fabriscope
