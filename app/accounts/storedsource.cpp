// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/storedsource.h"

#include "app/accounts/accountproblem.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace fabriscope {

namespace {

struct StoredSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::StoredSource)
};

Fetched unread()
{
    return tl::unexpected(credentialsProblem(StoredSourceText::tr("The stored secret could not be read"),
                                             StoredSourceText::tr("Enter it again in the profile, or try again")));
}

Fetched answerOf(const QFuture<Result<Credentials>> &read)
{
    if (read.resultCount() == 0)
        return unread(); // whoever was to read it is gone
    const Result<Credentials> credentials = read.result();
    if (!credentials)
        return tl::unexpected(credentials.error());
    if (const auto flaw = flawOf(*credentials))
        return tl::unexpected(*flaw);
    return TimedCredentials{*credentials, {}};
}

} // namespace

StoredSource::StoredSource(Read read, QString description)
    : m_read(std::move(read)), m_description(std::move(description))
{
}

FetchFuture StoredSource::fetch()
{
    if (!m_read)
        return fetchedAlready(unread());
    auto promise = newFetch();
    auto *watcher = new QFutureWatcher<Result<Credentials>>(&m_context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &m_context, [watcher, promise] {
        watcher->deleteLater();
        endFetch(*promise, answerOf(watcher->future()));
    });
    watcher->setFuture(m_read());
    return promise->future();
}

} // namespace fabriscope
