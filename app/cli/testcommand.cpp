// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/testcommand.h"

#include "app/cli/keptprofiles.h"
#include "app/eflo/durationtext.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "app/record/decode.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

TestCommand::TestCommand(OpenedSource source, QString testId) : m_source(std::move(source)), m_testId(std::move(testId))
{
    connect(&m_walk, &ArchiveWalk::found, this, &TestCommand::takeFound);
    connect(&m_walk, &ArchiveWalk::failed, this, &TestCommand::fail);
    if (m_source.connection)
        connectTo(*m_source.connection);
}

void TestCommand::connectTo(OpenedConnection &opened)
{
    m_connection.emplace(opened.setup, *m_source.archive);
    connect(&*m_connection, &Connection::described, this, &TestCommand::takeDescribed);
    connect(&*m_connection, &Connection::refreshed, this, &TestCommand::findShownId);
    connect(&*m_connection, &Connection::waiting, this,
            [](const Problem &why, const QDateTime &) { printProblem(why); });
    connect(&*m_connection, &Connection::clockSkewFound, this,
            [](qint64 seconds) { printError(clockSkewText(seconds)); });
}

void TestCommand::start()
{
    for (const Problem &notice : std::as_const(m_source.notices))
        printProblem(notice);
    if (m_connection)
        return m_connection->describe(m_testId);
    m_walk.start(m_source.profile, [this](const StoredTest &stored) {
        return stored.key.testId == m_testId || displayText(stored.test->testId) == m_testId;
    });
}

void TestCommand::takeFound(const QList<StoredTest> &tests)
{
    if (m_connection) { // the test that an id on the screen stands for
        for (const StoredTest &stored : tests) {
            if (stored.key.testId != m_testId)
                return m_connection->describe(stored.key.testId);
        }
        return fail(*m_notFound);
    }
    QStringList profiles;
    for (const StoredTest &stored : tests)
        profiles += stored.key.profile;
    if (profiles.removeDuplicates(); profiles.size() > 1) {
        return fail({.kind = Problem::Kind::Usage,
                     .happened = tr("The archive keeps a test %1 of several profiles").arg(displayText(m_testId)),
                     .remedy = tr("Say which with --profile: %1").arg(keptProfileNames(profiles))});
    }
    const auto newest = std::max_element(
        tests.begin(), tests.end(), [](const StoredTest &a, const StoredTest &b) { return a.lastSeen < b.lastSeen; });
    if (newest != tests.end())
        return print(newest->key);
    fail({.kind = Problem::Kind::NotFound,
          .happened = tr("There is no test %1 in the archive").arg(displayText(m_testId)),
          .remedy = tr("Check the id, or ask the service: leave --offline and --archive out")});
}

void TestCommand::takeDescribed(const QString &testId, const std::optional<Problem> &problem)
{
    if (!problem)
        return print({m_connection->profileId(), testId});
    // Only an id with a blank can have been another one before it was shown; searching for the rest is a waste of
    // calls.
    if (problem->kind == Problem::Kind::NotFound && !m_notFound && m_testId.contains(u' ')) {
        m_notFound = problem;
        return m_connection->refresh();
    }
    fail(m_notFound.value_or(*problem));
}

void TestCommand::findShownId(const RefreshOutcome &outcome)
{
    if (outcome.problem)
        m_notFound = outcome.problem;
    m_walk.start({}, [this](const StoredTest &stored) { return displayText(stored.test->testId) == m_testId; });
}

void TestCommand::print(const TestKey &key)
{
    whenDone(m_source.archive->rawRecords({key}), this, [this](const Result<QList<RawRecord>> &raws) {
        if (!raws)
            return fail(raws.error());
        if (const auto used = use(raws->value(0)); !used)
            return fail(used.error());
        emit finished(0);
    });
}

Result<void> TestCommand::use(const RawRecord &raw) const
{
    const Result<QByteArray> text = textOf(raw);
    return text ? printOutput(*text) : tl::unexpected(text.error());
}

Result<QByteArray> TestCommand::textOf(const RawRecord &) const
{
    return QByteArray();
}

Result<NetTestPtr> TestCommand::testOf(const RawRecord &raw)
{
    auto record = decodeRecord(raw.json);
    if (const auto answer = decodeDescribeAnswer(raw.detailJson); answer && !raw.detailJson.isEmpty())
        record = answer->record;
    if (!record)
        return tl::unexpected(record.error());
    return record->test;
}

} // namespace fabriscope
