// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/sqlitearchive.h"

#include "app/archive/sqlite/archivekeeper.h"
#include "app/archive/sqlite/archivereader.h"
#include "app/archive/sqlite/archivewriter.h"

namespace fabriscope {

using namespace std::chrono_literals;

struct SqliteArchive::Tables {
    Tables(const QString &path, SqlSession::Access access) : session(path, access), words(session) { }

    SqlSession session;
    WordTable words;
    ArchiveWriter writer{session, words};
    ArchiveReader reader{session, words};
    ArchiveKeeper keeper{session, words};
    int dataVersion = reader.dataVersion();
    int clearings = reader.clearings();
};

SqliteArchive::SqliteArchive(QString path, SqlSession::Access access, QObject *parent)
    : Archive(parent), m_path(std::move(path)), m_access(access), m_thread(QStringLiteral("archive"))
{
    connect(&m_look, &QTimer::timeout, this, &SqliteArchive::lookForOthers);
    m_look.start(1s);
}

SqliteArchive::~SqliteArchive()
{
    m_look.stop();
    m_thread.post([this] { m_tables.reset(); });
}

SqliteArchive::Tables &SqliteArchive::tables()
{
    if (!m_tables)
        m_tables = std::make_unique<Tables>(m_path, m_access);
    return *m_tables;
}

void SqliteArchive::announce(const Result<PutReceipt> &receipt)
{
    if (receipt && receipt->hasNews())
        emit changed(receipt->newest);
}

QFuture<Result<PutReceipt>> SqliteArchive::put(PutBatch batch)
{
    return m_thread.run([this, batch = std::move(batch)] {
        auto receipt = tables().writer.put(batch);
        announce(receipt);
        return receipt;
    });
}

QFuture<Result<PutReceipt>> SqliteArchive::putDetail(PutDetail detail)
{
    return m_thread.run([this, detail = std::move(detail)] {
        auto receipt = tables().writer.putDetail(detail);
        announce(receipt);
        return receipt;
    });
}

QFuture<Result<ChangeBatch>> SqliteArchive::changesSince(quint64 after, int limit, QString profile)
{
    return m_thread.run([this, after, limit, profile = std::move(profile)] {
        return tables().reader.changesSince(after, limit, profile);
    });
}

QFuture<Result<QList<RawRecord>>> SqliteArchive::rawRecords(QList<TestKey> keys)
{
    return m_thread.run([this, keys = std::move(keys)] { return tables().reader.rawRecords(keys); });
}

QFuture<Result<SweepBasis>> SqliteArchive::sweepBasis(QString profile, QString netTestType)
{
    return m_thread.run([this, profile = std::move(profile), netTestType = std::move(netTestType)] {
        return tables().reader.sweepBasis(profile, netTestType);
    });
}

QFuture<Result<PutReceipt>> SqliteArchive::endSweep(Sweep sweep)
{
    return m_thread.run([this, sweep = std::move(sweep)] {
        auto receipt = tables().writer.endSweep(sweep);
        announce(receipt);
        return receipt;
    });
}

QFuture<Result<ArchiveFacts>> SqliteArchive::facts()
{
    return m_thread.run([this] { return tables().keeper.facts(); });
}

QFuture<Result<QStringList>> SqliteArchive::check()
{
    return m_thread.run([this] { return tables().keeper.check(); });
}

QFuture<Result<qint64>> SqliteArchive::compact()
{
    return m_thread.run([this] { return tables().keeper.compact(); });
}

QFuture<Result<qint64>> SqliteArchive::removeProfile(QString identity)
{
    return m_thread.run([this, identity = std::move(identity)] {
        auto removed = tables().keeper.removeProfile(identity);
        lookForClearings();
        return removed;
    });
}

QFuture<Result<qint64>> SqliteArchive::removeTests(Removal removal)
{
    return m_thread.run([this, removal = std::move(removal)] {
        auto removed = tables().keeper.removeTests(removal);
        lookForClearings();
        return removed;
    });
}

QFuture<Result<qint64>> SqliteArchive::countTests(Removal removal)
{
    return m_thread.run([this, removal = std::move(removal)] { return tables().keeper.countTests(removal); });
}

void SqliteArchive::lookForClearings()
{
    const int clearings = tables().reader.clearings();
    if (clearings == tables().clearings)
        return;
    tables().clearings = clearings;
    emit cleared();
}

void SqliteArchive::lookForOthers()
{
    m_thread.post([this] {
        const int now = tables().reader.dataVersion();
        if (now == tables().dataVersion)
            return;
        tables().dataVersion = now;
        lookForClearings();
        if (const auto newest = tables().reader.newest())
            emit changed(*newest);
    });
}

} // namespace fabriscope
