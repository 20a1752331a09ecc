// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/showcommand.h"

#include "app/cli/texttable.h"
#include "app/eflo/durationtext.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"

#include <algorithm>
#include <limits>

namespace fabriscope {

using namespace Qt::StringLiterals;

ShowCommand::ShowCommand(OpenedSource source, ShowOptions options)
    : m_source(std::move(source)), m_options(std::move(options))
{
    connect(&m_walk, &ArchiveWalk::found, this, &ShowCommand::takeFound);
    connect(&m_walk, &ArchiveWalk::failed, this, &ShowCommand::fail);
    if (m_source.connection)
        connectTo(*m_source.connection);
}

void ShowCommand::connectTo(OpenedConnection &opened)
{
    m_connection.emplace(opened.setup, *m_source.archive);
    connect(&*m_connection, &Connection::described, this, &ShowCommand::takeDescribed);
    connect(&*m_connection, &Connection::refreshed, this, &ShowCommand::findShownId);
    connect(&*m_connection, &Connection::waiting, this,
            [](const Problem &why, const QDateTime &) { printProblem(why); });
    connect(&*m_connection, &Connection::clockSkewFound, this,
            [](qint64 seconds) { printError(clockSkewText(seconds)); });
}

void ShowCommand::start()
{
    for (const Problem &notice : std::as_const(m_source.notices))
        printProblem(notice);
    if (m_connection)
        return m_connection->describe(m_options.testId);
    m_walk.start(m_source.profile, [this](const StoredTest &stored) {
        return stored.key.testId == m_options.testId || displayText(stored.test->testId) == m_options.testId;
    });
}

void ShowCommand::takeFound(const QList<StoredTest> &tests)
{
    if (m_connection) { // the test that an id on the screen stands for
        for (const StoredTest &stored : tests) {
            if (stored.key.testId != m_options.testId)
                return m_connection->describe(stored.key.testId);
        }
        return fail(*m_notFound);
    }
    const auto newest = std::max_element(
        tests.begin(), tests.end(), [](const StoredTest &a, const StoredTest &b) { return a.lastSeen < b.lastSeen; });
    if (newest != tests.end())
        return print(newest->key);
    fail({.kind = Problem::Kind::NotFound,
          .happened = tr("There is no test %1 in the archive").arg(displayText(m_options.testId)),
          .remedy = tr("Check the id, or ask the service: leave --offline and --archive out")});
}

void ShowCommand::takeDescribed(const QString &testId, const std::optional<Problem> &problem)
{
    if (!problem)
        return print({m_connection->profileId(), testId});
    // Only an id with a blank can have been another one before it was shown; searching for the rest is a waste of
    // calls.
    if (problem->kind == Problem::Kind::NotFound && !m_notFound && m_options.testId.contains(u' ')) {
        m_notFound = problem;
        return m_connection->refresh();
    }
    fail(m_notFound.value_or(*problem));
}

void ShowCommand::findShownId(const RefreshOutcome &outcome)
{
    if (outcome.problem)
        m_notFound = outcome.problem;
    m_walk.start({}, [this](const StoredTest &stored) { return displayText(stored.test->testId) == m_options.testId; });
}

void ShowCommand::print(const TestKey &key)
{
    whenDone(m_source.archive->rawRecords({key}), this, [this](const Result<QList<RawRecord>> &raws) {
        if (!raws)
            return fail(raws.error());
        const RawRecord raw = raws->value(0);
        const QByteArray bytes = m_options.format == OutputFormat::Json
            ? encodeRecords({raw.detailJson.isEmpty() ? raw.json : raw.detailJson})
            : textOf(raw);
        if (const auto printed = printOutput(bytes); !printed)
            return fail(printed.error());
        emit finished(0);
    });
}

QByteArray ShowCommand::textOf(const RawRecord &raw) const
{
    const auto answer = decodeDescribeAnswer(raw.detailJson);
    if (!answer) {
        const auto record = decodeRecord(raw.json);
        return record ? (sheetText(*record->test) + u'\n' + tr("ResultDetial: never asked for.") + u'\n').toUtf8()
                      : raw.json;
    }
    QString text = sheetText(*answer->record.test);
    text += u'\n' + tr("ResultDetial:") + u'\n';
    if (answer->resultDetial.isEmpty()) {
        text += tr("The service sent none.") + u'\n';
    } else {
        for (const QString &line : answer->resultDetial.split(u'\n'))
            text += displayText(line, std::numeric_limits<qsizetype>::max()) + u'\n';
    }
    return text.toUtf8();
}

} // namespace fabriscope
