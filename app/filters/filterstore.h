// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/filters/storedfilters.h"
#include "app/futures/serialthread.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace fabriscope {

/// The user's saved filters for the windows that show them: read and written on a thread of its own, and read again
/// when another program changed the file. Lives on the GUI thread. A change that cannot be kept is not made.
class FilterStore : public QObject {
    Q_OBJECT
public:
    explicit FilterStore(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] const FilterList &list() const { return m_list; }
    /// What is wrong with the queries that are not all right, by the filters' ids.
    [[nodiscard]] const QHash<QString, QString> &faults() const { return m_faults; }
    /// False while the file is being read or written.
    [[nodiscard]] bool isSettled() const { return m_waiting == 0; }
    using Edit = std::function<void(FilterList &)>;
    /// Makes \a edit on the list as the file has it by then, on another thread. Answers whether there was anything to
    /// change; problems are told by problem() as well. changed() has been emitted before the answer comes.
    QFuture<Result<bool>> change(Edit edit);

signals:
    void changed();
    void settled();
    void problem(const fabriscope::Problem &problem);

private:
    struct News;
    void read();
    void take(const News &news);
    void watch();

    QString m_path;
    FilterList m_list;
    QHash<QString, QString> m_faults;
    std::optional<Problem> m_lastReading; ///< what was wrong with the file: said once
    int m_waiting = 0;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    std::shared_ptr<StoredFilters> m_stored; ///< of the thread
    SerialThread m_thread;
};

} // namespace fabriscope
