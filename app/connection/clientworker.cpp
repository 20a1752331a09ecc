// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/clientworker.h"

namespace fabriscope {

ClientWorker::ClientWorker(Client::Settings settings, CredentialsMaker makeCredentials)
    : m_settings(std::move(settings)), m_makeCredentials(std::move(makeCredentials))
{
}

Client &ClientWorker::client()
{
    if (!m_client) {
        m_client = new Client(m_settings, m_makeCredentials(), this);
        connect(m_client, &Client::callStarted, this, &ClientWorker::callStarted);
        connect(m_client, &Client::clockSkewFound, this, &ClientWorker::clockSkewFound);
    }
    return *m_client;
}

void ClientWorker::list(quint64 run, const ListRequest &request)
{
    ListJob *job = client().list(request);
    m_list = job;
    connect(job, &ListJob::page, this, [this, run](const ListPage &answer) { emit page(run, answer); });
    connect(job, &ListJob::waiting, this, &ClientWorker::waiting);
    connect(job, &ListJob::finished, this,
            [this, run](const std::optional<Problem> &problem) { emit listed(run, problem); });
}

void ClientWorker::cancel()
{
    if (m_list)
        m_list->cancel();
}

void ClientWorker::describe(const QString &testId)
{
    DescribeJob *job = client().describe(testId);
    connect(job, &DescribeJob::waiting, this, &ClientWorker::waiting);
    connect(job, &DescribeJob::finished, this,
            [this, testId](const Result<DescribeAnswer> &answer, const AnswerOrigin &origin) {
                emit described(testId, answer, origin);
            });
}

} // namespace fabriscope
