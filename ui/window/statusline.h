// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace fabriscope {

/// The line at the bottom: "120 of 4,321 tests · as of 14:02:11 · next 14:02:40 · 3 calls this minute", and while a
/// refresh runs how far it is, with a button to cancel it. A message covers it for a few seconds.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Without a connection there is nothing to count.
    void setConnected(bool connected);
    /// What is kept is all there is: nobody is called.
    void setOffline(bool offline);
    void setCounts(int shown, int total);
    /// The last refresh did not bring the whole list.
    void setIncomplete(bool incomplete);
    void setAsOf(const QDateTime &asOf);
    /// Empty: no look at running tests is planned.
    void setNext(const std::optional<QDateTime> &next);
    void setCalls(int inLastMinute);
    void setSelected(int selected);

    void showProgress(const RefreshProgress &progress);
    void showWaiting(const Problem &why, const QDateTime &untilUtc);
    /// Files are being read; \a percent of the one at hand, -1: nobody knows.
    void showReading(const QString &sentence, int percent);
    void hideProgress();

signals:
    void cancelWanted();

private:
    void show();

    QLabel *m_facts;
    QWidget *m_work;
    QLabel *m_workText;
    QProgressBar *m_busy;
    bool m_offline = false;
    bool m_connected = true;
    bool m_incomplete = false;
    int m_shown = 0;
    int m_total = 0;
    int m_calls = 0;
    int m_selected = 0;
    QDateTime m_asOf;
    std::optional<QDateTime> m_next;
};

} // namespace fabriscope
