// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"
#include "app/eflo/endpoint.h"
#include "app/problem/problem.h"
#include "app/record/decode.h"

#include <QDateTime>
#include <QNetworkProxy>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace fabriscope {

/// What a list asks of the server. Empty texts are not sent.
struct ListRequest {
    QString netTestType;
    QString resourceGroupId;
    int pageSize = 100; ///< MaxResults; the service serves 20 to 100
    /// Not empty: the job ends, without a problem, after the page on which the last of these TestIds was met.
    QSet<QString> untilSeen;
    /// Not 0: the job ends, without a problem, after this many pages.
    int maxPages = 0;
};

/// Where an answer came from: stands in Raw's head and in errors.
struct AnswerOrigin {
    QString requestId;
    std::optional<int> maxResults;
    QDateTime receivedAt; ///< UTC, this computer's clock
};

/// A page as it arrives: only records not delivered before by the same job (same TestId and same bytes).
struct ListPage {
    QList<Record> records;
    AnswerOrigin origin;
    int number = 0;  ///< 1 for the first answer of the job
    int skipped = 0; ///< elements that were not objects
    bool last = false;
};

/// The times and tries of the client; tests shorten them.
struct Pacing {
    int connectMsecs = 5000;  ///< until the connection stands
    int silenceMsecs = 10000; ///< without a byte in either direction
    int firstBackoffMsecs = 1000;
    int maxTries = 4;
    int minuteMsecs = 60000; ///< what "the next minute" means after a throttle without a hint
};

/// One list, from the first page to the last. One finished() ends it, whatever happens; afterwards it deletes itself.
/// Lives on the client's thread.
class ListJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
public slots:
    virtual void cancel() = 0; ///< finished() follows with Kind::Cancelled
signals:
    void page(const fabriscope::ListPage &page);
    /// A wait before a further try, so that nobody wonders: what happened and until when.
    void waiting(const fabriscope::Problem &why, const QDateTime &untilUtc);
    /// Empty problem: every page came.
    void finished(const std::optional<fabriscope::Problem> &problem);
};

/// One DescribeNetTestResult. As ListJob.
class DescribeJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
public slots:
    virtual void cancel() = 0;
signals:
    void waiting(const fabriscope::Problem &why, const QDateTime &untilUtc);
    void finished(const fabriscope::Result<fabriscope::DescribeAnswer> &answer, const fabriscope::AnswerOrigin &origin);
};

/// The service, for one endpoint. Owns a QNetworkAccessManager; lives, with its jobs, on the thread that made it (a
/// network thread: unpacking a big answer takes long); decodes on the global thread pool. Only reads.
class Client : public QObject {
    Q_OBJECT
public:
    using ManagerFactory = std::function<QNetworkAccessManager *(QObject *parent)>;
    /// Asked before every attempt, so that temporary keys can be renewed. Always called on the client's thread.
    using CredentialsProvider = std::function<Result<Credentials>()>;

    struct Settings {
        Endpoint endpoint;
        std::optional<QNetworkProxy> proxy; ///< the user's own: applies to every host. Else environment, else system
        Pacing pacing;
        ManagerFactory makeManager; ///< empty: a plain QNetworkAccessManager. Tests fake the network here
    };

    Client(Settings settings, CredentialsProvider credentials, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] ListJob *list(const ListRequest &request);
    /// \a testId byte for byte as the service sent it.
    [[nodiscard]] DescribeJob *describe(const QString &testId);

signals:
    void callStarted(); ///< each attempt that goes to the wire, for the budget: "3 calls this minute"
    /// This clock's distance from the service's, in s, whenever an answer shows that it matters.
    void clockSkewFound(qint64 seconds);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::ListPage)
Q_DECLARE_METATYPE(fabriscope::AnswerOrigin)
Q_DECLARE_METATYPE(fabriscope::DescribeAnswer)
