// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/oldarchive.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace fabriscope::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *tables[] = {
    "PRAGMA journal_mode = WAL",
    "CREATE TABLE profiles (id INTEGER PRIMARY KEY AUTOINCREMENT, identity TEXT NOT NULL UNIQUE)",
    "CREATE TABLE origins (id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, request_id TEXT NOT NULL, "
    "max_results INTEGER, received_at INTEGER NOT NULL, from_file INTEGER NOT NULL)",
    "CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE TABLE members (id INTEGER PRIMARY KEY, resource_id TEXT NOT NULL, bond TEXT NOT NULL, ip TEXT NOT NULL, "
    "server_name TEXT NOT NULL)",
    "CREATE TABLE tests (id INTEGER PRIMARY KEY, profile INTEGER NOT NULL, test_id TEXT NOT NULL, "
    "sequence INTEGER NOT NULL UNIQUE, version INTEGER NOT NULL, origin INTEGER NOT NULL, first_seen INTEGER NOT NULL, "
    "last_seen INTEGER NOT NULL, gone INTEGER, is_running INTEGER NOT NULL, has_detail INTEGER NOT NULL, "
    "packed BLOB NOT NULL, UNIQUE (profile, test_id))",
    "CREATE INDEX running_tests ON tests (profile) WHERE is_running",
    "CREATE TABLE versions (id INTEGER PRIMARY KEY, test INTEGER NOT NULL, previous INTEGER, origin INTEGER NOT NULL, "
    "raw BLOB NOT NULL)",
    "CREATE TABLE details (test INTEGER PRIMARY KEY, origin INTEGER NOT NULL, raw BLOB NOT NULL, "
    "result_detial TEXT NOT NULL)",
    "CREATE TABLE sweeps (profile INTEGER NOT NULL, type TEXT NOT NULL, ended INTEGER NOT NULL, whole INTEGER, "
    "newest_created INTEGER, PRIMARY KEY (profile, type)) WITHOUT ROWID",
    "CREATE TABLE counters (sequence INTEGER NOT NULL, clearings INTEGER NOT NULL)",
    "PRAGMA application_id = 0x46616272",
    "PRAGMA user_version = 1",
    "INSERT INTO profiles (identity) VALUES ('p'), ('q')",
    "INSERT INTO origins (source, request_id, max_results, received_at, from_file) VALUES "
    "('eflo.example', 'R-1', 100, 1767600000000, 0), ('fleet.json', '', NULL, 1767600060000, 1)",
    "INSERT INTO words VALUES (1, 'DelayTest'), (2, 'Finished'), (3, 'Failed'), (4, 'InProgress')",
    "INSERT INTO members VALUES (1, 'e01-cn-1', 'bond0', '10.0.0.1', ''), (2, 'e01-cn-2', 'bond1', '', 'host')",
};

/// Layout 1: type, status, four empty texts, two times in full, and the hosts of a DelayTest.
QByteArray packed(int status, int members)
{
    QByteArray bytes("\x01\x02", 2);
    bytes += char(status * 2);
    bytes += QByteArray(4, '\0');
    const QByteArray text = "2026-01-05T08:00:00Z";
    bytes += '\x01';
    bytes += char(text.size()) + text;
    for (quint64 rest = 1'767'600'000'000ULL << 1U;; rest >>= 7U) {
        bytes += char(rest >= 0x80 ? rest | 0x80U : rest);
        if (rest < 0x80)
            break;
    }
    bytes += QByteArray(2, '\0'); // not finished: missing, no text
    bytes += members < 0 ? QByteArray(1, '\0') : QByteArray("\x02", 1) + char(members);
    for (int member = 1; member <= members; ++member)
        bytes += char(member);
    return bytes;
}

class OldArchive {
public:
    explicit OldArchive(const QString &path)
    {
        QDir().mkpath(QFileInfo(path).path());
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
        for (const char *statement : tables)
            run(QString::fromLatin1(statement));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    ~OldArchive()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"old"_s);
    }
    Q_DISABLE_COPY_MOVE(OldArchive)

    void run(const QString &statement, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        query.prepare(statement);
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (!query.exec())
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
    }
    void begin() { m_database.transaction(); }
    void commit() { m_database.commit(); }

    void version(int id, int test, const QVariant &previous, int origin, const QByteArray &raw)
    {
        run(u"INSERT INTO versions VALUES (?, ?, ?, ?, ?)"_s, {id, test, previous, origin, raw});
    }
    /// Seen for an hour from the moment on that is \a id minutes after the first.
    void test(int id, int profile, const QString &testId, int version, int status, const QVariant &gone = {})
    {
        const qint64 seen = 1'767'600'000'000 + qint64(id) * 60'000;
        run(u"INSERT INTO tests VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id, profile, testId, id * 10, version, 1, seen, seen + 3'600'000, gone, status == 4 ? 1 : 0,
             testId == "b"_L1 ? 1 : 0, packed(status, testId == "d"_L1 ? -1 : 2)});
    }

private:
    QSqlDatabase m_database;
};

} // namespace

void writeOldArchive(const QString &path)
{
    OldArchive old(path);
    // Of a the third came from an older file, and joined the history behind the newest.
    old.version(1, 1, {}, 1, oldRawOfAFirst);
    old.version(2, 1, 8, 1, oldRawOfA);
    old.version(3, 2, {}, 1, R"({"TestId":"b","Status":"Finished"})");
    old.version(4, 3, {}, 1, R"({"TestId":"c","Status":"Finished"})");
    old.version(5, 4, {}, 1, R"({"TestId":"d","Status":"InProgress","NetTestType":"DelayTest"})");
    old.version(6, 5, {}, 2, R"({"Status":"Finished"})");
    old.version(7, 6, {}, 2, R"({"TestId":"a","Status":"Finished","of":"q"})");
    old.version(8, 1, 1, 2, oldRawOfABefore);
    old.test(1, 1, u"a"_s, 2, 3);
    old.test(2, 1, u"b"_s, 3, 2);
    old.test(3, 1, u"c"_s, 4, 2, oldMoment + 5);
    old.test(4, 1, u"d"_s, 5, 4);
    old.test(5, 1, u"#sha256:00"_s, 6, 2);
    old.test(6, 2, u"a"_s, 7, 2);
    old.run(u"INSERT INTO details VALUES (2, 1, ?, ?)"_s, {QByteArray(oldDetailOfB), QString::fromUtf16(oldResultOfB)});
    old.run(u"INSERT INTO sweeps VALUES (1, '', 1767600000007, 1767600000003, 1767600000001), "
            "(1, 'DelayTest', 1767600000009, NULL, NULL)"_s);
    old.run(u"INSERT INTO counters VALUES (77, 3)"_s);
}

void writeOldFleet(const QString &path, int tests)
{
    OldArchive old(path);
    old.begin();
    for (int i = 1; i <= tests; ++i) {
        const QString id = u"old-%1"_s.arg(i);
        old.version(i, i, {}, 1,
                    R"({"TestId":")" + id.toUtf8()
                        + R"(","Status":"Finished","NetTestType":"DelayTest","CreationTime":"2026-01-05T08:00:00Z",)"
                          R"("DelayTest":{"Hosts":[{"ResourceId":"e01-cn-1","Bond":"bond0","IP":"10.0.0.1"},)"
                          R"({"ResourceId":"e01-cn-2","Bond":"bond1","ServerName":"host"}]}})");
        old.test(i, 1, id, i, 2);
    }
    old.run(u"INSERT INTO counters VALUES (?, 0)"_s, {tests * 10});
    old.commit();
}

} // namespace fabriscope::testing
