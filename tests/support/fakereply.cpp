// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakereply.h"

#include <QTimer>

#include <cstring>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// As QNetworkAccessManager maps them.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

} // namespace

FakeReply::FakeReply(FakeAnswer answer, const QNetworkRequest &request, FakeNetwork *network, QObject *parent)
    : QNetworkReply(parent), m_answer(std::move(answer)), m_network(network)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::PostOperation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QMetaObject::invokeMethod(this, &FakeReply::play, Qt::QueuedConnection);
}

void FakeReply::play()
{
    if (isFinished())
        return;
    switch (m_answer.manner) {
    case FakeAnswer::Manner::NoConnect:
        return;
    case FakeAnswer::Manner::Silence:
        emit requestSent();
        return;
    case FakeAnswer::Manner::Fail:
        end(m_answer.error, m_answer.errorString);
        return;
    default:
        emit requestSent();
        sendHead();
        sendChunk();
    }
}

void FakeReply::sendHead()
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
    for (const auto &[name, value] : std::as_const(m_answer.headers))
        setRawHeader(name, value);
    emit metaDataChanged();
}

void FakeReply::sendChunk()
{
    if (isFinished())
        return;
    const bool whole = m_answer.manner == FakeAnswer::Manner::Whole;
    const qsizetype end_ = whole ? m_answer.body.size() : m_answer.body.size() / 2;
    const qsizetype size = m_answer.chunkBytes > 0 ? qMin(m_answer.chunkBytes, end_ - m_sent) : end_ - m_sent;
    m_arrived += m_answer.body.mid(m_sent, size);
    m_sent += size;
    if (size > 0)
        emit readyRead();
    if (isFinished())
        return;
    if (m_sent < end_)
        QTimer::singleShot(m_answer.chunkMsecs, this, &FakeReply::sendChunk);
    else if (whole)
        end(errorOfStatus(m_answer.status), u"status %1"_s.arg(m_answer.status));
    else if (m_answer.manner == FakeAnswer::Manner::BreakOff)
        end(RemoteHostClosedError, u"Connection closed"_s);
}

void FakeReply::end(NetworkError error, const QString &text)
{
    if (error != NoError) {
        setError(error, text);
        emit errorOccurred(error);
    }
    setFinished(true);
    emit finished();
}

void FakeReply::abort()
{
    if (isFinished())
        return;
    if (m_network)
        m_network->noteAborted();
    end(OperationCanceledError, u"aborted"_s);
}

qint64 FakeReply::readData(char *data, qint64 maxSize)
{
    const qsizetype size = qMin<qsizetype>(maxSize, m_arrived.size());
    if (size == 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_arrived.constData(), size_t(size));
    m_arrived.remove(0, size);
    return size;
}

} // namespace fabriscope
