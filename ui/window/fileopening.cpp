// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/fileopening.h"

#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/exporting/fileprompt.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMimeData>
#include <QUrl>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 80;
constexpr int longestIdentity = 16;
} // namespace

FileOpening::FileOpening(QWidget &window, FilePrompt &prompt, OwnArchive ownArchive, QObject *parent)
    : QObject(parent), m_window(window), m_prompt(prompt), m_openOwn(std::move(ownArchive))
{
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
}

FileOpening::~FileOpening() = default;

QList<FileToImport> FileOpening::filesOf(const QMimeData &data)
{
    QList<FileToImport> files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += FileToImport::file(url.toLocalFile());
    }
    const QString text = files.isEmpty() ? data.text() : QString();
    const QString start = text.left(1000).trimmed();
    if (start.startsWith(u'{') || start.startsWith(u'[')) // JSON; any other text is for the line it is dropped on
        files += FileToImport::text(tr("pasted text"), text.toUtf8());
    return files;
}

bool FileOpening::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QMimeData &data = *drop->mimeData();
    const bool mayBe = data.hasUrls() || data.hasText();
    if (!mayBe)
        return false;
    drop->setDropAction(Qt::CopyAction);
    if (event->type() != QEvent::Drop) {
        drop->accept();
        return true;
    }
    const QList<FileToImport> files = filesOf(data);
    drop->setAccepted(!files.isEmpty());
    if (!files.isEmpty())
        emit filesWanted(files);
    return true;
}

void FileOpening::choose()
{
    m_prompt.askOpenPaths(&m_window, tr("Open files of tests"), this, [this](const QStringList &paths) {
        QList<FileToImport> files;
        for (const QString &path : paths)
            files += FileToImport::file(path);
        if (!files.isEmpty())
            emit filesWanted(files);
    });
}

void FileOpening::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QList<FileToImport> files = data ? filesOf(*data) : QList<FileToImport>();
    if (!files.isEmpty())
        return emit filesWanted(files);
    emit problem({.kind = Problem::Kind::File,
                  .happened = tr("There are no tests on the clipboard"),
                  .remedy = tr("Copy an answer of the service as JSON, or files of tests, and paste again")});
}

void FileOpening::follow(ImportQueue &queue)
{
    connect(&queue, &ImportQueue::progressed, this, [this](const QueueProgress &progress) {
        emit progressed(tr("%1: %Ln test(s) read…", nullptr, int(progress.tests))
                            .arg(displayText(progress.name.section(u'/', -1), longestName)),
                        progress.percent);
    });
    const bool keeps = &queue == m_keeping.get();
    connect(&queue, &ImportQueue::finished, this, [this, keeps](const QueueOutcome &outcome) { take(outcome, keeps); });
}

void FileOpening::show(const QList<FileToImport> &files, Archive &archive)
{
    if (!m_reading) {
        m_reading = std::make_unique<ImportQueue>(archive);
        follow(*m_reading);
    }
    m_files += files;
    m_reading->add(files, {});
}

void FileOpening::closeFiles()
{
    m_reading.reset();
    m_files.clear();
}

bool FileOpening::isReading() const
{
    return (m_reading && m_reading->isRunning()) || (m_keeping && m_keeping->isRunning());
}

void FileOpening::cancel()
{
    for (ImportQueue *queue : {m_reading.get(), m_keeping.get()}) {
        if (queue)
            queue->cancel();
    }
}

void FileOpening::keep()
{
    if (m_files.isEmpty() || (m_keeping && m_keeping->isRunning()))
        return;
    m_keeping.reset(); // before the archive it wrote into
    auto opened = m_openOwn();
    if (!opened)
        return emit problem(opened.error());
    if (opened->isReadOnly)
        return emit problem(opened->notices.constLast());
    m_own = std::move(*opened);
    whenDone(m_own.care->facts(), this, [this](const Result<ArchiveFacts> &facts) { askIdentity(facts); });
}

/// Whose tests they are only the user can say: no file does.
void FileOpening::askIdentity(const Result<ArchiveFacts> &facts)
{
    if (!facts)
        return emit problem(facts.error());
    QStringList identities{QString::fromUtf16(importedIdentity)};
    QStringList words{tr("Imported files")};
    for (const ArchivedProfile &profile : facts->profiles) {
        if (profile.identity == identities.first() || profile.identity.startsWith("file:"_L1))
            continue;
        identities += profile.identity;
        words += tr("With the %Ln test(s) of %1", nullptr, int(profile.tests))
                     .arg(displayText(profile.identity, longestIdentity));
    }
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"keepUnder"_s);
    dialog->setWindowTitle(tr("Keep in the archive"));
    dialog->setLabelText(tr("Whose tests are these?"));
    dialog->setComboBoxItems(words);
    dialog->setOkButtonText(tr("Keep"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, identities, words](const QString &chosen) { keepUnder(identities.value(words.indexOf(chosen))); });
    dialog->open();
}

void FileOpening::keepUnder(const QString &identity)
{
    m_keeping = std::make_unique<ImportQueue>(*m_own.archive);
    follow(*m_keeping);
    m_keeping->add(m_files, identity);
}

/// Only one problem is shown at a time: that of each file is told in the details.
Problem FileOpening::inOne(const QList<Problem> &problems)
{
    if (problems.size() == 1)
        return problems.first();
    QStringList lines;
    for (const Problem &one : problems) {
        lines += one.line();
        if (!one.detail.isEmpty())
            lines += one.detail;
    }
    return {.kind = Problem::Kind::File,
            .happened = tr("%Ln of the files could not be read, or not whole", nullptr, int(problems.size())),
            .remedy = tr("The details name each of them, and what can be done"),
            .detail = lines.join(u'\n')};
}

void FileOpening::take(const QueueOutcome &outcome, bool kept)
{
    const int tests = int(outcome.tests);
    QString sentence = kept
        ? tr("%Ln test(s) read, %1 of them new to the archive.", nullptr, tests).arg(QLocale().toString(outcome.added))
        : tr("%Ln test(s) read; they are shown, not kept.", nullptr, tests);
    if (outcome.cancelled)
        sentence = tr("Stopped; %Ln test(s) had been read.", nullptr, tests);
    emit finished(sentence);
    if (!outcome.problems.isEmpty())
        emit problem(inOne(outcome.problems));
}

} // namespace fabriscope
