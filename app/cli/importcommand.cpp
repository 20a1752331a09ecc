// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importcommand.h"

#include "app/cli/openedconnection.h"

#include <QLocale>

namespace fabriscope {

using namespace Qt::StringLiterals;

ImportCommand::ImportCommand(std::unique_ptr<Archive> archive, ImportOptions options)
    : m_options(std::move(options)), m_archive(std::move(archive)), m_importer(*m_archive)
{
    if (m_options.profileId.isEmpty())
        m_options.profileId = QString::fromUtf16(importedIdentity);
    connect(&m_importer, &Importer::finished, this, &ImportCommand::take);
}

void ImportCommand::start()
{
    next();
}

void ImportCommand::next()
{
    const QString &file = m_options.files.at(m_done);
    m_importer.start(file == "-"_L1 ? FileToImport::standardInput() : FileToImport::file(file), m_options.profileId);
}

void ImportCommand::take(const ImportOutcome &outcome)
{
    const QString &file = m_options.files.at(m_done);
    if (outcome.skipped > 0)
        printError(tr("%Ln record(s) of %1 were skipped", nullptr, int(outcome.skipped)).arg(file));
    if (outcome.problem) {
        printProblem(*outcome.problem);
        m_exitStatus = exitStatus(outcome.problem->kind);
    }
    if (!outcome.problem || outcome.tests > 0) {
        if (const auto printed = printOutput((importLine(file, outcome) + u'\n').toUtf8()); !printed)
            return fail(printed.error());
    }
    if (++m_done < m_options.files.size())
        next();
    else
        emit finished(m_exitStatus);
}

Result<std::unique_ptr<Command>> makeImportCommand(const ImportOptions &options)
{
    auto opened = openArchiveAt(options.archive, ArchiveMode::ReadWrite);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->isReadOnly)
        return tl::unexpected(opened->notices.constLast());
    for (const Problem &notice : std::as_const(opened->notices))
        printProblem(notice);
    return std::make_unique<ImportCommand>(std::move(opened->archive), options);
}

QString importLine(const QString &file, const ImportOutcome &outcome)
{
    const QLocale locale;
    const QString tests = ImportCommand::tr("%Ln test(s)", nullptr, int(outcome.tests));
    const QString added = locale.toString(outcome.added);
    const QString changed = locale.toString(outcome.changed);
    if (outcome.damages.isEmpty())
        return ImportCommand::tr("%1: %2, %3 new, %4 changed").arg(file, tests, added, changed);
    return ImportCommand::tr("%1: %2, %3 new, %4 changed, %5 (first at %6)")
        .arg(file, tests, added, changed, ImportCommand::tr("%Ln record(s) skipped", nullptr, int(outcome.skipped)),
             damageText(outcome.damages.first()));
}

} // namespace fabriscope
