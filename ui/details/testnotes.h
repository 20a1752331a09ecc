// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QStringList>

namespace fabriscope {

/// What is odd about a record, in plain sentences: a running test with an end, a time without a zone, an end before the
/// beginning. Empty for a record in order. Translated.
[[nodiscard]] QStringList notesOn(const NetTest &test);

} // namespace fabriscope
