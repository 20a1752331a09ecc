// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/importer.h"

#include <QQueue>

namespace fabriscope {

/// How far the files are.
struct QueueProgress {
    QString name;     ///< of the file being read
    int percent = -1; ///< of it; -1: nobody knows
    qint64 tests = 0; ///< of all files so far
};

/// How all files went. What was read before a problem is kept.
struct QueueOutcome {
    qint64 tests = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 skipped = 0;
    QList<Problem> problems; ///< Kind::File: a file that could not be read, or not all of it, with the places
    bool cancelled = false;
};

/// Brings files into an archive, one after the other; a file that cannot be read does not keep the others out. Lives on
/// the thread of its receivers. The archive must outlive it.
class ImportQueue : public QObject {
    Q_OBJECT
public:
    explicit ImportQueue(Archive &archive, QObject *parent = nullptr);

    /// \a profile empty: each file under its own identity, as one that is only viewed. May be called while others are
    /// being read: these come after them.
    void add(const QList<FileToImport> &files, const QString &profile);
    /// What has been read stays; finished() follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(const fabriscope::QueueProgress &progress);
    /// All of them are done.
    void finished(const fabriscope::QueueOutcome &outcome);

private:
    void next();
    void take(const ImportOutcome &outcome);
    [[nodiscard]] Problem skippedProblem(const ImportOutcome &outcome) const;

    struct Entry {
        FileToImport file;
        QString profile;
    };
    Importer m_importer;
    QQueue<Entry> m_waiting;
    Entry m_current;
    QueueOutcome m_outcome;
    bool m_isRunning = false;
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::QueueOutcome)
