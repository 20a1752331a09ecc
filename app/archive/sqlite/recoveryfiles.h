// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fabriscope {

/// The files beside an archive that is recovered, whose names tell how far that has come. NAME.reading, a copy, and
/// NAME.recovering: it is under way, and NAME is the damaged one. NAME.recovered-DATE: all was read; the damaged one
/// goes to NAME.damaged-DATE, if it is not there already, and this one to NAME. To be changed only with the
/// RecoveryLock. SQLite's own files belong to each: the last changes may stand in them.
class RecoveryFiles {
public:
    explicit RecoveryFiles(const QString &archive);

    [[nodiscard]] const QString &archive() const { return m_archive; }
    [[nodiscard]] QString copyName() const;
    [[nodiscard]] QString freshName() const;
    [[nodiscard]] QString setAsideName() const; ///< once isDone()

    [[nodiscard]] bool isBegun() const; ///< or done
    [[nodiscard]] bool isDone() const { return !m_date.isEmpty(); }

    /// Removes what an unfinished recovery has left. Where the archive is not in its place, since a Fabriscope that
    /// moved it first was ended then, it is put back.
    void beginAnew();
    /// freshName() is whole and nobody has it open: from now on it is NAME.recovered-DATE.
    void setDone();
    /// False: something could not be renamed; another call goes on from there.
    [[nodiscard]] bool putInPlace() const;

    /// With SQLite's own files beside it.
    static void remove(const QString &path);
    [[nodiscard]] static bool copy(const QString &from, const QString &to);
    [[nodiscard]] static qint64 size(const QString &path); ///< bytes

private:
    [[nodiscard]] QString doneName() const;

    QString m_archive;
    QString m_date; ///< of what is done, and waits for its place
};

} // namespace fabriscope
