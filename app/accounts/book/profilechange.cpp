// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/book/profilechange.h"

#include "app/futures/whendone.h"

namespace fabriscope {

ProfileChange::ProfileChange(const ProfilePlaces &places, QObject *parent) : QObject(parent), m_places(places)
{
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
}

void ProfileChange::await(SecretJob *job, const TakeSecrets &take)
{
    connect(job, &SecretJob::delayed, this, &ProfileChange::delayed);
    connect(job, &SecretJob::finished, this, take);
}

void ProfileChange::await(const QFuture<Result<Profile>> &future, const TakeProfile &take)
{
    whenDone(future, this, take);
}

void ProfileChange::end(const Result<Profile> &result)
{
    deleteLater();
    emit finished(result);
}

} // namespace fabriscope
