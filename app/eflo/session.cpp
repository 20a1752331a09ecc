// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/session.h"

namespace fabriscope {

Session::Session(Client::Settings settings, std::unique_ptr<CredentialsProvider> credentials, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_credentials(std::move(credentials))
    , m_transport(new Transport(
          ProxyChoice(m_settings.proxy, QProcessEnvironment::systemEnvironment(), m_settings.proxyPassword),
          m_settings.pacing, m_settings.makeManager, this))
{
}

HttpExchange *Session::post(const ServiceRequest &request, const Credentials &credentials, QObject *owner)
{
    const QDateTime theirTime = QDateTime::currentDateTimeUtc().addSecs(-m_clockOffSecs);
    HttpExchange *exchange =
        m_transport->send(signedRequest(m_settings.endpoint, request, credentials, theirTime, newNonce()), owner);
    connect(exchange, &HttpExchange::started, this, &Session::callStarted);
    return exchange;
}

bool Session::correctClock(qint64 clockOffSecs)
{
    emit clockSkewFound(clockOffSecs);
    const bool changes = clockOffSecs != m_clockOffSecs;
    m_clockOffSecs = clockOffSecs;
    return changes;
}

} // namespace fabriscope
