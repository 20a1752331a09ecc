// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

namespace fabriscope {

/// Carries what changes in an archive to whoever shows it: asks for the changes since the last ones, in bounded
/// batches, one question at a time. Lives on the thread of its receivers; the archive must outlive it.
class ArchiveFeed : public QObject {
    Q_OBJECT
public:
    /// \a profile empty: all profiles.
    explicit ArchiveFeed(Archive &archive, QString profile = {}, QObject *parent = nullptr);

    /// Begins with everything the archive already holds.
    void start();
    /// The archive is known to hold versions up to \a newest, whether it has announced them here yet or not.
    void expect(quint64 newest);
    /// True while everything that was announced has been delivered.
    [[nodiscard]] bool isIdle() const { return !m_asking && m_delivered >= m_announced; }

signals:
    void changes(const QList<fabriscope::StoredTest> &tests);
    void problem(const fabriscope::Problem &problem);
    /// Tests were removed from the archive: forget all; what is there comes again.
    void cleared();
    /// Nothing more is known to come.
    void idle();

private:
    void beginAnew();
    void ask();
    void take(const Result<ChangeBatch> &answer);

    Archive &m_archive;
    QString m_profile;
    quint64 m_delivered = 0;
    quint64 m_announced = 0;
    quint64 m_round = 0; ///< rises when everything begins anew: answers to earlier questions do not count
    bool m_asking = false;
};

} // namespace fabriscope
