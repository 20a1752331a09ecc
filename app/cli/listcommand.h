// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/archivewalk.h"
#include "app/cli/command.h"
#include "app/cli/openedconnection.h"
#include "app/query/query.h"

namespace fabriscope {

/// `list`: every page into an archive in memory, then what the filter lets through as a table, CSV or JSON, in the
/// order of the service; from an archive, the newest first. A list that breaks half-way prints what had come and ends
/// with the problem's status.
class ListCommand : public Command {
    Q_OBJECT
public:
    ListCommand(OpenedSource source, ListOptions options);
    void start() override;

    /// What can be told before any call: a wrong term in the filter (Kind::Usage).
    [[nodiscard]] static Result<void> check(const ListOptions &options);

private:
    void connectTo(OpenedConnection &opened);
    [[nodiscard]] bool isWanted(const StoredTest &stored) const;
    void collect();
    void fetchRaws(QList<StoredTest> tests);
    void print(const QList<StoredTest> &tests, const QList<RawRecord> &raws);
    void tellOutcome() const;
    void end();

    OpenedSource m_source;
    ListOptions m_options;
    Query m_filter;
    ArchiveWalk m_walk{*m_source.archive};
    std::optional<Connection> m_connection;
    RefreshOutcome m_outcome;
};

} // namespace fabriscope
