// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace fabriscope {

/// A thread that does one thing after the other, in the order it was asked to, and nothing anywhere else. (A
/// QThreadPool of one thread does not promise that: whoever waits for a future of QtConcurrent::run() takes its job
/// over.) Its end waits for everything it was asked.
class SerialThread {
public:
    explicit SerialThread(const QString &name)
    {
        m_thread.setObjectName(name);
        m_place.moveToThread(&m_thread);
        m_thread.start();
    }
    ~SerialThread()
    {
        post([this] { m_thread.quit(); });
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(SerialThread)

    template <class Job> void post(Job &&job)
    {
        QMetaObject::invokeMethod(&m_place, std::forward<Job>(job), Qt::QueuedConnection);
    }

    template <class Job> [[nodiscard]] auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        const auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
        promise->start();
        post([promise, job = std::move(job)]() mutable {
            promise->addResult(job());
            promise->finish();
        });
        return promise->future();
    }

private:
    QThread m_thread;
    QObject m_place;
};

} // namespace fabriscope
