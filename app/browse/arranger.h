// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/arrangement.h"
#include "app/browse/verdicts.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace fabriscope {

/// Filters, sorts and groups on a thread of its own, one request at a time. A new filter or order makes the running one
/// outdated: it stops, and its result is dropped. New tests do not: the result is shown, and the next one made a while
/// later. When nothing is wanted, it prepares for what may be wanted next.
class Arranger : public QObject {
    Q_OBJECT
public:
    /// \a request writes down what is wanted; it is asked when work begins, on the thread of this object.
    explicit Arranger(std::function<void(ArrangementRequest &)> request, QObject *parent = nullptr);
    ~Arranger() override;

    /// The tests changed.
    void refresh();
    /// What is wanted changed.
    void restart();
    [[nodiscard]] bool isIdle() const { return !m_soon.isActive() && !m_working; }

signals:
    /// What is in it may be taken out, and best be changed for what it replaces: its room is used again.
    void arranged(fabriscope::Arrangement &arrangement);

private:
    struct Worker;
    /// Millions of rows take longer to get fresh memory for than to write: a round's goes into the next.
    struct Round {
        ArrangementRequest request;
        Arrangement arrangement;
        bool isWhole = false; ///< false: stopped half-way
    };
    void begin();
    void prepare();
    void take(quint64 generation, const std::shared_ptr<Round> &made);

    std::function<void(ArrangementRequest &)> m_request;
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<StopFlag> m_stop;
    std::shared_ptr<Round> m_spare; ///< null while it is in use
    QThreadPool m_pool;
    QTimer m_soon; ///< many changes in one turn of the event loop make one request
    QTimer m_idle; ///< nothing was wanted for a while: time for what the next request may need
    quint64 m_generation = 0;
    bool m_working = false;
    bool m_again = false;
    QElapsedTimer m_round;
    QDeadlineTimer m_rest; ///< after a round, unless something else is wanted
};

} // namespace fabriscope
