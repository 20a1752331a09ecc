// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/memoryarchive.h"
#include "app/cli/command.h"
#include "app/cli/openedconnection.h"

namespace fabriscope {

/// `show`: one test with its measured results. An id that the service does not know may be one as the screen shows it
/// (with control characters as blanks): then the list is searched once for the test it stands for.
class ShowCommand : public Command {
    Q_OBJECT
public:
    ShowCommand(OpenedConnection opened, ShowOptions options);
    void start() override;

private:
    void takeDescribed(const QString &testId, const std::optional<Problem> &problem);
    void findShownId(const RefreshOutcome &outcome);
    void print(const TestKey &key);
    [[nodiscard]] QByteArray textOf(const RawRecord &raw) const;

    OpenedConnection m_opened;
    ShowOptions m_options;
    MemoryArchive m_archive;
    Connection m_connection;
    std::optional<Problem> m_notFound;
};

} // namespace fabriscope
