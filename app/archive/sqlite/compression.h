// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace fabriscope {

/// One zstd frame with a checksum (RFC 8878), at the level that takes hardly longer than copying. Any thread.
[[nodiscard]] QByteArray compressed(QByteArrayView bytes);

/// What stands in the frame \a bytes; bytes that are no frame (JSON never begins like one) are answered as they are.
/// Nothing: damaged.
[[nodiscard]] std::optional<QByteArray> decompressed(const QByteArray &bytes);

} // namespace fabriscope
