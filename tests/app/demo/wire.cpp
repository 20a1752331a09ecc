// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/wire.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMsecs = 10'000;

QByteArray chunked(const QByteArray &body)
{
    QByteArray bytes;
    constexpr qsizetype chunk = 7;
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const QByteArray part = body.mid(at, chunk);
        bytes += QByteArray::number(part.size(), 16) + ";note=1\r\n" + part + "\r\n";
    }
    return bytes + "0\r\nX-Trailer: 1\r\n\r\n";
}

QByteArray withoutRequestId(const QByteArray &body)
{
    static const QRegularExpression requestId(u"\"RequestId\":\"[^\"]*\""_s);
    return QString::fromUtf8(body).remove(requestId).toUtf8();
}

} // namespace

void WireRequest::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    headers.emplaceBack(name, value);
}

void WireRequest::remove(const QByteArray &name)
{
    headers.removeIf([&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray WireRequest::bytes() const
{
    QByteArray bytes = method + ' ' + target + ' ' + version + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (isChunked)
        return bytes + "Transfer-Encoding: chunked\r\n\r\n" + chunked(body);
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray WireAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject WireAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Wire::Wire(const DemoAddress &address)
{
    m_socket.connectToHost(address.endpoint.url.host(), static_cast<quint16>(address.endpoint.url.port()));
    m_socket.waitForConnected(patienceMsecs);
}

void Wire::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

WireAnswer Wire::read(bool withBody)
{
    WireAnswer answer;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!more()) {
            answer.bytes = std::exchange(m_buffer, {});
            return answer;
        }
    }
    const QByteArrayList lines = m_buffer.left(end).split('\n');
    answer.status = lines.constFirst().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = withBody ? answer.header("content-length").toLongLong() : 0;
    const qsizetype whole = end + 4 + length;
    while (m_buffer.size() < whole && more()) { }
    answer.isWhole = m_buffer.size() >= whole;
    answer.bytes = m_buffer.left(whole);
    answer.body = answer.bytes.mid(end + 4);
    m_buffer.remove(0, whole);
    return answer;
}

WireAnswer Wire::ask(const WireRequest &request)
{
    send(request.bytes());
    return read(request.method != "HEAD");
}

bool Wire::isClosed()
{
    return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(patienceMsecs);
}

bool Wire::more()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMsecs))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

WireRequest signedCall(const DemoAddress &address, const QByteArray &action, const ParameterList &parameters,
                       const Signing &signing)
{
    const Credentials credentials = signing.credentials.isComplete() ? signing.credentials : address.credentials;
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
    WireRequest request;
    request.isChunked = signing.isChunked;
    request.body = signing.isInQuery ? QByteArray() : formBody(parameters);
    if (signing.isInQuery)
        request.target = "/?" + formBody(parameters);
    const QByteArray payloadHash = signing.payloadHash.isEmpty() ? sha256Hex(request.body) : signing.payloadHash;
    request.set("Host", address.endpoint.url.authority().toLatin1());
    request.set("x-acs-action", action);
    request.set("x-acs-version", signing.version);
    request.set("x-acs-date", signing.date.isEmpty() ? now : signing.date);
    request.set("x-acs-signature-nonce",
                signing.nonce.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::Id128) : signing.nonce);
    request.set("x-acs-content-sha256", payloadHash);
    if (!request.body.isEmpty())
        request.set("Content-Type", "application/x-www-form-urlencoded");
    if (!credentials.securityToken.isEmpty())
        request.set("x-acs-security-token", credentials.securityToken.toUtf8());
    request.headers += signing.extra;

    const SigningRequest toSign{"POST", "/", signing.isInQuery ? parameters : ParameterList(), request.headers,
                                payloadHash};
    const QByteArray names = signing.signedNames.isEmpty() ? signedHeaderNames(request.headers) : signing.signedNames;
    const QByteArray signature = signatureOf(canonicalRequest(toSign, names), credentials.accessKeySecret.toUtf8());
    request.set("Authorization",
                "ACS3-HMAC-SHA256 Credential=" + credentials.accessKeyId.toUtf8() + ",SignedHeaders=" + names
                    + ",Signature=" + signature);
    return request;
}

WireAnswer call(const DemoService &service, const QByteArray &action, const ParameterList &parameters,
                const Signing &signing)
{
    return Wire(service.address()).ask(signedCall(service.address(), action, parameters, signing));
}

WireListing listAll(const DemoService &service, const ParameterList &parameters)
{
    constexpr int mostPages = 20'000;
    WireListing listing;
    Wire wire(service.address());
    QString token;
    for (int page = 0; page < mostPages; ++page) {
        ParameterList asked = parameters;
        if (!token.isEmpty())
            asked.emplaceBack(u"NextToken"_s, token);
        listing.last = wire.ask(signedCall(service.address(), "ListNetTestResults", asked));
        if (listing.last.status != 200)
            return listing;
        const QJsonObject answer = listing.last.json();
        for (const auto &record : answer.value("NetTestResults"_L1).toArray())
            listing.records += record.toObject();
        listing.pages += withoutRequestId(listing.last.body);
        token = text(answer, "NextToken");
        if (token.isEmpty())
            return listing;
    }
    return listing;
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList testIds(const QList<QJsonObject> &records)
{
    QStringList ids;
    for (const QJsonObject &record : records)
        ids += text(record, "TestId");
    return ids;
}

} // namespace fabriscope
