// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/savedfiltercounts.h"

#include "app/browse/querycount.h"
#include "app/browse/testtablemodel.h"
#include "app/futures/whendone.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <unordered_map>

namespace fabriscope {

using namespace std::chrono_literals;

namespace {

/// What is counted before the numbers are handed over, and newer tests looked at.
constexpr qint64 momentMsecs = 30;

bool speaksOfTime(const Query &query)
{
    return std::any_of(query.terms().begin(), query.terms().end(),
                       [](const QueryTerm &term) { return !term.moments.isEmpty(); });
}

} // namespace

struct SavedFilterCounts::Counted {
    QList<std::pair<quint64, int>> counts; ///< by the queries' numbers
    bool isWhole = true;                   ///< else there is more to count
};

/// What the pool's single thread remembers.
struct SavedFilterCounts::Worker {
    LocalDays days;
    MemberIndex index;
    std::unordered_map<quint64, QueryCount> known;
    qsizetype next = 0; ///< where to go on, so that tests that change all the time leave no query out

    Counted count(const TestSnapshot &tests, const QList<Query> &queries, const QList<quint64> &numbers,
                  const StopFlag &stop)
    {
        std::erase_if(known, [&](const auto &one) { return !numbers.contains(one.first); });
        QElapsedTimer clock;
        clock.start();
        days.refresh();
        Counted counted;
        bool isIndexed = false;
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const qsizetype at = (next + i) % numbers.size();
            QueryCount &one = known[numbers.at(at)];
            if (one.isUpToDate(tests))
                continue;
            if (clock.hasExpired(momentMsecs)) {
                next = at;
                counted.isWhole = false;
                break;
            }
            isIndexed = isIndexed || index.update(tests, stop);
            if (!isIndexed || !one.update(tests, queries.at(at), index, days, stop)) {
                counted.isWhole = false;
                break;
            }
            counted.counts.append({numbers.at(at), one.count()});
        }
        return counted;
    }
};

SavedFilterCounts::SavedFilterCounts(TestTableModel &model, QObject *parent)
    : QObject(parent), m_model(model), m_worker(std::make_shared<Worker>()), m_stop(std::make_shared<StopFlag>(false))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SavedFilterCounts::count);
    m_ageing.setInterval(1min);
    connect(&m_ageing, &QTimer::timeout, this, &SavedFilterCounts::readAges);
    connect(&model, &TestTableModel::facetsChanged, this, &SavedFilterCounts::refresh);
    connect(&model, &TestTableModel::settled, this, [this] {
        if (m_again && !m_counting)
            m_soon.start();
    });
}

SavedFilterCounts::~SavedFilterCounts()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void SavedFilterCounts::stop()
{
    *m_stop = true;
    m_stop = std::make_shared<StopFlag>(false);
}

void SavedFilterCounts::setQueries(const QStringList &queries)
{
    if (queries == m_queries)
        return;
    QHash<QString, qsizetype> before;
    for (qsizetype i = 0; i < m_parsed.size(); ++i)
        before.insert(m_queries.at(i), i);
    QList<Query> parsed;
    QList<quint64> numbers;
    QList<int> counts(queries.size(), -1);
    for (qsizetype i = 0; i < qMin(queries.size(), most); ++i) {
        const qsizetype known = before.value(queries.at(i), -1);
        parsed.append(known < 0 ? Query::parse(queries.at(i)) : m_parsed.at(known));
        numbers.append(known < 0 ? ++m_lastNumber : m_numbers.at(known));
        counts[i] = known < 0 ? -1 : m_counts.at(known);
    }
    m_queries = queries;
    m_parsed = parsed;
    m_numbers = numbers;
    m_counts = counts;
    emit countsChanged();
    m_ageing.start();
    stop();
    refresh();
}

void SavedFilterCounts::readAges()
{
    for (qsizetype i = 0; i < m_parsed.size(); ++i) {
        if (!speaksOfTime(m_parsed.at(i)))
            continue;
        m_parsed[i] = Query::parse(m_queries.at(i));
        m_numbers[i] = ++m_lastNumber;
    }
    refresh();
}

void SavedFilterCounts::refresh()
{
    m_again = true;
    if (!m_counting)
        m_soon.start();
}

void SavedFilterCounts::count()
{
    if (m_counting || !m_model.isSettled())
        return; // the table comes first, and tells when it is done
    m_counting = true;
    m_again = false;
    whenDone(QtConcurrent::run(&m_pool,
                               [worker = m_worker, tests = m_model.allTests(), queries = m_parsed, numbers = m_numbers,
                                stop = m_stop] { return worker->count(tests, queries, numbers, *stop); }),
             this, [this](const Counted &counted) { take(counted); });
}

void SavedFilterCounts::take(const Counted &counted)
{
    m_counting = false;
    m_again = m_again || !counted.isWhole;
    if (m_again)
        m_soon.start();
    const QList<int> before = m_counts;
    for (const auto &[number, count] : counted.counts) {
        for (qsizetype i = 0; i < m_numbers.size(); ++i) {
            if (m_numbers.at(i) == number)
                m_counts[i] = count;
        }
    }
    if (m_counts != before)
        emit countsChanged();
    if (isSettled())
        emit settled();
}

} // namespace fabriscope
