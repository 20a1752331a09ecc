// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"
#include "app/overview/overviewfigures.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <atomic>

namespace fabriscope {

/// Keeps the figures of the tests that a model shows: counts them anew on another thread when they change, as long as
/// somebody looks. Many changes make one count, and the longer a count takes the longer is the rest after it. GUI
/// thread; the model must outlive it.
class OverviewFeed : public QObject {
    Q_OBJECT
public:
    explicit OverviewFeed(TestTableModel &model, QObject *parent = nullptr);
    ~OverviewFeed() override;

    /// Nobody looks at first. What is being counted for nobody is dropped.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }
    /// The figures are those of the rows, or nobody looks.
    [[nodiscard]] bool isSettled() const;

signals:
    void counted(const fabriscope::OverviewFigures &figures);

private:
    void refresh();
    void begin();
    void drop();
    void take(quint64 generation, const std::optional<OverviewFigures> &figures);

    TestTableModel &m_model;
    bool m_active = false;
    bool m_counting = false;
    bool m_again = false;
    quint64 m_generation = 0;
    std::shared_ptr<std::atomic<bool>> m_stop;
    QTimer m_soon;
    QElapsedTimer m_round;
    QDeadlineTimer m_rest; ///< after a count
};

} // namespace fabriscope
