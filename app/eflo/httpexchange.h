// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/httpanswer.h"
#include "app/eflo/pacing.h"
#include "app/eflo/servicerequest.h"
#include "app/problem/problem.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

class QNetworkAccessManager;

namespace fabriscope {

/// One attempt: a request goes out once, an answer of any status comes back whole, or a problem says why it did not.
/// Exactly one finished(), never before start() has returned. Destroying it aborts it silently.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    /// \a limit: the largest answer, in bytes on the wire; more is refused while it arrives.
    HttpExchange(WireRequest wire, const Pacing &pacing, qsizetype limit, QObject *parent);
    ~HttpExchange() override;

    [[nodiscard]] QUrl url() const { return m_wire.request.url(); }
    /// \a proxyName: "host:port" of the proxy it goes through, for error texts; empty if it goes directly.
    /// \a proxyAuthorization: what a plain request tells its proxy; empty: nothing.
    void start(QNetworkAccessManager *manager, const QString &proxyName, const QByteArray &proxyAuthorization = {});
    /// Ends it without a request.
    void fail(const Problem &problem);

    /// After finished().
    [[nodiscard]] const Result<HttpAnswer> &answer() const { return m_answer; }
    /// After finished(): the connection was closed before a byte of an answer came, as servers do with one that has
    /// been idle for long. The request may go out again, signed anew.
    [[nodiscard]] bool isUnanswered() const { return m_unanswered; }

signals:
    void started();  ///< the request goes to the wire
    void finished(); ///< answer() is there

private:
    [[nodiscard]] QNetworkReply *send(QNetworkAccessManager &manager);
    void connectReply();
    void heard();
    void onSslErrors(const QList<QSslError> &errors);
    void readAvailable();
    void onReplyFinished();
    void onConnectTimeout();
    void onSilence();
    void dropReply();
    void finish(Result<HttpAnswer> answer);

    WireRequest m_wire;
    Pacing m_pacing;
    qsizetype m_limit;
    QPointer<QNetworkReply> m_reply;
    QTimer m_connectTimer;
    QTimer m_silenceTimer;
    QByteArray m_body;
    QString m_proxyName;
    QStringList m_tlsErrors;
    Result<HttpAnswer> m_answer;
    bool m_done = false;
    bool m_unanswered = false;
};

} // namespace fabriscope
