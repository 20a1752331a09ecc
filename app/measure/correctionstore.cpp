// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/correctionstore.h"

#include "app/nettest/displaytext.h"

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

constexpr int lockPatience = 5000; // ms
constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr qsizetype mostShapes = 500;

struct CorrectionsText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Corrections)
};

QString shownPath(const QString &path)
{
    return displayText(QDir::toNativeSeparators(path));
}

Problem notKept(const QString &path, const QString &remedy)
{
    return {.kind = Problem::Kind::File,
            .happened = CorrectionsText::tr("The correction was not kept: %1 cannot be written").arg(shownPath(path)),
            .remedy = remedy};
}

} // namespace

QString correctionsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/fabriscope/result-corrections.json"_s;
}

CorrectionStore::CorrectionStore(QString path) : m_path(std::move(path)) { }

Result<CorrectionFile> CorrectionStore::file() const
{
    QFile stored(m_path);
    if (!stored.exists())
        return CorrectionFile();
    const bool isReadable =
        QFileInfo(m_path).isFile() && stored.size() <= largestFile && stored.open(QIODevice::ReadOnly);
    if (isReadable) {
        if (auto read = readCorrectionFile(stored.readAll()))
            return *std::move(read);
    }
    return tl::unexpected(Problem{
        .kind = Problem::Kind::File,
        .happened = CorrectionsText::tr("The corrections of results in %1 cannot be read").arg(shownPath(m_path)),
        .remedy = isReadable ? CorrectionsText::tr("It is damaged: mend it, or correct a result to begin anew")
                             : CorrectionsText::tr("Check that it is a file of yours, and of a reasonable size")});
}

Result<ResultCorrections> CorrectionStore::read(const QString &shape) const
{
    const auto known = file();
    if (!known)
        return tl::unexpected(known.error());
    for (const ShapeCorrections &one : known->shapes) {
        if (one.shape == shape)
            return one.corrections;
    }
    return ResultCorrections();
}

ResultCorrections CorrectionStore::of(const QString &shape) const
{
    return read(shape).value_or(ResultCorrections());
}

Result<void> CorrectionStore::keep(const QString &shape, const ResultCorrections &corrections)
{
    m_setAside.clear();
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return tl::unexpected(notKept(m_path, CorrectionsText::tr("Check that its folder can be made")));
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(lockPatience)) {
        return tl::unexpected(notKept(m_path,
                                      lock.error() == QLockFile::LockFailedError
                                          ? CorrectionsText::tr("Another Fabriscope is writing it; try again")
                                          : CorrectionsText::tr("Check that you may write into its folder")));
    }
    const auto known = file();
    if (known && known->isNewer)
        return tl::unexpected(
            notKept(m_path, CorrectionsText::tr("A later Fabriscope wrote it: use that one to correct results")));
    if (!known) {
        if (const auto aside = setDamagedAside(); !aside)
            return aside;
    }
    QList<ShapeCorrections> shapes = known ? known->shapes : QList<ShapeCorrections>();
    shapes.removeIf([&shape](const ShapeCorrections &one) { return one.shape == shape; });
    if (!corrections.isEmpty())
        shapes.append({shape, corrections});
    if (known && shapes == known->shapes)
        return {};
    return write(shapes.sliced(qMax(qsizetype(0), shapes.size() - mostShapes)));
}

Result<void> CorrectionStore::setDamagedAside()
{
    if (!QFileInfo(m_path).isFile())
        return tl::unexpected(
            notKept(m_path, CorrectionsText::tr("Something else than a file is in its place: move it")));
    const QString name = m_path + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    if (!QFile::rename(m_path, free))
        return tl::unexpected(notKept(m_path, CorrectionsText::tr("It is damaged: set it aside yourself, or mend it")));
    m_setAside = free;
    return {};
}

Result<void> CorrectionStore::write(const QList<ShapeCorrections> &shapes) const
{
    const QByteArray json = writtenCorrectionFile(shapes);
    // A link stays one: what it points to is written.
    QSaveFile saved(QFileInfo(m_path).isSymLink() ? QFileInfo(m_path).symLinkTarget() : m_path);
    const bool isWritten = saved.open(QIODevice::WriteOnly)
        && saved.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && saved.write(json) == json.size()
        && saved.commit();
    if (!isWritten)
        return tl::unexpected(
            notKept(m_path, CorrectionsText::tr("Check the rights of its folder and the room on the disk")));
    return {};
}

} // namespace fabriscope
