// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/httpanswer.h"
#include "app/problem/problem.h"

namespace fabriscope {

/// The body of \a answer, unpacked as its Content-Encoding says: none, gzip or deflate.
///
/// QNetworkAccessManager could do this, but unpacks on its own thread, takes honest answers for bombs, and lets packed
/// answers pass that were cut off or damaged. Takes as long as the answer is big: for a pool thread.
/// Kind::Answer: packed in another way, damaged, cut off, or larger than \a limit bytes once unpacked.
[[nodiscard]] Result<QByteArray> unpackedBody(const HttpAnswer &answer, qsizetype limit);

} // namespace fabriscope
