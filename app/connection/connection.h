// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/connection/callcounter.h"
#include "app/eflo/client.h"
#include "app/eflo/listorder.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace fabriscope {

class ClientWorker;

/// What a connection is made of: who it is for, where it goes and with which key.
struct ConnectionSetup {
    QString profileId; ///< the identity under which records are kept; never the name
    QString name;      ///< for people
    Client::Settings client;
    Credentials credentials; ///< for good; or
    /// what hands them out and renews them: called once, on the network thread, where what it makes lives
    std::function<std::unique_ptr<CredentialsProvider>()> makeCredentials;
};

/// How far a refresh is.
struct RefreshProgress {
    int pages = 0;
    int tests = 0;   ///< records received, merged ones counted once
    int skipped = 0; ///< elements that were not objects
};

/// How a refresh ended. With a problem, what had come before it is kept.
struct RefreshOutcome {
    ListRequest request;
    RefreshProgress progress;
    bool complete = false; ///< the list is known to its end
    bool isWhole = false;  ///< every page came; else, if complete, the rest was known and could not have changed
    QSet<QString> unmet;   ///< of request.untilSeen, those that were not met
    quint64 newest = 0;    ///< the archive's sequence number that holds everything that came
    QDateTime endedAt;     ///< UTC
    std::optional<Problem> problem;
};

/// How much of the list a refresh asks for.
enum class RefreshDepth : quint8 {
    News, ///< what is new or may have changed, where that can be told; the whole list once a day, to see what vanished
    Whole,
};

/// One connected profile: its client on a network thread of its own, its calls of the last minute, and the way of its
/// answers into the archive. The window and the commands use the same. Lives on the thread that made it (the GUI's);
/// never blocks it. The archive must outlive it.
class Connection : public QObject {
    Q_OBJECT
public:
    Connection(ConnectionSetup setup, Archive &archive, QObject *parent = nullptr);
    ~Connection() override;

    /// The identity under which what comes now is kept. What the service tells within a resource group is a collection
    /// of its own: no record says which group it belongs to, so nothing else could tell them apart later.
    [[nodiscard]] QString profileId() const;
    /// Limits everything from now on to a resource group (empty: no limit). A refresh under way is cancelled.
    void setResourceGroup(const QString &resourceGroupId);
    [[nodiscard]] const ConnectionSetup &setup() const { return m_setup; }
    [[nodiscard]] const QString &name() const { return m_setup.name; }
    [[nodiscard]] const Endpoint &endpoint() const { return m_setup.client.endpoint; }

    /// Asks for the list, page by page, into the archive. A refresh under way is cancelled first. The resource
    /// group is that of setResourceGroup(), whatever the request says. A request that is to end early (untilSeen,
    /// maxPages) asks just that.
    void refresh(const ListRequest &request = {}, RefreshDepth depth = RefreshDepth::News);
    /// The refresh under way ends with Kind::Cancelled; what came stays.
    void cancel();
    [[nodiscard]] bool isRefreshing() const { return m_run != 0; }

    /// Asks for one test and its measured results, into the archive. Asking again while the answer is under way
    /// costs nothing.
    void describe(const QString &testId);

    [[nodiscard]] int callsInLastMinute() const;

signals:
    void refreshStarted(const fabriscope::ListRequest &request);
    void progressed(const fabriscope::RefreshProgress &progress);
    /// The service asked to wait: why and until when. Work goes on by itself.
    void waiting(const fabriscope::Problem &why, const QDateTime &untilUtc);
    /// Every record that came is acknowledged by the archive, or the problem says why not.
    void refreshed(const fabriscope::RefreshOutcome &outcome);
    /// An answer of that moment held these tests, and the archive has it.
    void seen(const QList<fabriscope::TestKey> &keys, const QDateTime &moment);
    void described(const QString &testId, const std::optional<fabriscope::Problem> &problem);
    void callsChanged(int inLastMinute);
    /// This computer's clock is off by so many seconds (positive: it is ahead).
    void clockSkewFound(qint64 seconds);

private:
    void startWorker();
    void startSweep(quint64 run, RefreshDepth depth, const SweepBasis &basis);
    void list(quint64 run);
    void takePage(quint64 run, const ListPage &page);
    void endPages(quint64 run, const std::optional<Problem> &problem);
    void takeDetail(const QString &testId, const Result<DescribeAnswer> &answer, const AnswerOrigin &origin);
    void storeDetail(const QString &testId, const DescribeAnswer &answer, const AnswerOrigin &origin);
    void finishIfStored();
    void endSweep();
    void finish();
    void endDescribe(const QString &testId, const std::optional<Problem> &problem);
    void countCall();
    [[nodiscard]] Provenance provenanceOf(const AnswerOrigin &origin) const;
    [[nodiscard]] std::optional<Problem> named(std::optional<Problem> problem) const;

    ConnectionSetup m_setup;
    QString m_resourceGroup;
    Archive &m_archive;
    QThread m_network;
    ClientWorker *m_worker = nullptr; ///< lives on m_network, which deletes it

    quint64 m_lastRun = 0;
    quint64 m_run = 0; ///< the refresh under way, or 0
    RefreshOutcome m_outcome;
    std::optional<Sweep> m_sweep; ///< the refresh under way is one
    ListOrder m_order;            ///< of what came in it
    int m_unacknowledged = 0;
    bool m_pagesEnded = false;
    QHash<QString, QString> m_describing; ///< test ids under way, and for which collection they were asked

    CallCounter m_calls;
    QElapsedTimer m_clock;
    QTimer m_callsTimer;
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::RefreshOutcome)
