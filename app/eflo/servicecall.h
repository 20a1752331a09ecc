// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/answerreader.h"
#include "app/eflo/retrypolicy.h"
#include "app/eflo/session.h"

#include <QFutureWatcher>
#include <QTimer>

namespace fabriscope {

/// One call of the service with its retries: credentials, signature, attempt, reading on the pool, and again where
/// RetryPolicy says so. Exactly one finished(), from the event loop; destroying it ends it silently at any moment.
class ServiceCall : public QObject {
    Q_OBJECT
public:
    using Outcome = tl::expected<Reading, ServiceError>;

    ServiceCall(Session *session, ServiceRequest request, QObject *parent);
    void start();
    /// After finished().
    [[nodiscard]] const Outcome &outcome() const { return *m_outcome; }

signals:
    void waiting(const fabriscope::Problem &why, const QDateTime &untilUtc);
    void finished(); ///< outcome() is there

private:
    void attempt();
    void send(const Result<Credentials> &credentials);
    void renewCredentials(const ServiceError &refused);
    void onAnswer(const Result<HttpAnswer> &answer);
    void onRead();
    void onFailure(const ServiceError &error);
    void retry(const NextStep &step, const ServiceError &error);
    void waitFor(const NextStep &step, const ServiceError &error);
    void fail(ErrorMeaning meaning, const Problem &problem);
    void finish(Outcome outcome);

    Session *m_session;
    ServiceRequest m_request;
    Credentials m_credentials; ///< of the latest attempt
    CallHistory m_history{0};
    QTimer m_wait;
    QFutureWatcher<Outcome> m_reading;
    std::optional<Outcome> m_outcome;
};

} // namespace fabriscope
