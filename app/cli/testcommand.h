// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/archivewalk.h"
#include "app/cli/command.h"
#include "app/cli/openedconnection.h"

namespace fabriscope {

/// A command that prints something of one test, or uses it otherwise. An id that the service does not know may be one
/// as the screen shows it (with control characters as blanks): then the list is searched once for the test it stands
/// for. From an archive: the test as it is kept; one of several profiles' takes a --profile.
class TestCommand : public Command {
    Q_OBJECT
public:
    TestCommand(OpenedSource source, QString testId);
    void start() override;

protected:
    /// Does with \a raw what the command is for; without another use, prints textOf() it.
    [[nodiscard]] virtual Result<void> use(const RawRecord &raw) const;
    /// What is to be printed of \a raw, or why nothing can be.
    [[nodiscard]] virtual Result<QByteArray> textOf(const RawRecord &raw) const;
    /// The test that \a raw tells of, as the answer with its results says where there is one.
    [[nodiscard]] static Result<NetTestPtr> testOf(const RawRecord &raw);

private:
    void connectTo(OpenedConnection &opened);
    void takeFound(const QList<StoredTest> &tests);
    void takeDescribed(const QString &testId, const std::optional<Problem> &problem);
    void findShownId(const RefreshOutcome &outcome);
    void print(const TestKey &key);

    OpenedSource m_source;
    QString m_testId;
    ArchiveWalk m_walk{*m_source.archive};
    std::optional<Connection> m_connection;
    std::optional<Problem> m_notFound;
};

} // namespace fabriscope
