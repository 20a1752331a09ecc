// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Refreshes the connection of the environment into an archive without end, and says of each test on standard output
// when it is acknowledged. Made to be killed: tst_archivecrash.

#include "app/accounts/environmentaccount.h"
#include "app/archive/openarchive.h"
#include "app/connection/connection.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <cstdio>

using namespace fabriscope;

namespace {

/// Hands everything on, and tells what is acknowledged before anybody else hears of it.
class TellingArchive : public Archive {
public:
    explicit TellingArchive(Archive &archive) : m_archive(archive) { }

    QFuture<Result<PutReceipt>> put(PutBatch batch) override
    {
        return m_archive.put(batch).then([batch](const Result<PutReceipt> &receipt) {
            if (!receipt)
                qFatal("%s", qPrintable(receipt.error().line()));
            QByteArray ids;
            for (const Record &record : batch.records)
                ids += testKeyOf(batch.profile, record).testId.toUtf8().toPercentEncoding() + '\n';
            std::fwrite(ids.constData(), 1, size_t(ids.size()), stdout);
            std::fflush(stdout);
            return receipt;
        });
    }
    QFuture<Result<PutReceipt>> putDetail(PutDetail detail) override { return m_archive.putDetail(std::move(detail)); }
    QFuture<Result<ChangeBatch>> changesSince(quint64 after, int limit, QString profile) override
    {
        return m_archive.changesSince(after, limit, std::move(profile));
    }
    QFuture<Result<QList<RawRecord>>> rawRecords(QList<TestKey> keys) override
    {
        return m_archive.rawRecords(std::move(keys));
    }
    QFuture<Result<SweepBasis>> sweepBasis(QString profile, QString netTestType) override
    {
        return m_archive.sweepBasis(std::move(profile), std::move(netTestType));
    }
    QFuture<Result<PutReceipt>> endSweep(Sweep sweep) override { return m_archive.endSweep(std::move(sweep)); }

private:
    Archive &m_archive;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto opened = openArchive(QCoreApplication::arguments().value(1));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().line()));
    const auto account = environmentAccount(QProcessEnvironment::systemEnvironment(), {});
    if (!account || !*account)
        qFatal("the environment names no service");
    TellingArchive archive(*opened->archive);
    Connection connection({.profileId = QStringLiteral("p"),
                           .name = (*account)->name,
                           .client = {.endpoint = (*account)->endpoint},
                           .credentials = (*account)->credentials},
                          archive);
    QObject::connect(&connection, &Connection::refreshed, &connection, [&](const RefreshOutcome &outcome) {
        if (outcome.problem)
            qFatal("%s", qPrintable(outcome.problem->line()));
        connection.refresh({}, RefreshDepth::Whole);
    });
    connection.refresh({}, RefreshDepth::Whole);
    return QCoreApplication::exec();
}
