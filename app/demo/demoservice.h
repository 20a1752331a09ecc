// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"
#include "app/eflo/endpoint.h"
#include "app/problem/problem.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace fabriscope {

/// What the made-up fleet is made from, and how the service misbehaves.
struct DemoSettings {
    quint16 port = 0;             ///< 0: any free port
    quint32 seed = 1;             ///< the same seed and the same now make the same fleet, byte for byte
    int tests = 2400;             ///< tests created before now; further ones start while the service runs
    int hosts = 256;              ///< hosts of 8 bonds each
    int latencyMsecs = 0;         ///< every answer waits that long
    std::optional<QDateTime> now; ///< the fleet's clock when the service starts; empty: the computer's
    QStringList faults;           ///< "NAME" or "NAME=ARG", of demoFaultNames()
};

/// The clocks of the service; tests put their own in, so that nobody has to wait. Called on the service's thread.
struct DemoClock {
    /// The fleet's clock stands at DemoSettings::now plus this (ms); empty: time since the start.
    std::function<qint64()> elapsedMsecs;
    /// The server's clock (ms since the epoch), against which x-acs-date is checked; empty: the computer's.
    std::function<qint64()> serverMsecs;
};

/// How to reach a running service.
struct DemoAddress {
    Endpoint endpoint;                ///< http://127.0.0.1:PORT, region "cn-wulanchabu"
    Credentials credentials;          ///< a plain access key that the service knows
    Credentials temporaryCredentials; ///< a second one, with an STS token
    QStringList resourceGroups;       ///< the ResourceGroupIds of the fleet; the records do not say them
};

/// The demo service: eflo-controller's ListNetTestResults and DescribeNetTestResult for a made-up fleet, over real
/// HTTP/1.1 on 127.0.0.1 only. Owns a thread of its own for the socket and the fleet; stops in the destructor.
/// The fleet's answers are a pure function of the settings, the request and DemoClock::elapsedMsecs; signatures are
/// checked against the server's clock, so that clients that sign by the true time are served whatever now is.
class DemoService : public QObject {
    Q_OBJECT
public:
    /// Returns once the socket listens. Kind::Usage: an unknown fault or argument, a number out of range;
    /// Kind::Network: the port cannot be had.
    [[nodiscard]] static Result<std::unique_ptr<DemoService>> start(const DemoSettings &settings,
                                                                    const DemoClock &clock = {});
    ~DemoService() override;

    [[nodiscard]] DemoAddress address() const;

private:
    class Private;
    explicit DemoService(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

/// The names of the faults that can be switched on, in the order in which they are listed to the user.
[[nodiscard]] QStringList demoFaultNames();
/// One translated sentence about \a name: what it does, what ARG means and what it is by default.
[[nodiscard]] QString demoFaultHelp(const QString &name);

} // namespace fabriscope
