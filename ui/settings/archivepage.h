// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/openarchive.h"
#include "app/archive/retentionpolicy.h"
#include "ui/settings/identityname.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <atomic>

class QPushButton;

namespace fabriscope {

class ArchiveFactsBox;
class FilePrompt;
class NoteLine;
class ProfilesBox;
class RetentionBox;
class TaskLine;

/// An archive that somebody else owns.
struct ShownArchive {
    Archive *archive = nullptr;  ///< null: there is none
    ArchiveCare *care = nullptr; ///< null: it is in memory
    bool isReadOnly = false;
};

/// What the page is handed: the prompt outlives it.
struct ArchivePageServices {
    FilePrompt &prompt;
    NameOfIdentity nameOf;
    std::function<Result<OpenedArchive>()> ownArchive; ///< opens the user's own archive for writing
};

/// The page that looks after an archive: what is in it, checking, compacting, writing out, deleting, and how long
/// things are kept. Follows the archive while it is seen. GUI thread.
class ArchivePage : public QWidget {
    Q_OBJECT
public:
    explicit ArchivePage(ArchivePageServices services, QWidget *parent = nullptr);
    ~ArchivePage() override;

    /// Shows \a shown from now on; it must outlive that. What is being written out of the one before is stopped first.
    void setArchive(const ShownArchive &shown);
    void setPolicy(const RetentionPolicy &policy);
    /// Nothing is being read or done.
    [[nodiscard]] bool isSettled() const;

signals:
    void policyChosen(const fabriscope::RetentionPolicy &policy);

protected:
    void showEvent(QShowEvent *event) override;

private:
    template <class T, class Tell> void run(const QString &sentence, const QFuture<Result<T>> &work, Tell tell);
    [[nodiscard]] ShownArchive current() const;
    void makeButtons();
    void layOut();
    void connectParts();
    void follow();
    void openOwn();
    void readSoon();
    void read();
    void take(const Result<ArchiveFacts> &facts);
    void showState();
    void check();
    void compact();
    void askExport(const QString &identity, const QString &name);
    void writeOut(const QString &identity, const QString &name, const QString &path);
    void stopWriting();
    void removeProfile(const QString &identity, const QString &name);
    void choosePolicy(const RetentionPolicy &policy);
    void fail(const Problem &problem);

    ArchivePageServices m_services;
    NoteLine *m_access; ///< what this archive is not good for, and the way out
    NoteLine *m_result; ///< of what was done last
    TaskLine *m_task;
    QWidget *m_body;
    ArchiveFactsBox *m_facts;
    QPushButton *m_check;
    QPushButton *m_compact;
    QPushButton *m_exportAll;
    ProfilesBox *m_profiles;
    RetentionBox *m_retention;
    ShownArchive m_shown;
    OpenedArchive m_own; ///< once the user wanted it
    QString m_place;     ///< as of the last reading
    QTimer m_soon;
    quint64 m_round = 0; ///< rises with every other archive
    bool m_reading = false;
    bool m_stale = false;      ///< changed while it was being read, or while nobody saw the page
    bool m_readFailed = false; ///< the button of m_result reads again
    QFuture<Result<qint64>> m_writing;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace fabriscope
