// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/profileopening.h"

#include "app/accounts/profilecheck.h"
#include "app/archive/memoryarchive.h"
#include "app/cli/openedprofile.h"
#include "app/futures/whendone.h"

#include <QCoreApplication>
#include <QPointer>

namespace fabriscope {

namespace {

Result<Credentials> credentialsIn(const SecretAnswer &answer, const Profile &profile)
{
    if (!answer.isOk())
        return tl::unexpected(answer.problem);
    return Credentials{profile.credentials.accessKeyId, answer.secrets.accessKeySecret, answer.secrets.securityToken};
}

/// An archive that cannot be opened never keeps anybody from the service: then the memory has to do.
OpenedSource sourceIn(Result<OpenedArchive> archive)
{
    OpenedSource source;
    source.notices = archive ? archive->notices : QList{archive.error()};
    source.care = archive ? archive->care : nullptr;
    source.isReadOnly = archive && archive->isReadOnly;
    source.archive = archive ? std::move(archive->archive) : std::make_unique<MemoryArchive>();
    return source;
}

} // namespace

ProfileOpening::ProfileOpening(ProfileBook &book, SourceSurroundings surroundings, FileOpening::OwnArchive archive,
                               QObject *parent)
    : QObject(parent), m_book(book), m_surroundings(std::move(surroundings)), m_archive(std::move(archive))
{
}

void ProfileOpening::open(const Profile &profile)
{
    if (!m_opening.contains(profile.id))
        openAnew(profile);
}

/// The password of a proxy has to be known before there can be a connection; the secret of a key has not.
void ProfileOpening::openAnew(const Profile &profile)
{
    const quint64 run = ++m_lastRun;
    m_opening.insert(profile.id, run);
    if (!profile.proxy.hasPassword)
        return openWith(profile, QString(), run);
    SecretJob *job = m_book.secretsOf(profile);
    connect(job, &SecretJob::delayed, this, [this, id = profile.id](const Problem &why) { emit delayed(id, why); });
    connect(job, &SecretJob::finished, this, [this, profile, run](const SecretAnswer &answer) {
        openWith(profile,
                 answer.isOk() ? Result<QString>(answer.secrets.proxyPassword) : tl::unexpected(answer.problem), run);
    });
}

void ProfileOpening::openWith(const Profile &profile, const Result<QString> &proxyPassword, quint64 run)
{
    if (m_opening.value(profile.id) != run)
        return;
    using Shared = std::shared_ptr<Result<OpenedArchive>>; // futures hand out copies
    const auto work = [open = m_archive, home = thread()] {
        auto made = std::make_shared<Result<OpenedArchive>>(open());
        if (*made)
            (*made)->archive->moveToThread(home);
        return made;
    };
    whenDone(m_thread.run(work), this, [this, profile, proxyPassword, run](const Shared &made) {
        if (m_opening.value(profile.id) == run)
            take(profile, proxyPassword, std::move(*made));
    });
}

void ProfileOpening::take(const Profile &profile, const Result<QString> &proxyPassword, Result<OpenedArchive> archive)
{
    m_opening.remove(profile.id);
    auto source = std::make_shared<OpenedSource>(sourceIn(std::move(archive)));
    auto setup = proxyPassword ? connectionOf(profile, *proxyPassword)
                               : Result<ConnectionSetup>(tl::unexpected(proxyPassword.error()));
    if (!setup) {
        source->profile = profile.id;
        source->name = profile.name;
        source->place = profile.region;
        emit opened(profile, source, setup.error());
        return;
    }
    source->connection.emplace();
    source->connection->setup = std::move(*setup);
    source->connection->resourceGroup = profile.resourceGroup;
    source->connection->ownProfile = profile.id;
    emit opened(profile, source, {});
}

Result<ConnectionSetup> ProfileOpening::connectionOf(const Profile &profile, const QString &proxyPassword)
{
    const QPointer<ProfileOpening> self(this);
    const auto read = [self](const Profile &one) {
        auto promise = std::make_shared<Promise>();
        promise->start();
        // A connection asks on its own thread, keyrings are asked on this one. Without an answer the future just ends.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, promise, one] {
                if (self)
                    self->readSecret(one, promise);
            },
            Qt::QueuedConnection);
        return promise->future();
    };
    return setupOf(profile, {read, proxyPassword}, m_surroundings);
}

void ProfileOpening::readSecret(const Profile &profile, const std::shared_ptr<Promise> &promise)
{
    SecretJob *job = m_book.secretsOf(profile);
    connect(job, &SecretJob::delayed, this, [this, id = profile.id](const Problem &why) { emit delayed(id, why); });
    connect(job, &SecretJob::finished, this, [promise, profile](const SecretAnswer &answer) {
        promise->addResult(credentialsIn(answer, profile));
        promise->finish();
    });
}

void ProfileOpening::prepareCheck(const Profile &profile, QObject *context,
                                  const std::function<void(const DoctorSetup &)> &take)
{
    const auto prepare = [this, profile, take](const QString &proxyPassword) {
        const auto setup = connectionOf(profile, proxyPassword);
        take(setup ? doctorSetupOf(*setup, profile.resourceGroup)
                   : DoctorSetup{.name = profile.name, .credentials = knownCredentials(tl::unexpected(setup.error()))});
    };
    if (!profile.proxy.hasPassword)
        return prepare({});
    connect(m_book.secretsOf(profile), &SecretJob::finished, context,
            [prepare](const SecretAnswer &answer) { prepare(answer.secrets.proxyPassword); });
}

} // namespace fabriscope
