// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/record/memberpool.h"
#include "app/record/textpool.h"

namespace fabriscope {

/// What records name again and again, made once: for one answer, or for all the blocks of a file one after the other,
/// so that members of different blocks are the same in memory, too. One thread at a time. Bounded: a hundred
/// thousand members or so.
struct RecordPools {
    TextPool texts;
    MemberPool members;
};

} // namespace fabriscope
