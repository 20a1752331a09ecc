// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"
#include "app/exporting/about.h"
#include "ui/exporting/fileprompt.h"

#include <QObject>

namespace fabriscope {

/// What is to be taken away: tests in the order of the screen, the columns shown, and what to say about them.
struct ExportSubject {
    TestRows tests;
    bool isSelection = false; ///< chosen by hand, not all that is shown
    QList<FieldId> columns;
    QString source; ///< the profile's display name, or a file's
    QString filter; ///< the query as typed
    QDateTime asOf; ///< of the newest answer
    QString folder; ///< proposed; may be empty
};

/// Saves tests into a file the user names: CSV for spreadsheets, raw CSV, CSV with one row a member, or the records as
/// the service sent them (JSON). Asks without blocking, writes on another thread, and says beside a CSV file what it is
/// (FILE.about.txt, but never over a file that says something else). Lives on the GUI thread.
class TableExport : public QObject {
    Q_OBJECT
public:
    /// \a archive holds the raw records. Both must outlive the export.
    TableExport(FilePrompt &prompt, Archive &archive, QObject *parent = nullptr);

    /// Asks where to, and writes there. Does nothing without tests.
    void save(const ExportSubject &subject, QWidget *window);
    [[nodiscard]] bool isWriting() const { return m_writing > 0; }

signals:
    /// A whole sentence for the status line: what was written, and where.
    void saved(const QString &path, const QString &sentence);
    void failed(const fabriscope::Problem &problem);

private:
    void write(const ExportSubject &subject, const SaveAnswer &answer);
    void writeRecords(const ExportSubject &subject, const QString &path);
    void report(const Result<int> &written, const QString &path);

    FilePrompt &m_prompt;
    Archive &m_archive;
    int m_writing = 0;
};

} // namespace fabriscope
