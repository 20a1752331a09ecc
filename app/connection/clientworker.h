// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/client.h"

#include <QHash>
#include <QPointer>

namespace fabriscope {

/// Holds the client on the network thread and passes its jobs' signals on, each with the number of its run, so that
/// the other thread never touches a job. Every function is to be invoked on the network thread.
class ClientWorker : public QObject {
    Q_OBJECT
public:
    /// Called on the network thread, with the first call.
    using CredentialsMaker = std::function<std::unique_ptr<CredentialsProvider>()>;

    ClientWorker(Client::Settings settings, CredentialsMaker makeCredentials);

    void list(quint64 run, const ListRequest &request);
    void cancel();
    void describe(const QString &testId);

signals:
    void page(quint64 run, const fabriscope::ListPage &page);
    void listed(quint64 run, const std::optional<fabriscope::Problem> &problem);
    void described(const QString &testId, const fabriscope::Result<fabriscope::DescribeAnswer> &answer,
                   const fabriscope::AnswerOrigin &origin);
    void waiting(const fabriscope::Problem &why, const QDateTime &untilUtc);
    void callStarted();
    void clockSkewFound(qint64 seconds);

private:
    Client &client();

    Client::Settings m_settings;
    CredentialsMaker m_makeCredentials;
    Client *m_client = nullptr; ///< a child; made on the network thread with the first call
    QPointer<ListJob> m_list;
};

} // namespace fabriscope
