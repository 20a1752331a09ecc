// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filters/storedfilters.h"

#include "app/filters/filterstext.h"
#include "app/nettest/displaytext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockMsecs = 5000;

QString shown(const QString &path)
{
    return displayText(QDir::toNativeSeparators(path));
}

Problem notSaved(const QString &path, const QString &remedy)
{
    return {.kind = Problem::Kind::File,
            .happened = FiltersText::tr("The filter was not saved: %1 cannot be written").arg(shown(path)),
            .remedy = remedy};
}

} // namespace

QString savedFiltersPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/fabriscope/saved-filters.json"_s;
}

StoredFilters::StoredFilters(QString path) : m_path(std::move(path)) { }

/// Empty: there is no file.
Result<QByteArray> StoredFilters::bytes() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    const Problem problem{.kind = Problem::Kind::File,
                          .happened = FiltersText::tr("The saved filters in %1 cannot be read").arg(shown(m_path)),
                          .remedy = FiltersText::tr("Check that it is a file of yours, and of a reasonable size")};
    if (!QFileInfo(m_path).isFile() || file.size() > largestFilterFile || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(problem);
    QByteArray read = file.read(largestFilterFile);
    if (file.error() != QFile::NoError)
        return tl::unexpected(problem);
    return read.isEmpty() ? QByteArray("\n") : read; // an empty file is a damaged one, not none
}

Result<void> StoredFilters::read()
{
    const auto said = bytes();
    if (!said) {
        m_isDamaged = true;
        return tl::unexpected(said.error());
    }
    if (said->isEmpty()) {
        m_list = FilterList::builtIn();
        m_bytes.clear();
        m_isNewer = m_isDamaged = false;
        return {};
    }
    if (*said == m_bytes && !m_isDamaged)
        return {};
    auto file = readFilters(*said, QDir::toNativeSeparators(m_path));
    m_isDamaged = !file;
    if (!file)
        return tl::unexpected(file.error());
    m_list = std::move(file->list);
    m_isNewer = file->isNewer;
    m_bytes = *said;
    return {};
}

Result<bool> StoredFilters::change(const std::function<void(FilterList &)> &edit)
{
    m_setAside.clear();
    const QFileInfo place(m_path);
    if (!QDir().mkpath(place.absolutePath()))
        return tl::unexpected(notSaved(m_path, FiltersText::tr("Check that its folder can be made")));
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(lockMsecs)) {
        return tl::unexpected(notSaved(m_path,
                                       lock.error() == QLockFile::LockFailedError
                                           ? FiltersText::tr("Another Fabriscope is writing it; try again")
                                           : FiltersText::tr("Check that you may write into its folder")));
    }
    const auto known = read();
    if (m_isNewer)
        return tl::unexpected(Problem{
            .kind = Problem::Kind::File,
            .happened = FiltersText::tr("The filter was not saved: a later Fabriscope wrote %1").arg(shown(m_path)),
            .remedy = FiltersText::tr("Use that one to change your filters")});
    FilterList changed = m_list;
    edit(changed);
    if (changed == m_list)
        return false;
    if (!known) {
        if (const auto aside = setDamagedAside(); !aside)
            return tl::unexpected(aside.error());
    }
    if (const auto saved = write(changed); !saved)
        return tl::unexpected(saved.error());
    return true;
}

Result<void> StoredFilters::setDamagedAside()
{
    if (!QFileInfo(m_path).isFile())
        return tl::unexpected(notSaved(m_path, FiltersText::tr("Something else than a file is in its place: move it")));
    const QString name = m_path + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    if (!QFile::rename(m_path, free))
        return tl::unexpected(notSaved(m_path, FiltersText::tr("It is damaged: set it aside yourself, or mend it")));
    m_setAside = free;
    m_isDamaged = false;
    return {};
}

Result<void> StoredFilters::write(const FilterList &list)
{
    const QByteArray json = writtenFilters(list);
    // A link stays one: what it points to is written.
    QSaveFile file(QFileInfo(m_path).isSymLink() ? QFileInfo(m_path).symLinkTarget() : m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return tl::unexpected(
            notSaved(m_path, FiltersText::tr("Check the rights of its folder and the room on the disk")));
    m_list = list;
    m_bytes = json;
    return {};
}

} // namespace fabriscope
