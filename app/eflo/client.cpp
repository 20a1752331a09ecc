// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/client.h"

#include "app/eflo/describejobimpl.h"
#include "app/eflo/fixedcredentials.h"
#include "app/eflo/listjobimpl.h"
#include "app/eflo/session.h"

namespace fabriscope {

/// Both are children of the client, so that they move with it to its thread.
class Client::Private {
public:
    Session *session;
    QObject *jobs;
};

Client::Client(Settings settings, std::unique_ptr<CredentialsProvider> credentials, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->session = new Session(std::move(settings), std::move(credentials), this);
    d->jobs = new QObject(this);
    connect(d->session, &Session::callStarted, this, &Client::callStarted);
    connect(d->session, &Session::clockSkewFound, this, &Client::clockSkewFound);
}

Client::Client(Settings settings, const Credentials &credentials, QObject *parent)
    : Client(std::move(settings), std::make_unique<FixedCredentials>(credentials), parent)
{
}

Client::~Client()
{
    delete d->jobs; // before the session that they use
}

ListJob *Client::list(const ListRequest &request)
{
    return new ListJobImpl(d->session, request, d->jobs);
}

DescribeJob *Client::describe(const QString &testId)
{
    return new DescribeJobImpl(d->session, testId, d->jobs);
}

} // namespace fabriscope
