// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace fabriscope::demo {

/// The record of the documented sample answer, word for word: every field, and the contradictions between them
/// (ListNetTestResults of the official documentation).
[[nodiscard]] QByteArray sampleRecord();
[[nodiscard]] QByteArray sampleTestId();
/// Its CreationTime, 2024-01-19T02:18:12Z.
inline constexpr qint64 sampleCreatedMsecs = 1'705'630'692'000;

} // namespace fabriscope::demo
