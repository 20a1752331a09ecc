// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace fabriscope {

/// What the JSON text \a text says, in bytes that are equal for two texts if these differ only in white space, the
/// order of keys and the escapes of their strings. Numbers count as they are written: 1.0 is not 1. None where that
/// cannot be told: no JSON, or a key that stands twice in an object. Any thread.
[[nodiscard]] std::optional<QByteArray> jsonContent(QByteArrayView text);

} // namespace fabriscope
