// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <QCoreApplication>
#include <functional>

#include <optional>

class QWidget;

namespace fabriscope {

/// A question for a file to write.
struct SaveQuestion {
    QString title;
    QString folder;    ///< empty: where the last file went, or the documents
    QString fileName;  ///< proposed, without its suffix
    QStringList kinds; ///< "CSV for spreadsheets (*.csv)"; the first is proposed
};
struct SaveAnswer {
    QString path; ///< with a suffix
    int kind = 0; ///< index into kinds
};

/// Asks the user for files. An interface, so that tests can answer.
class FilePrompt {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::FilePrompt)
public:
    virtual ~FilePrompt() = default;
    /// Returns at once; \a answered comes later with the answer, or nothing when the user thinks better of it, and
    /// never after \a context is gone.
    virtual void askSavePath(QWidget *window, const SaveQuestion &question, QObject *context,
                             std::function<void(std::optional<SaveAnswer>)> answered) = 0;
    /// Files to read, likewise; an empty list when the user thinks better of it.
    virtual void askOpenPaths(QWidget *window, const QString &title, QObject *context,
                              std::function<void(const QStringList &)> answered) = 0;
};

/// The platform's own dialog, never blocking.
class FileDialogPrompt : public FilePrompt {
public:
    void askSavePath(QWidget *window, const SaveQuestion &question, QObject *context,
                     std::function<void(std::optional<SaveAnswer>)> answered) override;
    void askOpenPaths(QWidget *window, const QString &title, QObject *context,
                      std::function<void(const QStringList &)> answered) override;

private:
    QString m_lastFolder; ///< where the last file went, or came from
};

} // namespace fabriscope
