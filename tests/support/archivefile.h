// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An archive in a file, and what a test puts into it.

#include "app/archive/openarchive.h"
#include "tests/support/madetests.h"
#include "tests/support/testrecords.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace fabriscope::testing {

using namespace Qt::StringLiterals;

inline const QDateTime monday(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);

template <class T> T answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return *result;
}

inline OpenedArchive openAt(const QString &path, ArchiveMode mode = ArchiveMode::ReadWrite)
{
    auto opened = openArchive(path, mode);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().line()));
    return std::move(*opened);
}

inline PutReceipt put(Archive &archive, const QList<Record> &records)
{
    return answerOf(archive.put({.profile = u"p"_s, .from = provenanceAt(monday), .records = records}));
}

inline QList<Record> manyRecords(int count)
{
    QList<Record> records;
    for (int i = 0; i < count; ++i)
        records += recordOf(u"t%1"_s.arg(i));
    return records;
}

/// Of every kind, some odd. The raw bytes say less than the values.
inline QList<Record> madeRecords(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Record> records;
    for (int i = 0; i < count; ++i) {
        const Record made = recordOf(u"test-%1"_s.arg(i));
        records.append({std::make_shared<const NetTest>(madeTest(random, i)), made.raw});
    }
    return records;
}

/// Runs one statement on the file, past the archive.
inline void meddle(const QString &path, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddle"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"meddle"_s);
}

} // namespace fabriscope::testing
