// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"
#include "ui/history/historyrows.h"

#include <QTimer>
#include <QWidget>

#include <atomic>

class QLabel;
class QTabWidget;

namespace fabriscope {

class HistoryTable;
class TimelineStrip;

/// The page of a host or one of its bonds: every test it took part in, how they went, and with whom. Made from all
/// tests the model has, on another thread, and again when one of its tests changes. The model must outlive it. GUI
/// thread.
class MemberPage : public QWidget {
    Q_OBJECT
public:
    explicit MemberPage(TestTableModel &model, QWidget *parent = nullptr);
    ~MemberPage() override;

    void setMember(const MemberOfInterest &who);
    [[nodiscard]] const MemberOfInterest &member() const { return m_who; }
    /// Tests that came: if the member takes part in one of them, the page follows.
    void refresh(const QList<StoredTest> &tests);
    void clear();
    /// Null before the first history is there.
    [[nodiscard]] const HistoryPtr &history() const { return m_history; }
    [[nodiscard]] bool isSettled() const { return !m_working && !m_soon.isActive(); }

public slots:
    void copyAll();

signals:
    void closeWanted();
    void testWanted(const fabriscope::TestKey &key);
    void filterWanted(const QString &query); ///< to show just these tests in the table
    void notice(const QString &sentence);
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    void connectTables();
    void make();
    void take(HistoryPtr history);
    void stop();

    TestTableModel &m_model;
    MemberOfInterest m_who;
    HistoryPtr m_history;
    QLabel *m_name;
    QLabel *m_others;
    QLabel *m_tally;
    TimelineStrip *m_timeline;
    QTabWidget *m_tabs;
    HistoryTable *m_runs;
    HistoryTable *m_partners;
    HistoryTable *m_types;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the history under way
    QTimer m_soon;                             ///< changes come in bursts
    quint64 m_generation = 0;
    bool m_working = false;
};

} // namespace fabriscope
