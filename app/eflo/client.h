// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentialsprovider.h"
#include "app/eflo/describejob.h"
#include "app/eflo/endpoint.h"
#include "app/eflo/listjob.h"
#include "app/eflo/pacing.h"
#include "app/eflo/proxychoice.h"
#include "app/problem/problem.h"

#include <QNetworkProxy>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace fabriscope {

/// The service, for one endpoint. Owns a QNetworkAccessManager, made with the first call; lives, with its jobs, on the
/// thread that makes the first call (a network thread: unpacking a big answer takes long); decodes on the global thread
/// pool. Only reads. Destroying it ends running jobs without a further signal.
class Client : public QObject {
    Q_OBJECT
public:
    using ManagerFactory = std::function<QNetworkAccessManager *(QObject *parent)>;

    struct Settings {
        Endpoint endpoint;
        std::optional<QNetworkProxy> proxy; ///< the user's own: applies to every host. Else environment, else system
        Pacing pacing;
        ManagerFactory makeManager;       ///< empty: a plain QNetworkAccessManager. Tests fake the network here
        ProxyPassword proxyPassword = {}; ///< where that proxy's password is kept; empty: it needs none, or has it
    };

    /// \a credentials is never null.
    Client(Settings settings, std::unique_ptr<CredentialsProvider> credentials, QObject *parent = nullptr);
    /// For credentials that stay as they are.
    Client(Settings settings, const Credentials &credentials, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] ListJob *list(const ListRequest &request);
    /// \a testId byte for byte as the service sent it.
    [[nodiscard]] DescribeJob *describe(const QString &testId);

signals:
    void callStarted(); ///< each attempt that goes to the wire, for the budget: "3 calls this minute"
    /// This clock minus the service's, in s (positive: this one is ahead), whenever the service refused a request
    /// because of it.
    void clockSkewFound(qint64 seconds);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fabriscope
