// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does with its archive: the second half of ArchivePage.

#include "app/exporting/archiveexport.h"
#include "app/exporting/savefile.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/exporting/fileprompt.h"
#include "ui/settings/archivefactsbox.h"
#include "ui/settings/archivepage.h"
#include "ui/settings/noteline.h"
#include "ui/settings/profilesbox.h"
#include "ui/settings/retentionbox.h"
#include "ui/settings/taskline.h"

#include <QLocale>
#include <QPushButton>
#include <QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

/// One thing at a time: \a tell makes a sentence of what \a work ended with.
template <class T, class Tell> void ArchivePage::run(const QString &sentence, const QFuture<Result<T>> &work, Tell tell)
{
    m_result->clear();
    m_task->begin(sentence, m_writing.isRunning());
    showState();
    whenDone(work, this, [this, round = m_round, tell = std::move(tell)](const Result<T> &result) {
        if (round != m_round)
            return;
        m_task->end();
        if (result)
            m_result->say(tell(*result));
        else
            m_result->say(result.error());
        showState();
        read(); // a failure may have done a part
    });
}

void ArchivePage::fail(const Problem &problem)
{
    m_result->say(problem);
}

void ArchivePage::showState()
{
    const auto [archive, care, isReadOnly] = current();
    const bool ownIsOther = !m_own.archive && m_services.ownArchive;
    const QString openOwn = ownIsOther ? tr("Look after your own archive") : QString();
    if (!archive) {
        m_access->say(tr("No archive is open in this window."), openOwn);
    } else if (!care) {
        m_access->say(tr("What this window shows is kept in memory only, until it is closed."), openOwn);
    } else if (isReadOnly) {
        const bool isOwn = ownIsOther && m_place == defaultArchiveLocation();
        m_access->say(tr("This archive is open for reading only: it can be checked and exported, not changed."),
                      isOwn ? tr("Open it for changes") : QString());
    } else {
        m_access->clear();
    }
    const bool busy = m_task->isBusy();
    const QString reason = isReadOnly ? tr("This archive is open for reading only") : QString();
    m_body->setVisible(care != nullptr);
    m_exportAll->setVisible(archive != nullptr && care == nullptr);
    m_exportAll->setEnabled(!busy);
    m_check->setEnabled(!busy);
    m_compact->setEnabled(!busy && !isReadOnly);
    m_compact->setToolTip(isReadOnly ? reason : tr("Give the free space in the file back to the disk"));
    m_profiles->setReadOnlyBecause(reason);
    m_profiles->setBusy(busy);
    m_retention->setReadOnlyBecause(reason);
    m_retention->setBusy(busy);
}

void ArchivePage::check()
{
    run(tr("Reading everything in the archive…"), current().care->check(), [](const QStringList &faults) {
        if (faults.isEmpty())
            return tr("Everything in the archive is well.");
        return tr("The archive has %Ln fault(s), the first: %1. Start Fabriscope anew: what is damaged is set aside, "
                  "and what can be read is recovered.",
                  nullptr, int(faults.size()))
            .arg(displayText(faults.constFirst()));
    });
}

void ArchivePage::compact()
{
    run(tr("Giving free space back to the disk…"), current().care->compact(), [](qint64 freed) {
        return freed > 0 ? tr("The archive is smaller by %1.").arg(sizeText(freed))
                         : tr("The archive was as small as it can be.");
    });
}

void ArchivePage::askExport(const QString &identity, const QString &name)
{
    const SaveQuestion question{.title = tr("Export the tests of %1").arg(name),
                                .folder = {},
                                .fileName = name,
                                .kinds = {tr("Tests as JSON (*.json)")}};
    m_services.prompt.askSavePath(this, question, this,
                                  [this, round = m_round, identity, name](const std::optional<SaveAnswer> &answer) {
                                      if (answer && round == m_round && !m_task->isBusy())
                                          writeOut(identity, name, answer->path);
                                  });
}

void ArchivePage::writeOut(const QString &identity, const QString &name, const QString &path)
{
    *m_stop = false;
    m_writing = QtConcurrent::run([archive = current().archive, stop = m_stop, identity, path]() -> Result<qint64> {
        Result<qint64> tests = 0;
        const auto saved = saveFile(path, [&](QIODevice &device) {
            tests = exportArchive(*archive, identity, device, [&stop] { return !*stop; });
            return tests.has_value();
        });
        if (!saved && tests)
            return tl::unexpected(saved.error());
        return tests;
    });
    run(tr("Writing the tests of %1…").arg(name), m_writing,
        [path](qint64 tests) { return tr("%Ln test(s) written to %1.", nullptr, int(tests)).arg(displayText(path)); });
}

/// Waits for the record at hand at most: the archive may be gone next.
void ArchivePage::stopWriting()
{
    *m_stop = true;
    m_writing.waitForFinished();
}

void ArchivePage::removeProfile(const QString &identity, const QString &name)
{
    run(tr("Deleting the tests of %1…").arg(name), current().care->removeProfile(identity),
        [name](qint64 tests) { return tr("%Ln test(s) of %1 were deleted.", nullptr, int(tests)).arg(name); });
}

void ArchivePage::choosePolicy(const RetentionPolicy &policy)
{
    emit policyChosen(policy);
    const auto removal = policy.removalAt(QDateTime::currentDateTimeUtc());
    if (!removal) {
        m_result->say(tr("From now on nothing is removed by itself."));
        return;
    }
    run(tr("Removing tests…"), current().care->removeTests(*removal), [policy](qint64 tests) {
        return tests > 0 ? tr("%1.").arg(policy.removedSentence(tests)) : tr("Switched on. Nothing had to go today.");
    });
}

} // namespace fabriscope
