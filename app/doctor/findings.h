// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/doctorcalls.h"
#include "app/doctor/doctorsetup.h"
#include "app/doctor/doctorstep.h"
#include "app/eflo/proxychoice.h"

#include <QHostAddress>

#include <memory>

namespace fabriscope {

/// What the steps of one run have found out for those after them. Of one thread.
struct Findings {
    explicit Findings(DoctorSetup what) : setup(std::move(what)) { }

    DoctorSetup setup;
    ProxyWay way;
    std::optional<DoctorStep::Check> obstacle; ///< the step of the way that failed: nothing behind it can be reached
    QList<QHostAddress> addresses;             ///< of the service
    QDateTime certificateFrom;                 ///< of a certificate that is not valid yet
    QDateTime certificateUntil;                ///< of one that is no longer
    Result<Credentials> credentials = tl::unexpected(noCredentialsProblem());
    std::unique_ptr<DoctorCalls> calls;              ///< once the way is known to be open
    qint64 clockOffSecs = 0;                         ///< this clock minus the service's
    std::optional<Problem> silence;                  ///< why no answer came to the first request
    std::optional<DoctorCalls::Outcome> listed;      ///< the answer to the latest question for the list
    QString askedType;                               ///< of that question; empty: all
    std::optional<DoctorStep::Outcome> keyJudgement; ///< Good once the service has taken the key

    [[nodiscard]] const Endpoint &endpoint() const { return *setup.endpoint; }
    [[nodiscard]] bool isHttps() const { return endpoint().url.scheme() == QLatin1StringView("https"); }
    [[nodiscard]] int port() const { return endpoint().url.port(isHttps() ? 443 : 80); }
    /// What the requests go through; NoProxy if they go directly. Only if the way has proxies.
    [[nodiscard]] QNetworkProxy proxy() const { return way.proxies->first(); }
    [[nodiscard]] bool isDirect() const { return proxy().type() == QNetworkProxy::NoProxy; }
    [[nodiscard]] QString proxyName() const { return proxy().hostName() + u':' + QString::number(proxy().port()); }
};

} // namespace fabriscope
