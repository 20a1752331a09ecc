// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/fileprompt.h"

#include "app/nettest/displaytext.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// The first suffix of a kind: "csv" of "CSV for spreadsheets (*.csv)".
QString suffixOf(const QString &kind)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    return pattern.match(kind).captured(1);
}

/// The kind that the user typed as a suffix, if \a chosen is another one: "tests.json" means JSON.
int kindOf(const QString &path, const QStringList &kinds, int chosen)
{
    const QString typed = QFileInfo(path).suffix().toLower();
    if (typed == suffixOf(kinds.value(chosen)))
        return chosen;
    for (int i = 0; i < kinds.size(); ++i) {
        if (suffixOf(kinds.at(i)) == typed)
            return i;
    }
    return chosen;
}

QString withSuffix(const QString &path, const QString &suffix)
{
    const bool has = suffix.isEmpty() || path.endsWith(u'.' + suffix, Qt::CaseInsensitive);
    return has ? path : path + u'.' + suffix;
}

} // namespace

void FileDialogPrompt::askSavePath(QWidget *window, const SaveQuestion &question, QObject *context,
                                   std::function<void(std::optional<SaveAnswer>)> answered)
{
    auto *dialog = new QFileDialog(window, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(question.kinds);
    const QString usual =
        m_lastFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_lastFolder;
    const QString folder = question.folder.isEmpty() ? usual : question.folder;
    dialog->setDirectory(QDir(folder).exists() ? folder : QDir::homePath());
    dialog->setDefaultSuffix(suffixOf(question.kinds.value(0)));
    dialog->selectFile(withSuffix(fileNamePart(question.fileName), suffixOf(question.kinds.value(0))));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &kind) { dialog->setDefaultSuffix(suffixOf(kind)); });
    QObject::connect(dialog, &QDialog::finished, context, [this, dialog, question, answered](int result) {
        if (result != QDialog::Accepted || dialog->selectedFiles().isEmpty())
            return answered(std::nullopt);
        const QString file = dialog->selectedFiles().constFirst();
        const int kind =
            kindOf(file, question.kinds, qMax(0, int(question.kinds.indexOf(dialog->selectedNameFilter()))));
        const QString path = withSuffix(file, suffixOf(question.kinds.value(kind)));
        if (const QFileInfo place(QFileInfo(path).absolutePath()); place.isWritable())
            m_lastFolder = place.filePath();
        answered(SaveAnswer{.path = path, .kind = kind});
    });
    dialog->open();
}

void FileDialogPrompt::askOpenPaths(QWidget *window, const QString &title, QObject *context,
                                    std::function<void(const QStringList &)> answered)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {FilePrompt::tr("Files of tests (*.json *.jsonl *.ndjson *.gz *.txt)"), FilePrompt::tr("All files (*)")});
    dialog->setDirectory(QDir(m_lastFolder).exists() && !m_lastFolder.isEmpty() ? m_lastFolder : QDir::homePath());
    QObject::connect(dialog, &QDialog::finished, context, [this, dialog, answered](int result) {
        const QStringList files = result == QDialog::Accepted ? dialog->selectedFiles() : QStringList();
        if (!files.isEmpty())
            m_lastFolder = QFileInfo(files.first()).absolutePath();
        answered(files);
    });
    dialog->open();
}

} // namespace fabriscope
