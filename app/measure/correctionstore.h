// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/correctionfile.h"
#include "app/problem/problem.h"

namespace fabriscope {

/// Where the user's corrections are: a file of their own beside the settings.
[[nodiscard]] QString correctionsPath();

/// What the user said of layouts of results, in a file. Nothing of it is kept in memory, so that what another program
/// wrote meanwhile is never lost: a change is made to what the file says at that moment, under a lock, and the file is
/// replaced as a whole, readable by its owner alone. A damaged file is set aside as NAME.damaged-DATE before anything
/// is written, one of a later version is left as it is. At most 500 layouts; those of which something was said longest
/// ago are dropped. Errors are Kind::File. Blocks; reading from any thread, keeping from one at a time.
class CorrectionStore {
public:
    explicit CorrectionStore(QString path = correctionsPath());

    /// Of a layout nobody has corrected, and where there is no file, those are empty.
    [[nodiscard]] Result<ResultCorrections> read(const QString &shape) const;
    /// The same, and empty if the file cannot be read: as a CorrectionSource.
    [[nodiscard]] ResultCorrections of(const QString &shape) const;
    /// Empty ones are forgotten.
    [[nodiscard]] Result<void> keep(const QString &shape, const ResultCorrections &corrections);
    /// Where the last keep() set a damaged file aside; empty if it did not.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

private:
    [[nodiscard]] Result<CorrectionFile> file() const;
    [[nodiscard]] Result<void> setDamagedAside();
    [[nodiscard]] Result<void> write(const QList<ShapeCorrections> &shapes) const;

    QString m_path;
    QString m_setAside;
};

} // namespace fabriscope
