// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/showcommand.h"

#include "app/cli/texttable.h"
#include "app/eflo/durationtext.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"

#include <limits>

namespace fabriscope {

using namespace Qt::StringLiterals;

ShowCommand::ShowCommand(OpenedConnection opened, ShowOptions options)
    : m_opened(std::move(opened)), m_options(std::move(options)), m_connection(m_opened.setup, m_archive)
{
    connect(&m_connection, &Connection::described, this, &ShowCommand::takeDescribed);
    connect(&m_connection, &Connection::refreshed, this, &ShowCommand::findShownId);
    connect(&m_connection, &Connection::waiting, this,
            [](const Problem &why, const QDateTime &) { printProblem(why); });
    connect(&m_connection, &Connection::clockSkewFound, this,
            [](qint64 seconds) { printError(clockSkewText(seconds)); });
}

void ShowCommand::start()
{
    m_connection.describe(m_options.testId);
}

void ShowCommand::takeDescribed(const QString &testId, const std::optional<Problem> &problem)
{
    if (!problem)
        return print({m_opened.setup.profileId, testId});
    // Only an id with a blank can have been another one before it was shown; searching for the rest is a waste of
    // calls.
    if (problem->kind == Problem::Kind::NotFound && !m_notFound && m_options.testId.contains(u' ')) {
        m_notFound = problem;
        return m_connection.refresh();
    }
    fail(m_notFound.value_or(*problem));
}

void ShowCommand::findShownId(const RefreshOutcome &outcome)
{
    whenDone(m_archive.changesSince(0, std::numeric_limits<int>::max()), this,
             [this, problem = outcome.problem](const Result<ChangeBatch> &all) {
                 if (!all)
                     return fail(all.error());
                 for (const StoredTest &stored : all->tests) {
                     if (displayText(stored.test->testId) == m_options.testId && stored.key.testId != m_options.testId)
                         return m_connection.describe(stored.key.testId);
                 }
                 fail(problem.value_or(*m_notFound));
             });
}

void ShowCommand::print(const TestKey &key)
{
    whenDone(m_archive.rawRecords({key}), this, [this](const Result<QList<RawRecord>> &raws) {
        if (!raws)
            return fail(raws.error());
        const RawRecord raw = raws->value(0);
        const QByteArray bytes = m_options.format == OutputFormat::Json ? encodeRecords({raw.detailJson}) : textOf(raw);
        if (const auto printed = printOutput(bytes); !printed)
            return fail(printed.error());
        emit finished(0);
    });
}

QByteArray ShowCommand::textOf(const RawRecord &raw) const
{
    const auto answer = decodeDescribeAnswer(raw.detailJson);
    if (!answer)
        return {};
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
