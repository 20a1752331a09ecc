// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <functional>

namespace fabriscope {

/// Goes through all tests of an archive in batches, so that only those that are wanted stay in memory. Lives on the
/// thread of its receivers; the archive must outlive it.
class ArchiveWalk : public QObject {
    Q_OBJECT
public:
    using Wanted = std::function<bool(const StoredTest &)>;

    explicit ArchiveWalk(Archive &archive, QObject *parent = nullptr) : QObject(parent), m_archive(archive) { }

    /// Looks for the tests of \a profile (empty: of all) that \a wanted answers true for. Only when nothing is under
    /// way.
    void start(const QString &profile, Wanted wanted);

signals:
    void found(const QList<fabriscope::StoredTest> &tests);
    void failed(const fabriscope::Problem &problem);

private:
    void ask(quint64 after);

    Archive &m_archive;
    QString m_profile;
    Wanted m_wanted;
    QList<StoredTest> m_found;
};

} // namespace fabriscope
