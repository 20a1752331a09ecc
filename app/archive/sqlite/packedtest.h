// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/wordtable.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace fabriscope {

/// A test in some forty bytes, readable without JSON: a byte for the layout (2), then its fields as numbers of the word
/// table, the longer texts in full. TestId is not in it.
[[nodiscard]] QByteArray packTest(const NetTest &test, WordTable &words);

/// Of this layout, or the one before. Null: another layout, or damaged. Then the raw record still says it all.
[[nodiscard]] std::shared_ptr<NetTest> unpackTest(QByteArrayView packed, const WordTable &words);

} // namespace fabriscope
