// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <utility>

namespace fabriscope {

/// Destroys what \a doomed holds on a pool thread: many tests take too long to free between two frames.
template <class T> void freeElsewhere(T &&doomed)
{
    QThreadPool::globalInstance()->start([held = std::forward<T>(doomed)]() mutable { held = {}; });
}

} // namespace fabriscope
