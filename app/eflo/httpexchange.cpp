// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/httpexchange.h"

#include "app/eflo/oneshotbody.h"
#include "app/eflo/transportproblem.h"

#include <QNetworkAccessManager>
#include <QSslError>

namespace fabriscope {

namespace {

constexpr qsizetype chunkBytes = 256 * 1024;
constexpr int firstErrorStatus = 400;

/// Qt reports an error status as an error of its own, with the body at hand: that is an answer like any other.
bool isWholeAnswer(QNetworkReply::NetworkError error, int status)
{
    // A redirect that wants the body once more fails with ContentReSendError, though nothing is followed here.
    if (error == QNetworkReply::NoError || error == QNetworkReply::ContentReSendError)
        return status > 0;
    const bool ofContent = error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError;
    const bool ofServer =
        error >= QNetworkReply::InternalServerError || error == QNetworkReply::ProtocolInvalidOperationError;
    return status >= firstErrorStatus && (ofContent || ofServer);
}

/// Qt lets some answers pass that broke off before their length.
bool isComplete(const QNetworkReply &reply, qsizetype size)
{
    bool ok = false;
    const qlonglong length = reply.rawHeader("content-length").trimmed().toLongLong(&ok);
    return !ok || length == size;
}

HeaderList headersOf(const QNetworkReply &reply)
{
    const auto &pairs = reply.rawHeaderPairs();
    HeaderList headers;
    headers.reserve(pairs.size());
    for (const auto &pair : pairs)
        headers.emplaceBack(pair.first, pair.second);
    return headers;
}

} // namespace

HttpExchange::HttpExchange(WireRequest wire, const Pacing &pacing, qsizetype limit, QObject *parent)
    : QObject(parent), m_wire(std::move(wire)), m_pacing(pacing), m_limit(limit)
{
    m_connectTimer.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &HttpExchange::onConnectTimeout);
    connect(&m_silenceTimer, &QTimer::timeout, this, &HttpExchange::onSilence);
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::start(QNetworkAccessManager *manager, const QString &proxyName, const QByteArray &proxyAuthorization)
{
    if (m_done)
        return;
    if (!proxyAuthorization.isEmpty())
        m_wire.request.setRawHeader("Proxy-Authorization", proxyAuthorization);
    m_proxyName = proxyName;
    m_reply = send(*manager);
    connectReply();
    m_connectTimer.start(m_pacing.connectMsecs);
    emit started();
}

QNetworkReply *HttpExchange::send(QNetworkAccessManager &manager)
{
    if (m_wire.verb == "GET")
        return manager.get(m_wire.request);
    if (m_wire.verb == "PUT")
        return manager.put(m_wire.request, m_wire.body);
    auto *body = new OneShotBody(m_wire.body, this);
    QNetworkReply *reply = manager.post(m_wire.request, body);
    body->setParent(reply); // it is read for as long as that lives
    return reply;
}

void HttpExchange::connectReply()
{
    // Not downloadProgress: somebody listening to it makes Qt unpack every answer twice, only to count it.
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::heard);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::heard);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::heard);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::heard);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readAvailable);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::onSslErrors);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onReplyFinished);
}

void HttpExchange::heard()
{
    m_connectTimer.stop();
    m_silenceTimer.start(m_pacing.silenceMsecs);
}

void HttpExchange::onSslErrors(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors)
        m_tlsErrors += error.errorString();
}

void HttpExchange::readAvailable()
{
    while (m_reply) {
        const QByteArray chunk = m_reply->read(qMin(chunkBytes, m_limit + 1 - m_body.size()));
        if (chunk.isEmpty())
            return;
        m_body += chunk;
        if (m_body.size() > m_limit) {
            dropReply();
            fail(tooBigProblem(m_limit));
        }
    }
}

void HttpExchange::onReplyFinished()
{
    readAvailable();
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool complete = isComplete(*m_reply, m_body.size());
    if (complete && isWholeAnswer(m_reply->error(), status)) {
        finish(HttpAnswer{status, headersOf(*m_reply), m_body, QDateTime::currentDateTimeUtc()});
        return;
    }
    m_unanswered = m_reply->error() == QNetworkReply::ContentReSendError; // with a status it is in isWholeAnswer()
    const auto error = complete && !m_unanswered ? m_reply->error() : QNetworkReply::RemoteHostClosedError;
    finish(tl::unexpected(
        transportProblem({error, m_reply->errorString(), url().host(), m_proxyName, m_tlsErrors, status})));
}

void HttpExchange::onConnectTimeout()
{
    finish(tl::unexpected(connectTimeoutProblem(url().host(), m_proxyName, m_pacing.connectMsecs)));
}

void HttpExchange::onSilence()
{
    finish(tl::unexpected(silenceProblem(url().host(), m_pacing.silenceMsecs)));
}

void HttpExchange::fail(const Problem &problem)
{
    QMetaObject::invokeMethod(
        this, [this, problem] { finish(tl::unexpected(problem)); }, Qt::QueuedConnection);
}

void HttpExchange::dropReply()
{
    m_connectTimer.stop();
    m_silenceTimer.stop();
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpExchange::finish(Result<HttpAnswer> answer)
{
    if (m_done)
        return;
    m_done = true;
    dropReply();
    m_body.clear();
    m_answer = std::move(answer);
    emit finished();
}

} // namespace fabriscope
