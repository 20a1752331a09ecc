// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/profileopening.h"

#include "app/accounts/askedsecrets.h"
#include "app/archive/memoryarchive.h"
#include "app/cli/openedprofile.h"
#include "app/futures/whendone.h"

#include <QPointer>

namespace fabriscope {

namespace {

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

void ProfileOpening::openAnew(const Profile &profile)
{
    const quint64 run = ++m_lastRun;
    m_opening.insert(profile.id, run);
    using Shared = std::shared_ptr<Result<OpenedArchive>>; // futures hand out copies
    const auto work = [open = m_archive, home = thread()] {
        auto made = std::make_shared<Result<OpenedArchive>>(open());
        if (*made)
            (*made)->archive->moveToThread(home);
        return made;
    };
    whenDone(m_thread.run(work), this, [this, profile, run](const Shared &made) {
        if (m_opening.value(profile.id) == run)
            take(profile, std::move(*made));
    });
}

void ProfileOpening::take(const Profile &profile, Result<OpenedArchive> archive)
{
    m_opening.remove(profile.id);
    auto source = std::make_shared<OpenedSource>(sourceIn(std::move(archive)));
    auto setup = connectionOf(profile);
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

Result<ConnectionSetup> ProfileOpening::connectionOf(const Profile &profile)
{
    const auto read = [self = QPointer(this), profile]() -> SecretJob * {
        if (!self)
            return nullptr;
        SecretJob *job = self->m_book.secretsOf(profile);
        connect(job, &SecretJob::delayed, self,
                [self, id = profile.id](const Problem &why) { emit self->delayed(id, why); });
        return job;
    };
    return setupOf(profile, AskedSecrets::of(profile.credentials.accessKeyId, read), m_surroundings);
}

DoctorSetup ProfileOpening::checkOf(const Profile &profile)
{
    const auto setup = connectionOf(profile);
    return setup ? doctorSetupOf(*setup, profile.resourceGroup)
                 : DoctorSetup{.name = profile.name, .credentials = knownCredentials(tl::unexpected(setup.error()))};
}

} // namespace fabriscope
