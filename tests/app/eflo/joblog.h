// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/client.h"

#include <QObject>
#include <QSignalSpy>
#include <QStringList>

namespace fabriscope {

/// What a list job said, in its order.
class ListLog : public QObject {
    Q_OBJECT
public:
    explicit ListLog(ListJob *job)
    {
        connect(job, &ListJob::page, this, [this](const ListPage &page) {
            lateSignals += finished > 0 ? 1 : 0;
            pages.append(page);
            for (const Record &record : page.records)
                ids.append(record.test->testId);
        });
        connect(job, &ListJob::waiting, this, [this](const Problem &why, const QDateTime &until) {
            lateSignals += finished > 0 ? 1 : 0;
            waits.append(why);
            waitEnds.append(until);
        });
        connect(job, &ListJob::finished, this, [this](const std::optional<Problem> &with) {
            ++finished;
            problem = with;
            emit ended();
        });
    }

    /// Runs the event loop until the job has finished; much quicker than polling.
    bool waitForEnd(int msecs = 5000) { return finished > 0 || QSignalSpy(this, &ListLog::ended).wait(msecs); }

    QList<ListPage> pages;
    QStringList ids;
    QList<Problem> waits;
    QList<QDateTime> waitEnds;
    std::optional<Problem> problem;
    int finished = 0;
    int lateSignals = 0;

signals:
    void ended();
};

/// What a describe job said.
class DescribeLog : public QObject {
    Q_OBJECT
public:
    explicit DescribeLog(DescribeJob *job)
    {
        connect(job, &DescribeJob::finished, this,
                [this](const Result<DescribeAnswer> &with, const AnswerOrigin &from) {
                    ++finished;
                    answer = with;
                    origin = from;
                    emit ended();
                });
    }

    bool waitForEnd(int msecs = 5000) { return finished > 0 || QSignalSpy(this, &DescribeLog::ended).wait(msecs); }

    std::optional<Result<DescribeAnswer>> answer;
    AnswerOrigin origin;
    int finished = 0;

signals:
    void ended();
};

} // namespace fabriscope
