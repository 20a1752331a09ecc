// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/openarchive.h"
#include "app/importing/importqueue.h"

#include <QWidget>

#include <functional>

class QMimeData;

namespace fabriscope {

class FilePrompt;

/// The ways files of tests come into the window: chosen, dropped, or pasted as text. Hands over what is to be shown,
/// reads it into the archive of a window that shows files, and can keep the same files in the user's own archive.
/// GUI thread; the window and the prompt must outlive it.
class FileOpening : public QObject {
    Q_OBJECT
public:
    /// Opens the user's own archive for writing.
    using OwnArchive = std::function<Result<OpenedArchive>()>;

    FileOpening(QWidget &window, FilePrompt &prompt, OwnArchive ownArchive, QObject *parent = nullptr);
    ~FileOpening() override;

    void choose();
    void paste();
    /// Reads \a files into \a archive, each under its own identity. The archive must outlive this, or closeFiles().
    void show(const QList<FileToImport> &files, Archive &archive);
    /// What was shown is not any more.
    void closeFiles();
    /// Asks under which identity, and keeps the files that are shown in the user's own archive.
    void keep();
    void cancel();

    [[nodiscard]] bool isReading() const;
    [[nodiscard]] const QList<FileToImport> &files() const { return m_files; }

signals:
    void filesWanted(const QList<fabriscope::FileToImport> &files);
    void progressed(const QString &sentence, int percent);
    /// Nothing is being read any more; a whole sentence about how it went.
    void finished(const QString &sentence);
    void problem(const fabriscope::Problem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QList<FileToImport> filesOf(const QMimeData &data);
    void follow(ImportQueue &queue);
    void askIdentity(const Result<ArchiveFacts> &facts);
    void keepUnder(const QString &identity);
    void take(const QueueOutcome &outcome, bool kept);
    [[nodiscard]] static Problem inOne(const QList<Problem> &problems);

    QWidget &m_window;
    FilePrompt &m_prompt;
    OwnArchive m_openOwn;
    QList<FileToImport> m_files; ///< shown
    std::unique_ptr<ImportQueue> m_reading;
    OpenedArchive m_own; ///< while files are being kept
    std::unique_ptr<ImportQueue> m_keeping;
};

} // namespace fabriscope
