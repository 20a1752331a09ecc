// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/arranger.h"

#include "app/browse/groupedrows.h"
#include "app/browse/sortedorder.h"
#include "app/futures/whendone.h"

#include <QtConcurrentRun>

namespace fabriscope {

using namespace std::chrono_literals;

namespace {
/// While tests stream in, three quarters of the time is theirs: the table follows in steps that grow with it.
constexpr int restPerWork = 3;
constexpr qint64 shortestRestMsecs = 100;
} // namespace

/// What the pool's single thread remembers from one request to the next.
struct Arranger::Worker {
    SortedOrder order;
    Verdicts verdicts;
    GroupedRows groupedRows;
    TestSnapshot tests; ///< those of the last request

    void prepare(const StopFlag &stop)
    {
        if (verdicts.prepare(tests, stop))
            order.prepare(tests, stop);
    }

    /// False when stopped.
    bool arrange(const ArrangementRequest &request, const StopFlag &stop, Arrangement &result)
    {
        tests = request.tests;
        if (!verdicts.update(request.tests, request.query, request.queryNumber, stop)
            || !order.update(request.tests, request.sortField, request.sortOrder, stop))
            return false;
        if (request.grouping.by == GroupBy::Member && !verdicts.prepare(request.tests, stop))
            return false;
        if (request.grouping.by != GroupBy::None)
            return groupedRows.arrange(request, order.ordinals(), verdicts, stop, result);
        result.groups.reset();
        verdicts.listMatching(order.ordinals(), result.shown, result.rowOf);
        if (request.shownNumbering != 0)
            result.changes = {RowChanges::Kind::Anew, {}, {}, {}};
        else
            result.changes = rowChanges(request.shown, result.shown, result.rowOf);
        return true;
    }
};

Arranger::Arranger(std::function<void(ArrangementRequest &)> request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_worker(std::make_shared<Worker>())
    , m_stop(std::make_shared<StopFlag>(false))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Arranger::begin);
    m_idle.setSingleShot(true);
    m_idle.setInterval(300ms);
    connect(&m_idle, &QTimer::timeout, this, &Arranger::prepare);
}

Arranger::~Arranger()
{
    *m_stop = true;
    m_pool.waitForDone();
}

/// A timer that is started anew goes behind the others: while merging goes on it would never come to its turn.
void Arranger::refresh()
{
    if (m_working)
        m_again = true;
    else if (!m_soon.isActive())
        m_soon.start(std::chrono::ceil<std::chrono::milliseconds>(m_rest.remainingTimeAsDuration()));
}

void Arranger::restart()
{
    *m_stop = true;
    ++m_generation;
    m_working = false;
    m_soon.start(0ms);
}

void Arranger::prepare()
{
    m_stop = std::make_shared<StopFlag>(false);
    m_pool.start([worker = m_worker, stop = m_stop] { worker->prepare(*stop); });
}

void Arranger::begin()
{
    m_working = true;
    m_again = false;
    m_round.start();
    m_idle.stop();
    *m_stop = true; // the preparation, if there is one
    m_stop = std::make_shared<StopFlag>(false);
    const quint64 generation = ++m_generation;
    auto made = m_spare ? std::exchange(m_spare, nullptr) : std::make_shared<Round>();
    m_request(made->request);
    whenDone(QtConcurrent::run(&m_pool,
                               [worker = m_worker, stop = m_stop, made] {
                                   made->isWhole = worker->arrange(made->request, *stop, made->arrangement);
                                   made->request.tests = {}; // else the store would have to copy what it changes
                                   return made;
                               }),
             this, [this, generation](const std::shared_ptr<Round> &done) { take(generation, done); });
}

void Arranger::take(quint64 generation, const std::shared_ptr<Round> &made)
{
    m_spare = made;
    if (generation != m_generation || !made->isWhole)
        return;
    m_working = false;
    if (m_again) {
        m_rest.setRemainingTime(std::max(shortestRestMsecs, restPerWork * m_round.elapsed()));
        refresh();
    }
    m_again = false;
    if (isIdle())
        m_idle.start();
    emit arranged(made->arrangement);
}

} // namespace fabriscope
