// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

namespace fabriscope {

/// Whether two raw records say the same: byte for byte, or in another spelling (jsonContent()), which other programs
/// give what they hand on. In doubt they differ.
[[nodiscard]] bool saysTheSame(const QByteArray &one, const QByteArray &other);

/// Whether a record may stand in front of the version the archive has. What the service has just said always may. A
/// file may be older than what is known, and its date may lie (copying makes it new): it gives way to anything seen
/// later, and a test that has ended does not run again because a file says so. (Nor does one win that is known as an
/// earlier version: that is for the archives to see, which alone know their history.)
[[nodiscard]] bool mayReplace(const NetTest &incoming, const Provenance &from, const NetTest &current,
                              const QDateTime &currentLastSeen);

/// Whether the service may say something new of \a stored, one of \a netTestType (empty: of any): it is there, and has
/// not ended. One that runs and yet has a finishing time is not watched (eflo-api.md, section 1): it counts as ended.
[[nodiscard]] bool mayStillChange(const StoredTest &stored, const QString &netTestType);

} // namespace fabriscope
