// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace fabriscope {

/// Calls \a take with the result of \a future once it is there, on the thread of \a context, which is this one; never
/// after \a context is gone, nor for a future that ends without a result. QFuture::then() with a context does the same,
/// but may reach for a context that another thread is just destroying (and asserts when it is gone, Qt 6.4).
template <class T, class Take> void whenDone(const QFuture<T> &future, QObject *context, Take &&take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::forward<Take>(take)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (done.resultCount() > 0)
                             take(done.result());
                     });
    watcher->setFuture(future);
}

} // namespace fabriscope
