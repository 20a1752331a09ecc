// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/historyrows.h"

#include <QWidget>

namespace fabriscope {

/// How the tests of a host went, the oldest at the left: what failed stands tall, what finished is low, so that it can
/// be told without colours. Where there are more tests than room, neighbours share a mark, which tells the worst of
/// them. The arrow keys walk through the tests, Enter opens one. GUI thread.
class TimelineStrip : public QWidget {
    Q_OBJECT
public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    /// Null empties it. The current test stays current if it is still there.
    void setHistory(const HistoryPtr &history);
    /// Index into MemberHistory::runs, or -1.
    [[nodiscard]] int currentRun() const { return m_current; }
    void setCurrentRun(int run);
    /// The runs of the mark at \a x: from the first to before the second; an empty range beside all marks.
    [[nodiscard]] std::pair<int, int> runsAt(int x) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentRunChanged(int run);
    void runActivated(int run);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int runCount() const { return m_history ? int(m_history->runs.size()) : 0; }
    [[nodiscard]] int markCount() const;
    [[nodiscard]] std::pair<int, int> runsOf(int mark) const;
    [[nodiscard]] int markOf(int run) const;
    [[nodiscard]] TestState worstOf(std::pair<int, int> runs) const;
    [[nodiscard]] QRect markRect(int mark, TestState state) const;
    void show(int run);

    HistoryPtr m_history;
    int m_current = -1;
};

} // namespace fabriscope
