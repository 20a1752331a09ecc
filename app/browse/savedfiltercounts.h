// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/query/query.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace fabriscope {

class TestTableModel;

/// How many tests saved filters match, counted on another thread whenever the tests change, and every minute for
/// filters that speak of ages ("created<24h"). Lives on the GUI thread; the model must outlive it.
class SavedFilterCounts : public QObject {
    Q_OBJECT
public:
    explicit SavedFilterCounts(TestTableModel &model, QObject *parent = nullptr);
    ~SavedFilterCounts() override;

    void setQueries(const QStringList &queries);
    [[nodiscard]] const QStringList &queries() const { return m_queries; }
    /// One number a query, in their order; -1 while it is not known yet.
    [[nodiscard]] const QList<int> &counts() const { return m_counts; }

signals:
    void countsChanged();

private:
    struct Worker;
    void refresh();
    void count();
    void take(quint64 queryNumber, const QList<int> &counts);

    TestTableModel &m_model;
    QStringList m_queries;
    QList<Query> m_parsed;
    QList<int> m_counts;
    std::shared_ptr<Worker> m_worker;
    QThreadPool m_pool;
    QTimer m_soon;   ///< many changes in one turn of the event loop are counted once
    QTimer m_ageing; ///< ages are read anew
    quint64 m_queryNumber = 0;
    bool m_counting = false;
    bool m_again = false;
};

} // namespace fabriscope
