// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/doctorcalls.h"

#include "app/futures/whendone.h"

#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

DoctorCalls::DoctorCalls(Endpoint endpoint, const QNetworkProxy &proxy, const Pacing &pacing)
    : m_endpoint(std::move(endpoint)), m_transport(ProxyChoice(proxy, {}), pacing, {}, nullptr)
{
}

void DoctorCalls::ask(const ServiceRequest &request, const Credentials &credentials, qint64 clockOffSecs,
                      const Take &take)
{
    --m_left;
    const auto make = [this, request, credentials, clockOffSecs] {
        const QDateTime theirTime = QDateTime::currentDateTimeUtc().addSecs(-clockOffSecs);
        return signedRequest(m_endpoint, request, credentials, theirTime, newNonce());
    };
    send(make, request, credentials, take);
}

void DoctorCalls::askForDate(const Take &take)
{
    --m_left;
    send([this] { return unsignedRequest(m_endpoint); }, {}, {}, take);
}

/// A kept connection that turns out to be closed has brought nothing to the service: the request goes out once more.
void DoctorCalls::send(const std::function<WireRequest()> &make, const ServiceRequest &request,
                       const Credentials &credentials, const Take &take, bool isSecond)
{
    HttpExchange *exchange = m_transport.send(make(), this);
    connect(exchange, &HttpExchange::finished, this, [=, this] {
        exchange->deleteLater();
        if (exchange->isUnanswered() && !isSecond)
            return send(make, request, credentials, take, true);
        const auto &answer = exchange->answer();
        if (!answer) {
            take({tl::unexpected(ServiceError{ErrorMeaning::TransportFailed, answer.error(), {}, {}}), {}});
            return;
        }
        whenDone(QtConcurrent::run(readAnswer, *answer, request, credentials), this,
                 [take, off = clockOff(*answer)](const Outcome &outcome) {
                     take({outcome, off});
                 });
    });
}

} // namespace fabriscope
