// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/archive/archivecare.h"
#include "app/archive/sqlite/schema.h"
#include "app/futures/serialthread.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace fabriscope {

/// An archive in an SQLite file that openArchive() has prepared. Owns one thread, on which everything happens in the
/// order it was asked for, and looks every second whether another Fabriscope has written to the file. An archive of an
/// older version is brought up to date there before anything else; where that cannot be done it is read as it is, and
/// whoever wants to write is told why.
class SqliteArchive : public Archive, public ArchiveCare {
    Q_OBJECT
public:
    /// \a oldCopy: where a copy of the file as it is goes first, if it is to be brought up to date.
    SqliteArchive(QString path, SqlSession::Access access, std::optional<QString> oldCopy = {},
                  QObject *parent = nullptr);
    ~SqliteArchive() override;

    [[nodiscard]] QFuture<Result<PutReceipt>> put(PutBatch batch) override;
    [[nodiscard]] QFuture<Result<PutReceipt>> putDetail(PutDetail detail) override;
    [[nodiscard]] QFuture<Result<ChangeBatch>> changesSince(quint64 after, int limit, QString profile = {}) override;
    [[nodiscard]] QFuture<Result<QList<RawRecord>>> rawRecords(QList<TestKey> keys) override;
    [[nodiscard]] QFuture<Result<SweepBasis>> sweepBasis(QString profile, QString netTestType) override;
    [[nodiscard]] QFuture<Result<PutReceipt>> endSweep(Sweep sweep) override;

    [[nodiscard]] QFuture<Result<ArchiveFacts>> facts() override;
    [[nodiscard]] QFuture<Result<QStringList>> check() override;
    [[nodiscard]] QFuture<Result<qint64>> compact() override;
    [[nodiscard]] QFuture<Result<qint64>> removeProfile(QString identity) override;
    [[nodiscard]] QFuture<Result<qint64>> removeTests(Removal removal) override;
    [[nodiscard]] QFuture<Result<qint64>> countTests(Removal removal) override;

private:
    struct Tables; ///< what belongs to the thread

    Tables &tables();
    /// Does \a job with the tables if they may be written, on the thread.
    template <class Answer, class Job> QFuture<Result<Answer>> write(Job job);
    void announce(const Result<PutReceipt> &receipt);
    void lookForOthers();
    void lookForClearings();
    bool forgetMoved();
    void readAhead();

    const QString m_path;
    const SqlSession::Access m_access;
    const std::optional<QString> m_oldCopy;
    std::unique_ptr<Tables> m_tables; ///< made, used and destroyed on the thread
    QTimer m_look{this};              ///< goes to another thread with it
    SerialThread m_thread;            // last: its destructor waits for the jobs that use the members above
};

} // namespace fabriscope
