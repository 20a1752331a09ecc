// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/savedfiltercounts.h"

#include "app/browse/testtablemodel.h"
#include "app/browse/verdicts.h"
#include "app/futures/whendone.h"

#include <QtConcurrentRun>

namespace fabriscope {

using namespace std::chrono_literals;

struct SavedFilterCounts::Worker {
    StopFlag stop = false;
    std::vector<Verdicts> verdicts;

    QList<int> count(const TestSnapshot &tests, const QList<Query> &queries, quint64 queryNumber)
    {
        verdicts.resize(size_t(queries.size()));
        QList<int> counts;
        for (qsizetype i = 0; i < queries.size(); ++i) {
            if (!verdicts[size_t(i)].update(tests, queries.at(i), queryNumber, stop))
                return {};
            counts.append(verdicts[size_t(i)].count());
        }
        return counts;
    }
};

SavedFilterCounts::SavedFilterCounts(TestTableModel &model, QObject *parent)
    : QObject(parent), m_model(model), m_worker(std::make_shared<Worker>())
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SavedFilterCounts::count);
    m_ageing.setInterval(1min);
    connect(&m_ageing, &QTimer::timeout, this, [this] { setQueries(m_queries); });
    connect(&model, &TestTableModel::facetsChanged, this, &SavedFilterCounts::refresh);
}

SavedFilterCounts::~SavedFilterCounts()
{
    m_worker->stop = true;
    m_pool.waitForDone();
}

void SavedFilterCounts::setQueries(const QStringList &queries)
{
    if (queries != m_queries) {
        m_queries = queries;
        m_counts = QList<int>(queries.size(), -1);
        emit countsChanged();
    }
    m_parsed.clear();
    for (const QString &text : queries)
        m_parsed.append(Query::parse(text));
    ++m_queryNumber;
    m_ageing.start();
    refresh();
}

void SavedFilterCounts::refresh()
{
    if (m_counting)
        m_again = true;
    else
        m_soon.start();
}

void SavedFilterCounts::count()
{
    m_counting = true;
    m_again = false;
    const quint64 queryNumber = m_queryNumber;
    whenDone(QtConcurrent::run(&m_pool,
                               [worker = m_worker, tests = m_model.allTests(), queries = m_parsed, queryNumber] {
                                   return worker->count(tests, queries, queryNumber);
                               }),
             this, [this, queryNumber](const QList<int> &counts) { take(queryNumber, counts); });
}

void SavedFilterCounts::take(quint64 queryNumber, const QList<int> &counts)
{
    m_counting = false;
    if (m_again)
        m_soon.start();
    if (queryNumber != m_queryNumber || counts == m_counts)
        return;
    m_counts = counts;
    emit countsChanged();
}

} // namespace fabriscope
