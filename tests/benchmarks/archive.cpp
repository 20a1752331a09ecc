// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The archive in a file: a large file of tests on its way into it and into the table, and the way back at start.

#include "app/archive/archivefeed.h"
#include "app/archive/openarchive.h"
#include "app/browse/testtablemodel.h"
#include "app/importing/importer.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/fleetanswer.h"
#include "tests/benchmarks/tablefleet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 120'000;
constexpr int fleetTests = 100'000;

/// A file of many tests, in a folder that goes with it.
struct FleetFile {
    explicit FleetFile(int count) : tests(count), path(folder.filePath(u"fleet.json"_s))
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(fleetAnswer(count)) <= 0)
            qFatal("No room for the benchmark's file");
    }
    QString freshArchive() { return folder.filePath(u"archive-%1.sqlite"_s.arg(++archives)); }

    QTemporaryDir folder;
    int tests;
    QString path;
    int archives = 0;
};

/// Until every test stands in the archive's file and in the table.
std::optional<double> importAndShow(FleetFile &file)
{
    auto opened = openArchive(file.freshArchive());
    if (!opened)
        return std::nullopt;
    TestTableModel model;
    ArchiveFeed feed(*opened->archive);
    QObject::connect(&feed, &ArchiveFeed::changes, &model, &TestTableModel::apply);
    feed.start();
    Importer importer(*opened->archive);
    QSignalSpy finished(&importer, &Importer::finished);
    QSignalSpy idle(&feed, &ArchiveFeed::idle);
    return timed(
        [&] {
            importer.start(FileToImport::file(file.path), u"p"_s);
            if (finished.isEmpty() && !finished.wait(longEnough))
                return false;
            feed.expect(finished.first().first().value<ImportOutcome>().newest);
            while (!feed.isIdle() && idle.wait(longEnough)) { }
            return waitUntilSettled(model);
        },
        [&](bool settled) { return settled && model.rowCount() == file.tests; });
}

/// QJsonDocument, and a row for each test in one transaction.
std::optional<double> importPlainly(FleetFile &file)
{
    return timed(
        [&file] {
            QFile json(file.path);
            if (!json.open(QIODevice::ReadOnly))
                return 0;
            const QJsonArray tests =
                QJsonDocument::fromJson(json.readAll()).object().value("NetTestResults"_L1).toArray();
            int rows = 0;
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
                database.setDatabaseName(file.freshArchive());
                database.open();
                QSqlQuery query(database);
                query.exec(u"CREATE TABLE tests (id TEXT PRIMARY KEY, record BLOB)"_s);
                database.transaction();
                query.prepare(u"INSERT OR REPLACE INTO tests VALUES (?, ?)"_s);
                for (const QJsonValue &test : tests) {
                    query.bindValue(0, test.toObject().value("TestId"_L1).toString());
                    query.bindValue(1, QJsonDocument(test.toObject()).toJson(QJsonDocument::Compact));
                    rows += query.exec() ? 1 : 0;
                }
                database.commit();
            }
            QSqlDatabase::removeDatabase(u"plain"_s);
            return rows;
        },
        [&file](int rows) { return rows == file.tests; });
}

Benchmark importArchiveBenchmark()
{
    return {u"import-archive"_s,
            u"A file of 100,000 tests until all of them are in the archive's file and in the table; plain: "
            u"QJsonDocument and an INSERT for each test in one transaction, shown nowhere."_s,
            {Goal::Kind::AtMost, 2500},
            3,
            [](bool smoke) {
                const auto file = std::make_shared<FleetFile>(smoke ? 20 : fleetTests);
                return Contest{[file] { return importAndShow(*file); }, [file] { return importPlainly(*file); }};
            }};
}

/// Until an archive that is there is in the table, ready to be filtered.
std::optional<double> readAndShow(const QString &path, int tests)
{
    TestTableModel model;
    std::unique_ptr<Archive> archive;
    return timed(
        [&] {
            auto opened = openArchive(path, ArchiveMode::ReadOnly);
            if (!opened)
                return false;
            archive = std::move(opened->archive);
            ArchiveFeed feed(*archive);
            QSignalSpy idle(&feed, &ArchiveFeed::idle);
            QObject::connect(&feed, &ArchiveFeed::changes, &model, &TestTableModel::apply);
            feed.start();
            while (!feed.isIdle() && idle.wait(longEnough)) { }
            return waitUntilSettled(model);
        },
        [&](bool settled) { return settled && model.rowCount() == tests; });
}

Benchmark readArchiveBenchmark()
{
    return {u"read-archive"_s,
            u"An archive of 100,000 tests from its opening until all of them are in the table, ready to be filtered; "
            u"plain: their JSON with QFile::readAll and QJsonDocument, shown nowhere."_s,
            {Goal::Kind::AtMost, 600},
            3,
            [](bool smoke) {
                const auto file = std::make_shared<FleetFile>(smoke ? 20 : fleetTests);
                const QString path = file->freshArchive();
                auto opened = openArchive(path);
                Importer importer(*opened->archive);
                QSignalSpy finished(&importer, &Importer::finished);
                importer.start(FileToImport::file(file->path), u"p"_s);
                finished.wait(longEnough);
                const auto plain = [file] {
                    return timed(
                        [&] {
                            QFile json(file->path);
                            return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll())
                                                                  : QJsonDocument();
                        },
                        [](const QJsonDocument &document) { return document.isObject(); });
                };
                return Contest{[file, path] { return readAndShow(path, file->tests); }, plain};
            }};
}

} // namespace

QList<Benchmark> archiveBenchmarks()
{
    return {importArchiveBenchmark(), readArchiveBenchmark()};
}

} // namespace fabriscope
