// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/importing/filetoimport.h"
#include "app/importing/importoutcome.h"

#include <QThreadPool>

#include <atomic>

namespace fabriscope {

/// Brings files into an archive, one at a time, on threads of its own. Lives on the thread of its receivers and never
/// blocks it; its end waits for the block being read. The archive must outlive it.
class Importer : public QObject {
    Q_OBJECT
public:
    explicit Importer(Archive &archive, QObject *parent = nullptr);
    ~Importer() override;

    /// Reads \a file and keeps its tests under \a profile; empty: under contentIdentity(), as a file that is only
    /// viewed. Only when nothing is under way.
    void start(const FileToImport &file, const QString &profile);
    /// The import under way ends with Kind::Cancelled; what has been read stays.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    /// At most twenty times a second.
    void progressed(const fabriscope::ImportProgress &progress);
    /// Everything that was read is acknowledged by the archive, or the outcome's problem says why not.
    void finished(const fabriscope::ImportOutcome &outcome);

private:
    Archive &m_archive;
    std::atomic_bool m_cancelled = false;
    bool m_isRunning = false;
    QThreadPool m_pool; // last: its destructor waits for the jobs that use the members above
};

} // namespace fabriscope
