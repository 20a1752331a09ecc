// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/memoryarchive.h"
#include "app/cli/command.h"
#include "app/cli/openedconnection.h"

namespace fabriscope {

/// `list`: every page into an archive in memory, then what the filter lets through as a table, CSV or JSON, in the
/// order of the service. A list that breaks half-way prints what had come and ends with the problem's status.
class ListCommand : public Command {
    Q_OBJECT
public:
    ListCommand(OpenedConnection opened, ListOptions options);
    void start() override;

    /// What can be told before any call: a wrong term in the filter (Kind::Usage).
    [[nodiscard]] static Result<void> check(const ListOptions &options);

private:
    void collect(const RefreshOutcome &outcome);
    void print(const QList<StoredTest> &tests, const QList<RawRecord> &raws);
    void tellOutcome() const;
    void end();

    OpenedConnection m_opened;
    ListOptions m_options;
    MemoryArchive m_archive;
    Connection m_connection;
    RefreshOutcome m_outcome;
};

} // namespace fabriscope
