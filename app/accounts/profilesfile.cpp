// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/profilesfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct ProfilesFileText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::ProfilesFile)
};

constexpr int longestWaitMsecs = 30'000; // QLockFile looks ever less often, up to five seconds apart
constexpr qint64 mostBytes = 256LL * 1024 * 1024;
constexpr auto privateFile = QFile::ReadOwner | QFile::WriteOwner;

Problem problem(const QString &happened, const QString &remedy, const QString &detail = {})
{
    return {.kind = Problem::Kind::File, .happened = happened, .remedy = remedy, .detail = detail};
}

tl::unexpected<Problem> cannotWrite(const QString &path, const QString &error)
{
    return tl::unexpected(
        problem(ProfilesFileText::tr("The profiles cannot be written to %1: %2").arg(path, error),
                ProfilesFileText::tr("Make the file and its folder writable, and see that the disk is not full; "
                                     "nothing was changed")));
}

} // namespace

ProfilesFile::ProfilesFile(QString path) : m_path(std::move(path)) { }

ProfilesFile::State ProfilesFile::load()
{
    QFile file(m_path);
    if (!file.exists() && !QFileInfo(m_path).isSymLink()) {
        m_document = {};
        m_bytes.clear();
        return State::None;
    }
    if (!file.open(QFile::ReadOnly) || file.size() > mostBytes) {
        m_error = file.isOpen() ? ProfilesFileText::tr("it is too big") : file.errorString();
        return State::Unreadable;
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError) {
        m_error = file.errorString();
        return State::Unreadable;
    }
    if (!m_bytes.isEmpty() && bytes == m_bytes)
        return State::Good;
    const ProfileDocument document = ProfileDocument::fromJson(bytes);
    if (document.state() != ProfileDocument::State::Good)
        return document.state() == ProfileDocument::State::Newer ? State::Newer : State::Damaged;
    m_document = document;
    m_bytes = bytes;
    return State::Good;
}

std::optional<Problem> ProfilesFile::noticeOf(State state) const
{
    switch (state) {
    case State::None:
        break;
    case State::Good:
        if (m_document.strangers() > 0)
            return problem(
                ProfilesFileText::tr("%Ln profile(s) in %1 cannot be understood", nullptr, m_document.strangers())
                    .arg(m_path),
                ProfilesFileText::tr("Correct the file, or update Fabriscope; they are left as they are"));
        break;
    case State::Damaged:
        return problem(
            ProfilesFileText::tr("The file of profiles %1 is damaged").arg(m_path),
            ProfilesFileText::tr("Correct it, or set the profiles up anew: it is then kept beside the new one"));
    case State::Newer:
        return problem(ProfilesFileText::tr("The file of profiles %1 was made by a newer Fabriscope").arg(m_path),
                       ProfilesFileText::tr("Update Fabriscope; until then the file is left as it is"));
    case State::Unreadable:
        return problem(ProfilesFileText::tr("The file of profiles %1 cannot be read: %2").arg(m_path, m_error),
                       ProfilesFileText::tr("Make it readable; until then it is left as it is"));
    }
    if (m_setAside.isEmpty())
        return std::nullopt;
    return problem(ProfilesFileText::tr("The file of profiles was damaged; it is kept as %1").arg(m_setAside),
                   ProfilesFileText::tr("Look into it for profiles that are missing now"));
}

ProfilesRead ProfilesFile::read()
{
    const State state = load();
    return {m_document.list(), noticeOf(state)};
}

Result<void> ProfilesFile::makeFolder() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder))
        return cannotWrite(m_path, ProfilesFileText::tr("the folder cannot be made"));
    QFile::setPermissions(folder, privateFile | QFile::ExeOwner);
    return {};
}

Result<void> ProfilesFile::setAside()
{
    const QString base = m_path + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddThhmmssZ"_s);
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u'-' + QString::number(i);
    QFile file(m_path);
    if (!file.rename(name))
        return cannotWrite(m_path, file.errorString());
    m_setAside = name;
    return {};
}

Result<void> ProfilesFile::save(const ProfileDocument &document)
{
    const QByteArray bytes = document.toJson();
    const bool isNew = !QFileInfo::exists(m_path);
    QSaveFile file(m_path);
    const bool isOpen = file.open(QSaveFile::WriteOnly);
    if (isOpen && isNew)
        file.setPermissions(privateFile);
    if (!isOpen || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(m_path, file.errorString());
    m_document = document;
    m_bytes = bytes;
    return {};
}

Result<ProfilesRead> ProfilesFile::change(const Change &change)
{
    if (const auto made = makeFolder(); !made)
        return tl::unexpected(made.error());
    QLockFile lock(m_path + ".lock"_L1);
    if (!lock.tryLock(longestWaitMsecs)) {
        if (lock.error() == QLockFile::LockFailedError)
            return cannotWrite(m_path, ProfilesFileText::tr("another Fabriscope is writing them"));
        return cannotWrite(m_path, ProfilesFileText::tr("the folder cannot be written"));
    }
    const State state = load();
    if (state == State::Newer || state == State::Unreadable)
        return tl::unexpected(*noticeOf(state));
    ProfileDocument document = m_document;
    ProfileList list = document.list();
    if (const auto changed = change(list); !changed)
        return tl::unexpected(changed.error());
    if (state == State::Good && list == document.list())
        return ProfilesRead{list, noticeOf(state)};
    document.setList(list);
    if (state == State::Damaged) {
        if (const auto kept = setAside(); !kept)
            return tl::unexpected(kept.error());
    }
    if (const auto saved = save(document); !saved)
        return tl::unexpected(saved.error());
    return ProfilesRead{m_document.list(), noticeOf(State::Good)};
}

Result<void> ProfilesFile::checkWritable()
{
    if (const auto made = makeFolder(); !made)
        return made;
    const State state = load();
    if (state == State::Newer || state == State::Unreadable)
        return tl::unexpected(*noticeOf(state));
    QSaveFile file(m_path);
    if (!file.open(QSaveFile::WriteOnly))
        return cannotWrite(m_path, file.errorString());
    file.cancelWriting();
    return {};
}

QString defaultProfilesLocation()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/profiles.json"_L1;
}

} // namespace fabriscope
