// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/client.h"
#include "app/eflo/transport.h"

namespace fabriscope {

/// What all calls of one client share: the way to the service and what was learnt about it. Lives on its thread.
class Session : public QObject {
    Q_OBJECT
public:
    Session(Client::Settings settings, std::unique_ptr<CredentialsProvider> credentials, QObject *parent);

    [[nodiscard]] CredentialsProvider &credentials() { return *m_credentials; }
    /// Signs with a new nonce by the service's time, and sends. The exchange belongs to \a owner.
    [[nodiscard]] HttpExchange *post(const ServiceRequest &request, const Credentials &credentials, QObject *owner);
    /// Later requests are dated by the service's clock. True if that makes a difference to the one just refused.
    bool correctClock(qint64 clockOffSecs);

    [[nodiscard]] const Pacing &pacing() const { return m_settings.pacing; }
    /// Whether the service has refused to list without a NetTestType.
    [[nodiscard]] bool insistsOnType() const { return m_insistsOnType; }
    void rememberThatTypeIsRequired() { m_insistsOnType = true; }

signals:
    void callStarted();
    void clockSkewFound(qint64 seconds);

private:
    Client::Settings m_settings;
    std::unique_ptr<CredentialsProvider> m_credentials;
    Transport *m_transport;
    qint64 m_clockOffSecs = 0; ///< this clock minus the service's
    bool m_insistsOnType = false;
};

} // namespace fabriscope
