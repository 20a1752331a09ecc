// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QByteArray>

namespace fabriscope {

/// The whole of a file that is small by nature. Kind::File: it cannot be read, or is larger than \a limit.
[[nodiscard]] Result<QByteArray> readSmallFile(const QString &path, qint64 limit);

} // namespace fabriscope
