// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommand.h"

#include "app/browse/teststore.h"
#include "app/cli/commandtable.h"
#include "app/cli/texttable.h"
#include "app/eflo/durationtext.h"
#include "app/exporting/csv.h"
#include "app/exporting/savefile.h"
#include "app/futures/whendone.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QList<NetTestPtr> testsOf(const QList<StoredTest> &stored)
{
    QList<NetTestPtr> tests;
    tests.reserve(stored.size());
    for (const StoredTest &one : stored)
        tests.append(one.test);
    return tests;
}

/// A file keeps everything: every field is a column.
QList<FieldId> allFieldIds()
{
    QList<FieldId> ids;
    for (const Field &one : fieldCatalogue())
        ids.append(one.id);
    return ids;
}

QByteArray csvOf(const QList<StoredTest> &tests)
{
    const CsvWriter writer(allFieldIds());
    QByteArray csv = writer.heading();
    for (const StoredTest &stored : tests)
        csv += writer.lines(*stored.test, rowFactsOf(stored));
    return csv;
}

QByteArray jsonOf(const QList<RawRecord> &raws)
{
    QList<QByteArray> records;
    records.reserve(raws.size());
    for (const RawRecord &raw : raws)
        records.append(raw.json);
    return encodeRecords(records);
}

} // namespace

ListCommand::ListCommand(OpenedSource source, ListOptions options)
    : m_source(std::move(source)), m_options(std::move(options)), m_filter(Query::parse(m_options.filter))
{
    connect(&m_walk, &ArchiveWalk::found, this, &ListCommand::fetchRaws);
    connect(&m_walk, &ArchiveWalk::failed, this, &ListCommand::fail);
    if (m_source.connection)
        connectTo(*m_source.connection);
}

void ListCommand::connectTo(OpenedConnection &opened)
{
    m_connection.emplace(opened.setup, *m_source.archive);
    connect(&*m_connection, &Connection::refreshed, this, [this](const RefreshOutcome &outcome) {
        m_outcome = outcome;
        collect();
    });
    connect(&*m_connection, &Connection::waiting, this,
            [](const Problem &why, const QDateTime &) { printProblem(why); });
    connect(&*m_connection, &Connection::clockSkewFound, this,
            [](qint64 seconds) { printError(clockSkewText(seconds)); });
}

Result<void> ListCommand::check(const ListOptions &options)
{
    const Query query = Query::parse(options.filter);
    if (query.errors().isEmpty())
        return {};
    const QueryError &error = query.errors().first();
    return tl::unexpected(
        usageProblem(tr("--filter has a wrong term at character %1").arg(error.position + 1), error.message));
}

void ListCommand::start()
{
    if (!m_options.output.isEmpty()) { // said before the service is troubled for nothing
        if (const auto possible = checkSavable(m_options.output); !possible)
            return fail(possible.error());
    }
    for (const Problem &notice : std::as_const(m_source.notices))
        printProblem(notice);
    if (!m_connection)
        return collect();
    const QString &usual = m_source.connection->resourceGroup; // the profile's own
    m_connection->setResourceGroup(m_options.resourceGroup.isEmpty() ? usual : m_options.resourceGroup);
    m_connection->refresh({.netTestType = m_options.type, .pageSize = m_options.pageSize});
}

/// What a connection's archive holds has been asked for as it is wanted; another has more.
bool ListCommand::isWanted(const StoredTest &stored) const
{
    if (!m_connection) {
        if (!m_options.type.isEmpty() && stored.test->netTestType.compare(m_options.type, Qt::CaseInsensitive) != 0)
            return false;
        if (!m_options.resourceGroup.isEmpty() && !stored.key.profile.endsWith(u'/' + m_options.resourceGroup))
            return false;
    }
    return m_filter.matches(*stored.test, rowFactsOf(stored));
}

void ListCommand::collect()
{
    m_walk.start(m_source.profile, [this](const StoredTest &stored) { return isWanted(stored); });
}

void ListCommand::fetchRaws(QList<StoredTest> tests)
{
    if (!m_connection) {
        std::stable_sort(tests.begin(), tests.end(), [](const StoredTest &a, const StoredTest &b) {
            return a.test->created.msecsUtc > b.test->created.msecsUtc;
        });
    }
    if (m_options.format != OutputFormat::Json)
        return print(tests, {});
    QList<TestKey> keys;
    keys.reserve(tests.size());
    for (const StoredTest &stored : std::as_const(tests))
        keys.append(stored.key);
    whenDone(m_source.archive->rawRecords(keys), this, [this, tests](const Result<QList<RawRecord>> &raws) {
        if (!raws)
            return fail(raws.error());
        print(tests, *raws);
    });
}

void ListCommand::print(const QList<StoredTest> &tests, const QList<RawRecord> &raws)
{
    if (m_outcome.problem && m_outcome.progress.pages == 0 && !m_options.output.isEmpty())
        return end(); // nothing came: the file of yesterday is worth more
    QByteArray bytes;
    if (m_options.format == OutputFormat::Json)
        bytes = jsonOf(raws);
    else if (m_options.format == OutputFormat::Csv)
        bytes = csvOf(tests);
    else
        bytes = tableText(testsOf(tests)).toUtf8();
    const auto written = m_options.output.isEmpty() ? printOutput(bytes) : saveFile(m_options.output, bytes);
    if (written)
        return end();
    tellOutcome();
    fail(written.error());
}

void ListCommand::tellOutcome() const
{
    if (m_outcome.progress.skipped > 0)
        printError(
            tr("%n element(s) of the answers were no records and were skipped", nullptr, m_outcome.progress.skipped));
    if (m_outcome.problem)
        printProblem(*m_outcome.problem);
}

void ListCommand::end()
{
    tellOutcome();
    emit finished(m_outcome.problem ? exitStatus(m_outcome.problem->kind) : 0);
}

} // namespace fabriscope
