// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakenetwork.h"

#include "tests/support/fakereply.h"

#include <QIODevice>
#include <QUrlQuery>

namespace fabriscope {

namespace {

QUrlQuery formOf(const QByteArray &body)
{
    return QUrlQuery(QString::fromLatin1(body));
}

/// Plays the network's part for one client.
class FakeManager : public QNetworkAccessManager {
public:
    FakeManager(FakeNetwork *network, QObject *parent) : QNetworkAccessManager(parent), m_network(network) { }

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *body) override
    {
        const FakeRequest made{request, "POST", body ? body->readAll() : QByteArray()};
        return new FakeReply(m_network->take(made), request, m_network, this);
    }

private:
    FakeNetwork *m_network;
};

} // namespace

QString FakeRequest::parameter(const QString &name) const
{
    return formOf(body).queryItemValue(name, QUrl::FullyDecoded);
}

bool FakeRequest::hasParameter(const QString &name) const
{
    return formOf(body).hasQueryItem(name);
}

FakeAnswer FakeAnswer::json(const QByteArray &body, int status)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers.emplaceBack("content-type", "application/json;charset=utf-8");
    return answer;
}

FakeAnswer FakeAnswer::ofService(int status, const QByteArray &code, const QByteArray &message)
{
    return json("{\"RequestId\":\"REQ-1\",\"HostId\":\"eflo\",\"Code\":\"" + code + "\",\"Message\":\"" + message
                    + "\",\"Recommend\":\"https://example.invalid\"}",
                status);
}

FakeAnswer FakeAnswer::failure(QNetworkReply::NetworkError error, const QString &errorString)
{
    FakeAnswer answer;
    answer.manner = Manner::Fail;
    answer.error = error;
    answer.errorString = errorString;
    return answer;
}

FakeAnswer FakeAnswer::with(const QByteArray &name, const QByteArray &value) const
{
    FakeAnswer answer = *this;
    answer.headers.emplaceBack(name, value);
    return answer;
}

FakeAnswer FakeAnswer::in(Manner how) const
{
    FakeAnswer answer = *this;
    answer.manner = how;
    return answer;
}

std::function<QNetworkAccessManager *(QObject *)> FakeNetwork::factory()
{
    return [this](QObject *parent) { return new FakeManager(this, parent); };
}

FakeAnswer FakeNetwork::take(const FakeRequest &request)
{
    m_requests.append(request);
    FakeAnswer answer;
    answer.manner = FakeAnswer::Manner::Silence;
    if (!m_answers.isEmpty())
        answer = m_answers.takeFirst();
    else if (m_script)
        answer = m_script(request, m_requests.size() - 1);
    emit requested();
    return answer;
}

} // namespace fabriscope
