// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/openedconnection.h"

#include <functional>

namespace fabriscope {

/// `archive`: looks after an archive. A check that finds faults ends with the status of a file that cannot be read.
class ArchiveCommand : public Command {
    Q_OBJECT
public:
    ArchiveCommand(OpenedArchive opened, ArchiveOptions options);
    void start() override;

private:
    void showFacts();
    void check();
    void compact();
    void writeOut();
    [[nodiscard]] Result<qint64> exportInto(QIODevice &device);
    void remove();
    /// Calls \a then, if the archive keeps anything of the profile that was named.
    void withFacts(const std::function<void(const ArchiveFacts &)> &then);
    void removeFrom(const ArchiveFacts &before);
    void tellRemoved(const ArchiveFacts &before, qint64 removed);
    void print(const QString &text);

    OpenedArchive m_opened;
    ArchiveOptions m_options;
};

[[nodiscard]] Result<std::unique_ptr<Command>> makeArchiveCommand(const ArchiveOptions &options);

} // namespace fabriscope
