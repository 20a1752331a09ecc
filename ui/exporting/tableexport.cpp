// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/tableexport.h"

#include "app/exporting/csv.h"
#include "app/exporting/savefile.h"
#include "app/futures/whendone.h"
#include "app/record/decode.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

enum Kind : int { Spreadsheet, Plain, Raw, Members, Records };

QStringList kinds()
{
    return {TableExport::tr("CSV for spreadsheets (*.csv)"), TableExport::tr("CSV with plain headings (*.csv)"),
            TableExport::tr("Raw CSV for programs, nothing guarded (*.csv)"),
            TableExport::tr("CSV with one row a member (*.csv)"),
            TableExport::tr("JSON, the records as the service sent them (*.json)")};
}

CsvWriter writerFor(int kind, const QList<FieldId> &columns)
{
    switch (kind) {
    case Spreadsheet:
        return CsvWriter(columns, CsvFlavour::Excel);
    case Raw:
        return CsvWriter(columns, CsvFlavour::Raw);
    case Members:
        return CsvWriter(columns, CsvFlavour::Guarded, CsvRows::Members);
    default:
        return CsvWriter(columns);
    }
}

/// A file of that name that says something else is somebody's own.
bool mayWriteAbout(const QString &path)
{
    constexpr qint64 enough = 65'536;
    QFile file(path);
    return !file.exists() || (file.open(QIODevice::ReadOnly) && file.read(enough).contains("Fabriscope"));
}

/// A CSV file and, beside it, what it is. Answers how many tests it holds. Any thread.
Result<int> writeCsv(const ExportSubject &subject, const SaveAnswer &answer)
{
    const CsvWriter writer = writerFor(answer.kind, subject.columns);
    const auto written = saveFile(answer.path, [&](QIODevice &device) {
        bool whole = writeAll(device, writer.heading());
        for (qsizetype row = 0; whole && row < subject.tests.size(); ++row)
            whole = writeAll(device, writer.lines(*subject.tests.test(row), subject.tests.facts(row)));
        return whole;
    });
    if (!written)
        return tl::unexpected(written.error());
    const ExportFacts facts{.source = subject.source,
                            .filter = subject.filter,
                            .tests = int(subject.tests.size()),
                            .isSelection = subject.isSelection,
                            .asOf = subject.asOf,
                            .writtenAt = QDateTime::currentDateTime()};
    if (!QFileInfo(answer.path).isFile() || !mayWriteAbout(aboutPath(answer.path)))
        return facts.tests;
    const auto about = saveFile(aboutPath(answer.path), aboutText(QFileInfo(answer.path).fileName(), facts));
    if (!about)
        return tl::unexpected(about.error());
    return facts.tests;
}

Result<int> writeJson(const QList<RawRecord> &raws, const QString &path)
{
    QList<QByteArray> records;
    records.reserve(raws.size());
    for (const RawRecord &raw : raws)
        records.append(raw.json);
    const auto written = saveFile(path, encodeRecords(records));
    return written ? Result<int>(int(records.size())) : tl::unexpected(written.error());
}

} // namespace

TableExport::TableExport(FilePrompt &prompt, Archive &archive, QObject *parent)
    : QObject(parent), m_prompt(prompt), m_archive(archive)
{
}

void TableExport::save(const ExportSubject &subject, QWidget *window)
{
    if (subject.tests.size() == 0)
        return;
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const int count = int(subject.tests.size());
    const SaveQuestion question{.title = subject.isSelection ? tr("Export the %Ln selected test(s)", nullptr, count)
                                                             : tr("Export all %Ln test(s) shown", nullptr, count),
                                .folder = subject.folder,
                                .fileName = u"fabriscope-%1-%2"_s.arg(subject.source, day),
                                .kinds = kinds()};
    m_prompt.askSavePath(window, question, this, [this, subject](const std::optional<SaveAnswer> &answer) {
        if (answer)
            write(subject, *answer);
    });
}

void TableExport::write(const ExportSubject &subject, const SaveAnswer &answer)
{
    ++m_writing;
    if (answer.kind == Records) {
        writeRecords(subject, answer.path);
        return;
    }
    whenDone(QtConcurrent::run([subject, answer] { return writeCsv(subject, answer); }), this,
             [this, path = answer.path](const Result<int> &written) { report(written, path); });
}

void TableExport::writeRecords(const ExportSubject &subject, const QString &path)
{
    const auto keysOf = [tests = subject.tests] {
        QList<TestKey> keys;
        keys.reserve(tests.size());
        for (qsizetype row = 0; row < tests.size(); ++row)
            keys.append(tests.at(row).key);
        return keys;
    };
    const auto written = [path](const Result<QList<RawRecord>> &raws) {
        return raws ? writeJson(*raws, path) : Result<int>(tl::unexpected(raws.error()));
    };
    whenDone(QtConcurrent::run(keysOf), this, [this, path, written](const QList<TestKey> &keys) {
        whenDone(m_archive.rawRecords(keys).then(QtFuture::Launch::Async, written), this,
                 [this, path](const Result<int> &count) { report(count, path); });
    });
}

void TableExport::report(const Result<int> &written, const QString &path)
{
    --m_writing;
    if (written)
        emit saved(path, tr("Saved %Ln test(s) as %1", nullptr, *written).arg(QDir::toNativeSeparators(path)));
    else
        emit failed(written.error());
}

} // namespace fabriscope
