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
        const QString kind = dialog->selectedNameFilter();
        const QString path = withSuffix(dialog->selectedFiles().constFirst(), suffixOf(kind));
        m_lastFolder = QFileInfo(path).absolutePath();
        answered(SaveAnswer{.path = path, .kind = qMax(0, int(question.kinds.indexOf(kind)))});
    });
    dialog->open();
}

} // namespace fabriscope
