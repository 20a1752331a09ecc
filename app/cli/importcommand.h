// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/importing/filetoimport.h"
#include "app/importing/importer.h"

namespace fabriscope {

/// `import`: files into an archive, one line for each. A file that cannot be read does not keep the others from
/// coming in; the exit status is that of its problem.
class ImportCommand : public Command {
    Q_OBJECT
public:
    ImportCommand(std::unique_ptr<Archive> archive, ImportOptions options);
    void start() override;

private:
    void next();
    void take(const ImportOutcome &outcome);

    ImportOptions m_options;
    std::unique_ptr<Archive> m_archive;
    Importer m_importer;
    qsizetype m_done = 0;
    int m_exitStatus = 0;
};

/// The command with the archive that \a options name.
[[nodiscard]] Result<std::unique_ptr<Command>> makeImportCommand(const ImportOptions &options);

/// What is said of a file that was imported: "FILE: 1,234 tests, 12 new, 3 changed, 2 records skipped (first at …)".
[[nodiscard]] QString importLine(const QString &file, const ImportOutcome &outcome);

} // namespace fabriscope
