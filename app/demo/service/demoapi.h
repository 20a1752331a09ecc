// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/faults/faultcatalogue.h"
#include "app/demo/http/httphandler.h"
#include "app/demo/records/recordencoder.h"
#include "app/demo/service/requestguard.h"

#include <functional>

namespace fabriscope::demo {

/// What the service behind the wire is made of.
struct DemoApiParts {
    FleetSeed fleet;
    QList<Credentials> credentials;
    int latencyMsecs = 0;
    FaultList faults;
    std::function<qint64()> elapsedMsecs; ///< of the fleet's clock since it started
    std::function<qint64()> serverMsecs;  ///< ms since the epoch
};

/// The service: ListNetTestResults and DescribeNetTestResult of version 2022-12-15. Takes a request, asks the guard
/// and the faults, and answers; knows nothing of sockets. Owns the fleet. Lives on the server's thread.
class DemoApi : public HttpHandler {
public:
    explicit DemoApi(DemoApiParts parts);

    [[nodiscard]] HttpAnswer answer(const HttpRequest &request) override;
    [[nodiscard]] HttpAnswer answerTo(const HttpRefusal &refusal) override;

private:
    [[nodiscard]] HttpAnswer answered(const HttpRequest &request, const QByteArray &requestId);
    [[nodiscard]] ServiceAnswer dispatch(const HttpRequest &request, const QByteArray &requestId);
    [[nodiscard]] ServiceAnswer list(const ServiceCall &call, const QByteArray &requestId);
    [[nodiscard]] ServiceAnswer describe(const ServiceCall &call, const QByteArray &requestId);
    [[nodiscard]] HttpAnswer errorAnswer(const ServiceError &error, const QByteArray &requestId) const;
    void finish(HttpAnswer &answer, const QByteArray &requestId) const;
    [[nodiscard]] QByteArray nextRequestId();
    [[nodiscard]] qint64 serverMsecs() const;

    DemoApiParts m_parts;
    Fleet m_fleet;
    RecordEncoder m_encoder;
    RequestGuard m_guard;
    quint64 m_answers = 0;
};

} // namespace fabriscope::demo
