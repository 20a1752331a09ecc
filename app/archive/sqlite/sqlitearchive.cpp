// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/sqlitearchive.h"

#include "app/archive/sqlite/archivekeeper.h"
#include "app/archive/sqlite/archivereader.h"
#include "app/archive/sqlite/archivewriter.h"
#include "app/archive/sqlite/migration.h"
#include "app/archive/sqlite/readahead.h"

#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

using namespace std::chrono_literals;

namespace {
/// From here on a second thread that compresses is worth its while.
constexpr qsizetype manyRecords = 400;
} // namespace

struct SqliteArchive::Tables {
    Tables(const QString &path, SqlSession::Access access, const std::optional<QString> &oldCopy)
        : opened(open(path, access, oldCopy, refusal))
    {
        if (isOlder)
            showAsToday(session);
    }

    static std::unique_ptr<SqlSession> open(const QString &path, SqlSession::Access access,
                                            const std::optional<QString> &oldCopy, Result<void> &refusal)
    {
        auto session = std::make_unique<SqlSession>(path, access);
        if (oldCopy)
            refusal = Migration(*session).run(*oldCopy);
        if (refusal)
            return session;
        session.reset(); // which may be what has no room
        return std::make_unique<SqlSession>(path, SqlSession::Access::ReadOnly);
    }

    Result<void> refusal; ///< of everything that would write
    std::unique_ptr<SqlSession> opened;
    SqlSession &session = *opened;
    bool isOlder = schemaStateOf(session) == SchemaState::Older;
    WordTable words{session};
    BlockStore blocks{session};
    ArchiveWriter writer{session, words, blocks};
    ArchiveReader reader{session, words, blocks};
    ArchiveKeeper keeper{session, words, blocks};
    ReadAhead ahead;
    bool isToReadAhead = false; ///< that job is under way
    int dataVersion = reader.dataVersion();
    int clearings = reader.clearings();
};

SqliteArchive::SqliteArchive(QString path, SqlSession::Access access, std::optional<QString> oldCopy, QObject *parent)
    : Archive(parent)
    , m_path(std::move(path))
    , m_access(access)
    , m_oldCopy(std::move(oldCopy))
    , m_thread(QStringLiteral("archive"))
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
        m_tables = std::make_unique<Tables>(m_path, m_access, m_oldCopy);
    return *m_tables;
}

template <class Answer, class Job> QFuture<Result<Answer>> SqliteArchive::write(Job job)
{
    return m_thread.run([this, job = std::move(job)]() -> Result<Answer> {
        (void)forgetMoved();
        Tables &tables = this->tables();
        if (!tables.refusal)
            return tl::unexpected(tables.refusal.error());
        tables.ahead.clear();
        return job(tables);
    });
}

void SqliteArchive::announce(const Result<PutReceipt> &receipt)
{
    if (receipt && receipt->hasNews())
        emit changed(receipt->newest);
}

QFuture<Result<PutReceipt>> SqliteArchive::put(PutBatch batch)
{
    // Compressed while the batch waits for its turn; by the archive's thread itself if nobody else has begun by then.
    std::optional<QFuture<BlocksAhead>> ahead;
    if (batch.records.size() >= manyRecords)
        ahead = QtConcurrent::run([records = batch.records] { return BlocksAhead::of(records); });
    return write<PutReceipt>([this, batch = std::move(batch), ahead = std::move(ahead)](Tables &tables) {
        const std::optional<BlocksAhead> blocks = ahead ? std::optional(ahead->result()) : std::nullopt;
        auto receipt = tables.writer.put(batch, blocks ? &*blocks : nullptr);
        announce(receipt);
        return receipt;
    });
}

QFuture<Result<PutReceipt>> SqliteArchive::putDetail(PutDetail detail)
{
    return write<PutReceipt>([this, detail = std::move(detail)](Tables &tables) {
        auto receipt = tables.writer.putDetail(detail);
        announce(receipt);
        return receipt;
    });
}

QFuture<Result<ChangeBatch>> SqliteArchive::changesSince(quint64 after, int limit, QString profile)
{
    return m_thread.run([this, question = ReadAhead::Question{after, limit, std::move(profile)}] {
        Tables &tables = this->tables();
        auto known = tables.ahead.take(question);
        auto batch = known ? Result<ChangeBatch>(std::move(*known))
                           : tables.reader.changesSince(question.after, question.limit, question.profile);
        if (batch) {
            tables.ahead.expectAfter(question, *batch);
            readAhead();
        }
        return batch;
    });
}

/// One batch at a time, behind whatever else is asked for.
void SqliteArchive::readAhead()
{
    if (tables().isToReadAhead || !tables().ahead.wanted())
        return;
    tables().isToReadAhead = true;
    m_thread.post([this] {
        if (!m_tables) // closed meanwhile
            return;
        Tables &tables = *m_tables;
        tables.isToReadAhead = false;
        const auto wanted = tables.ahead.wanted();
        if (!wanted)
            return;
        auto batch = tables.reader.changesSince(wanted->after, wanted->limit, wanted->profile);
        if (!batch)
            return tables.ahead.clear(); // whoever asks is told
        tables.ahead.put(std::move(*batch));
        readAhead();
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
    return write<PutReceipt>([this, sweep = std::move(sweep)](Tables &tables) {
        auto receipt = tables.writer.endSweep(sweep);
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
    return write<qint64>([](Tables &tables) { return tables.keeper.compact(); });
}

QFuture<Result<qint64>> SqliteArchive::removeProfile(QString identity)
{
    return write<qint64>([this, identity = std::move(identity)](Tables &tables) {
        auto removed = tables.keeper.removeProfile(identity);
        lookForClearings();
        return removed;
    });
}

QFuture<Result<qint64>> SqliteArchive::removeTests(Removal removal)
{
    return write<qint64>([this, removal = std::move(removal)](Tables &tables) {
        auto removed = tables.keeper.removeTests(removal);
        lookForClearings();
        return removed;
    });
}

QFuture<Result<qint64>> SqliteArchive::countTests(Removal removal)
{
    return m_thread.run([this, removal = std::move(removal)] { return tables().keeper.countTests(removal); });
}

/// Another Fabriscope has set the file aside as damaged: what it could recover stands in its place.
bool SqliteArchive::forgetMoved()
{
    if (!m_tables || !m_tables->session.hasMoved())
        return false;
    m_tables.reset();
    emit cleared();
    return true;
}

void SqliteArchive::lookForClearings()
{
    const int clearings = tables().reader.clearings();
    if (clearings == tables().clearings)
        return;
    tables().clearings = clearings;
    tables().ahead.clear();
    emit cleared();
}

void SqliteArchive::lookForOthers()
{
    m_thread.post([this] {
        if (forgetMoved())
            return;
        const int now = tables().reader.dataVersion();
        if (now == tables().dataVersion)
            return;
        tables().dataVersion = now;
        if (tables().isOlder && schemaStateOf(tables().session) != SchemaState::Older)
            m_tables.reset(); // somebody else has brought it up to date
        lookForClearings();
        if (const auto newest = tables().reader.newest())
            emit changed(*newest);
    });
}

} // namespace fabriscope
