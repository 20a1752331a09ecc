// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/record/jsonsource.h"
#include "app/record/readobject.h"
#include "app/record/record.h"
#include "app/record/recordpools.h"

namespace fabriscope {

/// Records that stand one after the other in an answer.
struct RecordBlock {
    QList<Record> records;
    ReadError error; ///< of the first that is not JSON; nothing is read after it
};

/// Reads the objects \a texts, pieces of \a source. Any thread; several blocks of one source may be read at once, each
/// with pools of its own.
[[nodiscard]] RecordBlock readBlock(const JsonSource &source, const QList<std::string_view> &texts, RecordPools &pools);

/// Reads any number of objects, on several threads if there are many. The same results in the same order.
[[nodiscard]] RecordBlock readRecords(const JsonSource &source, const QList<std::string_view> &texts);

} // namespace fabriscope
