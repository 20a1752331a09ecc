// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/connection.h"

#include "app/connection/clientworker.h"
#include "app/eflo/fixedcredentials.h"
#include "app/futures/whendone.h"

#include <utility>

namespace fabriscope {

namespace {
constexpr qint64 wholeListEvery = 24 * 60 * 60; // s
constexpr qint64 lateListing = 10 * 60;         // s

ClientWorker::CredentialsMaker credentialsMaker(const ConnectionSetup &setup)
{
    if (setup.makeCredentials)
        return setup.makeCredentials;
    return [credentials = setup.credentials] { return std::make_unique<FixedCredentials>(credentials); };
}

} // namespace

Connection::Connection(ConnectionSetup setup, Archive &archive, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_archive(archive)
{
    m_clock.start();
    m_callsTimer.setSingleShot(true);
    connect(&m_callsTimer, &QTimer::timeout, this, [this] {
        const int calls = callsInLastMinute();
        emit callsChanged(calls);
        if (calls > 0)
            m_callsTimer.start(int(m_calls.nextChange(m_clock.elapsed()) - m_clock.elapsed()) + 1);
    });
    startWorker();
}

Connection::~Connection()
{
    m_network.quit();
    m_network.wait();
}

void Connection::startWorker()
{
    m_worker = new ClientWorker(m_setup.client, credentialsMaker(m_setup));
    m_worker->moveToThread(&m_network);
    connect(&m_network, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ClientWorker::page, this, &Connection::takePage);
    connect(m_worker, &ClientWorker::listed, this, &Connection::endPages);
    connect(m_worker, &ClientWorker::described, this, &Connection::takeDetail);
    connect(m_worker, &ClientWorker::callStarted, this, &Connection::countCall);
    connect(m_worker, &ClientWorker::clockSkewFound, this, &Connection::clockSkewFound);
    connect(m_worker, &ClientWorker::waiting, this,
            [this](const Problem &why, const QDateTime &untilUtc) { emit waiting(*named(why), untilUtc); });
    m_network.setObjectName(QStringLiteral("network"));
    m_network.start();
}

QString Connection::profileId() const
{
    return m_resourceGroup.isEmpty() ? m_setup.profileId : m_setup.profileId + QLatin1Char('/') + m_resourceGroup;
}

void Connection::setResourceGroup(const QString &resourceGroupId)
{
    if (m_resourceGroup == resourceGroupId)
        return;
    cancel();
    m_resourceGroup = resourceGroupId;
}

void Connection::refresh(const ListRequest &wanted, RefreshDepth depth)
{
    cancel();
    ListRequest request = wanted;
    request.resourceGroupId = m_resourceGroup;
    m_run = ++m_lastRun;
    m_outcome = {};
    m_outcome.request = request;
    m_outcome.unmet = request.untilSeen;
    m_unacknowledged = 0;
    m_pagesEnded = false;
    m_sweep.reset();
    m_order = {};
    emit refreshStarted(request);
    if (!request.untilSeen.isEmpty() || request.maxPages > 0)
        return list(m_run);
    whenDone(m_archive.sweepBasis(profileId(), request.netTestType), this,
             [this, run = m_run, depth](const Result<SweepBasis> &basis) {
                 startSweep(run, depth, basis ? *basis : SweepBasis());
             });
}

/// What was created before the last pass, and had ended, is known and stays as it is. The margin is for tests that the
/// service lists late; where this computer's clock is behind, the margin grows.
void Connection::startSweep(quint64 run, RefreshDepth depth, const SweepBasis &basis)
{
    if (run != m_run || m_pagesEnded)
        return; // cancelled meanwhile
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_sweep = {.profile = profileId(),
               .netTestType = m_outcome.request.netTestType,
               .startedAt = now,
               .endedAt = {},
               .newestCreated = basis.newestCreated};
    const bool isFresh = basis.wholeAt.isValid() && basis.wholeAt <= now && basis.wholeAt.secsTo(now) < wholeListEvery;
    if (depth == RefreshDepth::News && isFresh && basis.newestCreated.isValid()) {
        const QDateTime known = qMin(basis.newestCreated, basis.endedAt).addSecs(-lateListing);
        m_outcome.request.known = {known.toMSecsSinceEpoch(), basis.unfinished};
    }
    list(run);
}

void Connection::list(quint64 run)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, run, request = m_outcome.request] { worker->list(run, request); });
}

void Connection::cancel()
{
    if (!isRefreshing())
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->cancel(); });
    endPages(m_run,
             Problem{.kind = Problem::Kind::Cancelled,
                     .happened = tr("The refresh was cancelled"),
                     .remedy = tr("What had arrived is shown; refresh again for the rest")});
    m_unacknowledged = 0; // what is under way to the archive still arrives there
    finishIfStored();
}

void Connection::takePage(quint64 run, const ListPage &page)
{
    if (run != m_run || m_pagesEnded)
        return;
    m_outcome.progress.pages += 1;
    m_outcome.progress.tests += int(page.records.size());
    m_outcome.progress.skipped += page.skipped;
    m_outcome.isWhole = page.last;
    m_order.add(page.records);
    for (const Record &record : page.records)
        m_outcome.unmet.remove(record.test->testId);
    ++m_unacknowledged;
    QList<TestKey> keys;
    for (const Record &record : page.records)
        keys.append(testKeyOf(profileId(), record));
    whenDone(m_archive.put({.profile = profileId(), .from = provenanceOf(page.origin), .records = page.records}), this,
             [this, run, keys, moment = provenanceOf(page.origin).receivedAt](const Result<PutReceipt> &receipt) {
                 if (receipt)
                     emit seen(keys, moment);
                 if (run != m_run)
                     return;
                 --m_unacknowledged;
                 if (receipt)
                     m_outcome.newest = qMax(m_outcome.newest, receipt->newest);
                 else if (!m_outcome.problem)
                     m_outcome.problem = receipt.error();
                 finishIfStored();
             });
    emit progressed(m_outcome.progress);
}

void Connection::endPages(quint64 run, const std::optional<Problem> &problem)
{
    if (run != m_run || m_pagesEnded)
        return;
    m_pagesEnded = true;
    if (problem) {
        m_outcome.problem = problem;
        m_outcome.isWhole = false;
    }
    m_outcome.complete = !problem && (m_outcome.isWhole || m_sweep);
    finishIfStored();
}

void Connection::finishIfStored()
{
    if (!isRefreshing() || !m_pagesEnded || m_unacknowledged > 0)
        return;
    if (m_sweep && m_outcome.complete && !m_outcome.problem)
        endSweep();
    else
        finish();
}

/// Everything that came is kept: from here the next refresh can go on.
void Connection::endSweep()
{
    Sweep sweep = *std::exchange(m_sweep, std::nullopt);
    sweep.endedAt = QDateTime::currentDateTimeUtc();
    sweep.isWhole = m_outcome.isWhole;
    const qint64 known = sweep.newestCreated.isValid() ? sweep.newestCreated.toMSecsSinceEpoch() : 0;
    const qint64 newest = qMax(m_order.newest().value_or(0), sweep.isWhole ? 0 : known);
    sweep.newestCreated =
        m_order.isNewestFirst() && newest > 0 ? QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC) : QDateTime();
    ++m_unacknowledged;
    whenDone(m_archive.endSweep(sweep), this, [this, run = m_run](const Result<PutReceipt> &receipt) {
        if (run != m_run)
            return;
        if (receipt)
            m_outcome.newest = qMax(m_outcome.newest, receipt->newest);
        else
            m_outcome.problem = receipt.error();
        --m_unacknowledged;
        finish();
    });
}

void Connection::finish()
{
    m_run = 0;
    m_outcome.endedAt = QDateTime::currentDateTimeUtc();
    m_outcome.problem = named(m_outcome.problem);
    emit refreshed(m_outcome);
}

void Connection::describe(const QString &testId)
{
    if (m_describing.contains(testId))
        return;
    m_describing.insert(testId, profileId());
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, testId] { worker->describe(testId); });
}

void Connection::takeDetail(const QString &testId, const Result<DescribeAnswer> &answer, const AnswerOrigin &origin)
{
    if (answer)
        storeDetail(testId, *answer, origin);
    else
        endDescribe(testId, answer.error());
}

void Connection::storeDetail(const QString &testId, const DescribeAnswer &answer, const AnswerOrigin &origin)
{
    whenDone(m_archive.putDetail({.key = {m_describing.value(testId), testId},
                                  .from = provenanceOf(origin),
                                  .record = answer.record,
                                  .resultDetial = answer.resultDetial}),
             this, [this, testId](const Result<PutReceipt> &receipt) {
                 endDescribe(testId, receipt ? std::nullopt : std::optional(receipt.error()));
             });
}

void Connection::endDescribe(const QString &testId, const std::optional<Problem> &problem)
{
    m_describing.remove(testId);
    emit described(testId, named(problem));
}

void Connection::countCall()
{
    m_calls.add(m_clock.elapsed());
    emit callsChanged(callsInLastMinute());
    if (!m_callsTimer.isActive())
        m_callsTimer.start(int(m_calls.nextChange(m_clock.elapsed()) - m_clock.elapsed()) + 1);
}

int Connection::callsInLastMinute() const
{
    return m_calls.inLastMinute(m_clock.elapsed());
}

Provenance Connection::provenanceOf(const AnswerOrigin &origin) const
{
    return {.source = m_setup.client.endpoint.url.host(),
            .requestId = origin.requestId,
            .maxResults = origin.maxResults,
            .receivedAt = origin.receivedAt};
}

std::optional<Problem> Connection::named(std::optional<Problem> problem) const
{
    if (problem && problem->profile.isEmpty())
        problem->profile = m_setup.name;
    return problem;
}

} // namespace fabriscope
