// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/damage.h"
#include "app/problem/problem.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace fabriscope {

/// How far an import is.
struct ImportProgress {
    qint64 bytes = 0; ///< of the file, read so far
    qint64 size = 0;  ///< of the file; 0: nobody knows
    qint64 tests = 0; ///< read so far
    qint64 skipped = 0;
};

/// How an import ended. With a problem, what had been read before it is kept.
struct ImportOutcome {
    QString profile;  ///< the identity the tests are kept under
    qint64 tests = 0; ///< read, details included
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    qint64 skipped = 0;    ///< places that could not be read
    QList<Damage> damages; ///< the first of them
    quint64 newest = 0;    ///< the archive's sequence number that holds everything
    std::optional<Problem> problem;
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::ImportOutcome)
