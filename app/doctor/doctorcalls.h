// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/answerreader.h"
#include "app/eflo/transport.h"

#include <QObject>

#include <functional>

namespace fabriscope {

/// The few requests of a connection check: single attempts, no retries, at most three in all. Lives on its thread;
/// answers are read on the global thread pool.
class DoctorCalls : public QObject {
    Q_OBJECT
public:
    using Outcome = tl::expected<Reading, ServiceError>;
    /// An answer, or why none came.
    struct Asked {
        Outcome outcome;
        std::optional<qint64> clockOffSecs; ///< this clock minus the answer's Date
    };
    using Take = std::function<void(const Asked &)>;

    /// Every request takes \a proxy (NoProxy: none).
    DoctorCalls(Endpoint endpoint, const QNetworkProxy &proxy, const Pacing &pacing);

    [[nodiscard]] bool hasLeft() const { return m_left > 0; }
    /// Signs by the service's time and asks. \a take is called unless this is destroyed first.
    void ask(const ServiceRequest &request, const Credentials &credentials, qint64 clockOffSecs, const Take &take);
    /// Asks nothing, without credentials: only the clock of whoever answers is of interest.
    void askForDate(const Take &take);

private:
    void send(const std::function<WireRequest()> &make, const ServiceRequest &request, const Credentials &credentials,
              const Take &take, bool isSecond = false);

    Endpoint m_endpoint;
    Transport m_transport;
    int m_left = 3;
};

} // namespace fabriscope
