// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/recoveryfiles.h"

#include "app/archive/sqlite/storageproblem.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <filesystem>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ownFiles{""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1}; // as SQLite names them beside its file
constexpr QLatin1StringView doneMark(".recovered-");
constexpr QLatin1StringView asideMark(".damaged-");

/// All or nothing, which QFile does not promise: it copies where it cannot rename.
bool renameFile(const QString &from, const QString &to)
{
    if (QFile::exists(to))
        return false;
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return !error;
}

bool moveAll(const QString &from, const QString &to)
{
    return std::all_of(ownFiles.begin(), ownFiles.end(), [&](QLatin1StringView file) {
        return !QFile::exists(from + file) || renameFile(from + file, to + file);
    });
}

/// The newest first.
QStringList namesWith(const QString &archive, QLatin1StringView mark)
{
    const QFileInfo info(archive);
    QStringList names = QDir(info.absolutePath()).entryList(QDir::Files | QDir::Hidden, QDir::Name | QDir::Reversed);
    const QString begin = info.fileName() + mark;
    names.removeIf([&](const QString &name) {
        return !name.startsWith(begin)
            || std::any_of(ownFiles.begin() + 1, ownFiles.end(),
                           [&](QLatin1StringView file) { return name.endsWith(file); });
    });
    for (QString &name : names)
        name.remove(0, begin.size());
    return names;
}

} // namespace

RecoveryFiles::RecoveryFiles(const QString &archive) : m_archive(archive)
{
    if (const QStringList done = namesWith(archive, doneMark); !done.isEmpty())
        m_date = done.constFirst();
}

QString RecoveryFiles::copyName() const
{
    return m_archive + ".reading"_L1;
}

QString RecoveryFiles::freshName() const
{
    return m_archive + ".recovering"_L1;
}

QString RecoveryFiles::doneName() const
{
    return m_archive + doneMark + m_date;
}

QString RecoveryFiles::setAsideName() const
{
    return m_archive + asideMark + m_date;
}

bool RecoveryFiles::isBegun() const
{
    return isDone() || QFile::exists(copyName()) || QFile::exists(freshName());
}

void RecoveryFiles::beginAnew()
{
    if (!isBegun())
        return;
    if (!QFile::exists(m_archive)) {
        const QStringList aside = namesWith(m_archive, asideMark);
        if (!(aside.isEmpty() ? moveAll(freshName(), m_archive)
                              : moveAll(m_archive + asideMark + aside.constFirst(), m_archive)))
            return;
    }
    noteDamage(m_archive); // before what tells of it is gone
    remove(copyName());
    remove(freshName());
}

void RecoveryFiles::setDone()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    m_date = now;
    for (int i = 2; QFile::exists(setAsideName()) || QFile::exists(doneName()); ++i)
        m_date = now + u'-' + QString::number(i);
    if (!renameFile(freshName(), doneName()))
        m_date.clear();
}

bool RecoveryFiles::putInPlace() const
{
    QString aside = setAsideName();
    for (int i = 2; QFile::exists(m_archive) && QFile::exists(aside); ++i) // somebody has made a new one meanwhile
        aside = setAsideName() + u'-' + QString::number(i);
    return isDone() && moveAll(m_archive, aside) && renameFile(doneName(), m_archive);
}

void RecoveryFiles::remove(const QString &path)
{
    for (const QLatin1StringView file : ownFiles)
        QFile::remove(path + file);
    (void)takeDamageNote(path);
}

/// Not what its users share in memory (-shm), which is made anew.
bool RecoveryFiles::copy(const QString &from, const QString &to)
{
    remove(to);
    return std::all_of(ownFiles.begin(), ownFiles.end() - 1, [&](QLatin1StringView file) {
        return !QFile::exists(from + file)
            || (QFile::copy(from + file, to + file)
                && QFile::setPermissions(to + file, QFile::ReadOwner | QFile::WriteOwner));
    });
}

qint64 RecoveryFiles::size(const QString &path)
{
    qint64 bytes = 0;
    for (const QLatin1StringView file : ownFiles)
        bytes += QFileInfo(path + file).size();
    return bytes;
}

} // namespace fabriscope
