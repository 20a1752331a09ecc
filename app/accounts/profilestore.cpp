// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/profilestore.h"

#include "app/accounts/profilecheck.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Problem> isGone()
{
    return tl::unexpected(Problem{.kind = Problem::Kind::Usage,
                                  .happened = ProfileStore::tr("The profile is no longer there"),
                                  .remedy = ProfileStore::tr("Another Fabriscope has removed it: add it anew")});
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Profile tidied(Profile profile)
{
    profile.name = tidyName(profile.name);
    profile.region = profile.region.trimmed().toLower();
    profile.endpoint = profile.endpoint.trimmed();
    profile.resourceGroup = profile.resourceGroup.trimmed();
    profile.proxy.address = profile.proxy.address.trimmed();
    profile.credentials.accessKeyId = profile.credentials.accessKeyId.trimmed();
    return profile;
}

/// The folder of \a path, or the nearest one above it that is there.
QString nearestFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo(folder).isDir() && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

ProfileStore::ProfileStore(const QString &path, FirstRead first, QObject *parent)
    : QObject(parent)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_file(std::make_shared<ProfilesFile>(m_path))
    , m_read(first == FirstRead::Now ? m_file->read() : ProfilesRead())
    , m_isRead(first == FirstRead::Now)
    , m_thread(u"profiles"_s)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProfileStore::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProfileStore::look);
    watch();
    look(); // the first, or what came between it and the watching
}

std::optional<Profile> ProfileStore::profile(const QString &id) const
{
    const qsizetype index = m_read.list.indexOf(id);
    return index < 0 ? std::nullopt : std::optional(profiles().at(index));
}

QFuture<Result<Profile>> ProfileStore::add(const Profile &profile)
{
    Profile made = tidied(profile);
    if (made.id.isEmpty())
        made.id = newId();
    return change([made](ProfileList &list) -> Result<Profile> {
        if (auto flaw = flawAmong(made, list.profiles))
            return tl::unexpected(*flaw);
        list.profiles.append(made);
        return made;
    });
}

QFuture<Result<Profile>> ProfileStore::update(const Profile &profile)
{
    return change([made = tidied(profile)](ProfileList &list) -> Result<Profile> {
        const qsizetype index = list.indexOf(made.id);
        if (index < 0)
            return isGone();
        if (auto flaw = flawAmong(made, list.profiles))
            return tl::unexpected(*flaw);
        list.profiles[index] = made;
        return made;
    });
}

QFuture<Result<Profile>> ProfileStore::remove(const QString &id)
{
    return change([id](ProfileList &list) -> Result<Profile> {
        const qsizetype index = list.indexOf(id);
        if (index < 0)
            return isGone();
        if (list.chosen == id)
            list.chosen.clear();
        return list.profiles.takeAt(index);
    });
}

QFuture<Result<Profile>> ProfileStore::move(const QString &id, qsizetype index)
{
    return change([id, index](ProfileList &list) -> Result<Profile> {
        const qsizetype from = list.indexOf(id);
        if (from < 0)
            return isGone();
        list.profiles.move(from, qBound(qsizetype(0), index, list.profiles.size() - 1));
        return list.profiles.at(list.indexOf(id));
    });
}

QFuture<Result<Profile>> ProfileStore::choose(const QString &id)
{
    return change([id](ProfileList &list) -> Result<Profile> {
        const qsizetype index = list.indexOf(id);
        if (index < 0)
            return isGone();
        list.chosen = id;
        return list.profiles.at(index);
    });
}

QFuture<Result<Profile>> ProfileStore::checkWritable()
{
    return m_thread.run(
        [file = m_file]() -> Result<Profile> { return file->checkWritable().map([] { return Profile(); }); });
}

QFuture<Result<Profile>> ProfileStore::change(const Change &change)
{
    struct Outcome {
        Result<ProfilesRead> read;
        Result<Profile> profile;
    };
    auto promise = std::make_shared<QPromise<Result<Profile>>>();
    promise->start();
    const auto job = [file = m_file, change] {
        Result<Profile> profile;
        auto read = file->change([&profile, &change](ProfileList &list) -> Result<void> {
            profile = change(list);
            return profile ? Result<void>() : tl::unexpected(profile.error());
        });
        return Outcome{std::move(read), std::move(profile)};
    };
    whenDone(m_thread.run(job), this, [this, promise](const Outcome &outcome) {
        if (outcome.read)
            take(*outcome.read);
        promise->addResult(outcome.read ? outcome.profile : Result<Profile>(tl::unexpected(outcome.read.error())));
        promise->finish();
    });
    return promise->future();
}

void ProfileStore::look()
{
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    whenDone(m_thread.run([file = m_file] { return file->read(); }), this, [this](const ProfilesRead &read) {
        m_isLooking = false;
        take(read);
        if (std::exchange(m_lookAgain, false))
            look();
    });
}

void ProfileStore::take(const ProfilesRead &read)
{
    const bool isNew = !std::exchange(m_isRead, true) || read.list != m_read.list;
    const bool isNews = read.notice && read.notice != m_read.notice;
    // Letting go of thousands of them takes a while: not here.
    m_thread.post([old = std::exchange(m_read, read)] { Q_UNUSED(old) });
    watch();
    if (isNew)
        emit changed();
    if (isNews)
        emit noticed(*read.notice);
}

void ProfileStore::watch()
{
    const QString folder = nearestFolder(m_path);
    for (const QString &watched : m_watcher.directories()) {
        if (watched != folder)
            m_watcher.removePath(watched);
    }
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    // A file that is replaced is watched no longer.
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

Profile duplicateOf(const Profile &profile, const QList<Profile> &others)
{
    Profile copy = profile;
    copy.id.clear();
    copy.hasSecrets = false;
    constexpr int room = 90; // for the number, within the longest name
    QSet<QString> taken;     // by what isSameName() compares
    taken.reserve(others.size());
    for (const Profile &other : others)
        taken += tidyName(other.name).toCaseFolded();
    int number = 2;
    do {
        copy.name = u"%1 (%2)"_s.arg(profile.name.left(room)).arg(number++);
    } while (taken.contains(tidyName(copy.name).toCaseFolded()));
    return copy;
}

std::optional<Problem> flawAmong(const Profile &profile, const QList<Profile> &others)
{
    if (auto flaw = flawOf(profile))
        return flaw;
    for (const Profile &other : others) {
        if (other.id != profile.id && isSameName(other.name, profile.name)) {
            return Problem{.kind = Problem::Kind::Usage,
                           .happened = ProfileStore::tr("There is a profile “%1” already").arg(displayText(other.name)),
                           .remedy = ProfileStore::tr("Give this one another name")};
        }
    }
    return std::nullopt;
}

} // namespace fabriscope
