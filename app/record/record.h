// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QByteArray>
#include <QList>

namespace fabriscope {

/// A test together with the bytes it was read from. Nothing the service said is lost: raw is the element of
/// NetTestResults exactly as it stood in the answer, unknown keys, spelling and order included.
struct Record {
    NetTestPtr test;
    QByteArray raw; ///< UTF-8 JSON of one object

    /// The same bytes.
    friend bool operator==(const Record &a, const Record &b) { return a.raw == b.raw; }
};

} // namespace fabriscope
