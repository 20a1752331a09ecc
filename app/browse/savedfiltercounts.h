// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/verdicts.h"
#include "app/query/query.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace fabriscope {

class TestTableModel;

/// How many tests saved filters match, counted whenever the tests change, and every minute for filters that speak of
/// ages ("created<24h"). However many there are, the table comes first: they are counted one by one on one thread,
/// a moment's worth at a time, and none while the table waits for its own rows; what is counted in vain is stopped.
/// Lives on the GUI thread; the model must outlive it.
class SavedFilterCounts : public QObject {
    Q_OBJECT
public:
    explicit SavedFilterCounts(TestTableModel &model, QObject *parent = nullptr);
    ~SavedFilterCounts() override;

    /// More than so many are not counted: nobody sees them at once, and each costs time at every change.
    static constexpr qsizetype most = 500;

    void setQueries(const QStringList &queries);
    [[nodiscard]] const QStringList &queries() const { return m_queries; }
    /// One number a query, in their order; -1 while it is not known yet.
    [[nodiscard]] const QList<int> &counts() const { return m_counts; }

    /// True while all numbers are those of the tests as they are.
    [[nodiscard]] bool isSettled() const { return !m_counting && !m_again; }

signals:
    void countsChanged();
    void settled();

private:
    struct Worker;
    struct Counted;
    void refresh();
    void stop();
    void readAges();
    void count();
    void take(const Counted &counted);

    TestTableModel &m_model;
    QStringList m_queries;
    QList<Query> m_parsed;
    QList<quint64> m_numbers; ///< of the parsed queries: another number is another query
    QList<int> m_counts;
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<StopFlag> m_stop;
    QThreadPool m_pool;
    QTimer m_soon;   ///< many changes in one turn of the event loop are counted once
    QTimer m_ageing; ///< ages are read anew
    quint64 m_lastNumber = 0;
    bool m_counting = false;
    bool m_again = false;
};

} // namespace fabriscope
