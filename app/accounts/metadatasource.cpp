// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/metadatasource.h"

#include "app/accounts/accountproblem.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct MetadataSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::MetadataSource)
};

constexpr qsizetype longestMetadata = qsizetype(64) * 1024;
constexpr int goodStatus = 200;
constexpr char tokenSeconds[] = "21600";

QString onInstance()
{
    return MetadataSourceText::tr(
        "This works only on an ECS instance that has a RAM role: attach one, or choose other credentials");
}

Pacing pacingOf(const SourceSurroundings &surroundings)
{
    Pacing pacing = surroundings.pacing;
    pacing.connectMsecs = surroundings.metadataMsecs;
    pacing.silenceMsecs = surroundings.metadataMsecs;
    return pacing;
}

Result<QByteArray> bodyOf(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        return tl::unexpected(
            credentialsProblem(MetadataSourceText::tr("The metadata server of this instance does not answer"),
                               onInstance(), answer.error().happened));
    }
    if (answer->status != goodStatus) {
        return tl::unexpected(
            credentialsProblem(MetadataSourceText::tr("The metadata server of this instance has no keys"), onInstance(),
                               MetadataSourceText::tr("HTTP status %1").arg(answer->status)));
    }
    return answer->body;
}

bool fitsHeader(const QByteArray &token)
{
    return !token.isEmpty() && std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
}

Fetched readKeys(const QByteArray &body, const QString &host)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString code = object.value("Code"_L1).toString();
    if (!code.isEmpty() && code.compare("Success"_L1, Qt::CaseInsensitive) != 0) {
        return tl::unexpected(
            credentialsProblem(MetadataSourceText::tr("The metadata server of this instance has no keys"), onInstance(),
                               displayText(code, 80)));
    }
    return readTimedCredentials(object, KeyNames::Service, host);
}

} // namespace

MetadataSource::MetadataSource(const QString &role, SourceSurroundings surroundings)
    : m_role(role.isEmpty() ? surroundings.variable("ALIBABA_CLOUD_ECS_METADATA"_L1) : role)
    , m_surroundings(std::move(surroundings))
    , m_plainAllowed(!m_surroundings.isOn("ALIBABA_CLOUD_IMDSV1_DISABLED"_L1))
    , m_transport(ProxyChoice(QNetworkProxy(QNetworkProxy::NoProxy), {}), pacingOf(m_surroundings),
                  m_surroundings.makeManager, nullptr)
{
}

FetchFuture MetadataSource::fetch()
{
    if (m_surroundings.isOn("ALIBABA_CLOUD_ECS_METADATA_DISABLED"_L1)) {
        return fetchedAlready(tl::unexpected(credentialsProblem(
            MetadataSourceText::tr("ALIBABA_CLOUD_ECS_METADATA_DISABLED switches the instance's role off"),
            MetadataSourceText::tr("Unset that variable, or choose other credentials"))));
    }
    const Promise promise = newFetch();
    askToken(promise);
    return promise->future();
}

void MetadataSource::askToken(const Promise &promise)
{
    ask("PUT", u"latest/api/token"_s, {}, [this, promise](const Result<QByteArray> &body) {
        const QByteArray token = body ? body->trimmed() : QByteArray();
        if (fitsHeader(token) || m_plainAllowed)
            askRole(promise, fitsHeader(token) ? token : QByteArray());
        else if (body)
            endFetch(*promise, readKeys({}, m_surroundings.metadataUrl.host()));
        else
            endFetch(*promise, tl::unexpected(body.error()));
    });
}

void MetadataSource::askRole(const Promise &promise, const QByteArray &token)
{
    if (!m_role.isEmpty())
        return askKeys(promise, token, m_role);
    askEitherWay(u"latest/meta-data/ram/security-credentials/"_s, token,
                 [this, promise, token](const Result<QByteArray> &body) {
                     if (!body)
                         return endFetch(*promise, tl::unexpected(body.error()));
                     const QByteArrayList lines = body->trimmed().split('\n');
                     askKeys(promise, token, QString::fromUtf8(lines.first()).trimmed());
                 });
}

void MetadataSource::askKeys(const Promise &promise, const QByteArray &token, const QString &role)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._-]{1,64}$"_s);
    if (!plain.match(role).hasMatch()) {
        return endFetch(
            *promise,
            tl::unexpected(credentialsProblem(
                MetadataSourceText::tr("“%1” is not the name of an instance's role").arg(displayText(role, 80)),
                onInstance())));
    }
    askEitherWay(u"latest/meta-data/ram/security-credentials/"_s + role, token,
                 [this, promise](const Result<QByteArray> &body) {
                     if (body)
                         endFetch(*promise, readKeys(*body, m_surroundings.metadataUrl.host()));
                     else
                         endFetch(*promise, tl::unexpected(body.error()));
                 });
}

void MetadataSource::askEitherWay(const QString &path, const QByteArray &token, const Take &take)
{
    ask("GET", path, token, [this, path, token, take](const Result<QByteArray> &body) {
        if (body || token.isEmpty() || !m_plainAllowed)
            take(body);
        else
            ask("GET", path, {}, take);
    });
}

void MetadataSource::ask(const QByteArray &verb, const QString &path, const QByteArray &token, const Take &take)
{
    WireRequest wire{plainRequest(m_surroundings.metadataUrl.resolved(QUrl(path))), {}, verb, longestMetadata};
    wire.request.setRawHeader("accept-encoding", "identity");
    if (verb == "PUT")
        wire.request.setRawHeader("X-aliyun-ecs-metadata-token-ttl-seconds", tokenSeconds);
    if (!token.isEmpty())
        wire.request.setRawHeader("X-aliyun-ecs-metadata-token", token);
    HttpExchange *exchange = m_transport.send(wire, &m_context);
    QObject::connect(exchange, &HttpExchange::finished, &m_context, [exchange, take] {
        exchange->deleteLater();
        take(bodyOf(exchange->answer()));
    });
}

QString MetadataSource::description() const
{
    return m_role.isEmpty() ? MetadataSourceText::tr("The role of this ECS instance")
                            : MetadataSourceText::tr("The role %1 of this ECS instance").arg(displayText(m_role, 80));
}

} // namespace fabriscope
