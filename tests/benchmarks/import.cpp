// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/importjob.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/fleetanswer.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Keeps what comes and does nothing with it: only the way to the archive is measured.
class HeapArchive : public Archive {
public:
    QFuture<Result<PutReceipt>> put(PutBatch batch) override
    {
        const PutReceipt receipt{.added = int(batch.records.size())};
        m_batches.append(std::move(batch));
        return QtFuture::makeReadyFuture(Result<PutReceipt>(receipt));
    }
    QFuture<Result<PutReceipt>> putDetail(PutDetail) override
    {
        return QtFuture::makeReadyFuture(Result<PutReceipt>());
    }
    QFuture<Result<ChangeBatch>> changesSince(quint64, int, QString) override
    {
        return QtFuture::makeReadyFuture(Result<ChangeBatch>());
    }
    QFuture<Result<QList<RawRecord>>> rawRecords(QList<TestKey>) override
    {
        return QtFuture::makeReadyFuture(Result<QList<RawRecord>>());
    }
    QFuture<Result<SweepBasis>> sweepBasis(QString, QString) override
    {
        return QtFuture::makeReadyFuture(Result<SweepBasis>());
    }
    QFuture<Result<PutReceipt>> endSweep(Sweep) override { return QtFuture::makeReadyFuture(Result<PutReceipt>()); }

private:
    QList<PutBatch> m_batches;
};

std::optional<double> importOurWay(const QString &path, int tests)
{
    HeapArchive archive; // destroyed after the clock was stopped, as what the other ways answer with
    return timed(
        [&path, &archive] {
            QThreadPool pool;
            pool.setMaxThreadCount(1); // and this thread
            const std::atomic_bool cancelled = false;
            return ImportJob({FileToImport::file(path), u"p"_s, [](const ImportProgress &) {}}, archive, pool,
                             cancelled)
                .run();
        },
        [tests](const ImportOutcome &outcome) { return outcome.added == tests && outcome.skipped == 0; });
}

std::optional<double> importPlainly(const QString &path)
{
    return timed(
        [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        },
        [](const QJsonDocument &document) { return document.isObject(); });
}

} // namespace

Benchmark importBenchmark()
{
    return {u"import"_s,
            u"A file of 100,000 tests read in pieces and decoded on two threads; plain: QFile::readAll and "
            u"QJsonDocument::fromJson alone."_s,
            {Goal::Kind::RatioBelow, 1.0},
            5,
            [](bool smoke) {
                const int tests = smoke ? 20 : 100'000;
                const auto folder = std::make_shared<QTemporaryDir>();
                const QString path = folder->filePath(u"fleet.json"_s);
                QFile file(path);
                if (file.open(QIODevice::WriteOnly))
                    file.write(fleetAnswer(tests));
                return Contest{[folder, path, tests] { return importOurWay(path, tests); },
                               [folder, path] { return importPlainly(path); }};
            }};
}

} // namespace fabriscope
