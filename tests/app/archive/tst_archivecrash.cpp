// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive whose writers are killed at random moments: what was acknowledged is there, once, and all of it is whole.

#include "app/archive/openarchive.h"
#include "app/demo/demoservice.h"
#include "tests/support/killedwriter.h"
#include "tests/support/oldarchive.h"
#include "tests/support/testrecords.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int importKills = 120;
constexpr int refreshKills = 90;
constexpr int migrationKills = 15;

/// Opens what a killed writer left. Answers the ids in it, each of which is there once; fails if not all is well.
QSet<QString> idsIn(const QString &path, bool mayHaveNotices = false)
{
    const auto opened = openArchive(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().line()));
    if (!mayHaveNotices && !opened->notices.isEmpty())
        qFatal("%s", qPrintable(opened->notices.first().line()));
    const auto all = opened->archive->changesSince(0, 1'000'000).result();
    const auto faults = opened->care->check().result();
    if (!all || !faults || !faults->isEmpty())
        qFatal("%s", faults ? qPrintable(faults->join(u'\n')) : "cannot be read");
    QSet<QString> ids;
    for (const StoredTest &stored : all->tests)
        ids.insert(stored.key.testId);
    if (ids.size() != all->tests.size())
        qFatal("a test is there twice");
    return ids;
}

QProcessEnvironment environmentOf(const DemoAddress &address)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, address.credentials.accessKeyId);
    environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, address.credentials.accessKeySecret);
    environment.insert(u"ALIBABA_CLOUD_REGION_ID"_s, u"cn-wulanchabu"_s);
    environment.insert(u"ALIBABA_CLOUD_ENDPOINT"_s, address.endpoint.url.toString());
    return environment;
}

} // namespace

class TestArchiveCrash : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QRandomGenerator m_random{20261124};

private slots:
    void anImportHoldsWhatWasAcknowledged()
    {
        const QString path = m_folder.filePath(u"import.sqlite"_s);
        int next = 10;
        for (int i = 0; i < importKills; ++i) {
            KilledWriter writer(u"archive_crashwriter"_s, {path, QString::number(next)});
            const auto said = writer.linesUntilKilled(int(m_random.bounded(4)), int(m_random.bounded(12)));
            next = qMax(next, said.isEmpty() ? 0 : said.last().toInt());
            const QSet<QString> ids = idsIn(path);
            for (int test = 0; test < next; ++test)
                QVERIFY2(ids.contains(u"t%1"_s.arg(test)),
                         qPrintable(u"t%1 of %2 after kill %3"_s.arg(test).arg(next).arg(i)));
            QVERIFY(ids.size() == next || ids.size() == next + 10); // committed, but killed before it could say so
            next = int(ids.size());
        }
    }

    void aRefreshHoldsWhatWasAcknowledged()
    {
        const auto service = DemoService::start({.tests = 500});
        QVERIFY(service);
        const QProcessEnvironment environment = environmentOf((*service)->address());
        constexpr int killsAFile = 6; // at first everything is new, then most is known
        QSet<QString> acknowledged;
        qsizetype told = 0;
        for (int i = 0; i < refreshKills; ++i) {
            const QString path = m_folder.filePath(u"refresh-%1.sqlite"_s.arg(i / killsAFile));
            if (i % killsAFile == 0)
                acknowledged.clear();
            KilledWriter writer(u"archive_refreshwriter"_s, {path}, environment);
            const auto said = writer.linesUntilKilled(int(m_random.bounded(900)), int(m_random.bounded(15)));
            for (const QByteArray &id : said)
                acknowledged.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(id)));
            told += said.size();
            const QSet<QString> ids = idsIn(path);
            QVERIFY2(ids.contains(acknowledged), qPrintable(u"after kill %1"_s.arg(i)));
        }
        QVERIFY(told > 0);
    }

    void bringingAnArchiveUpToDateLosesNothing()
    {
        constexpr int tests = 3000;
        const QString path = m_folder.filePath(u"old/archive.sqlite"_s);
        writeOldFleet(path, tests);
        for (int i = 0; i < migrationKills; ++i) {
            KilledWriter writer(u"archive_crashwriter"_s, {path, u"10"_s});
            (void)writer.linesUntilKilled(int(m_random.bounded(2)), 10 + 8 * i);
            const QString copy = m_folder.filePath(u"old/looked-at.sqlite"_s); // so that looking does not bring it on
            QFile::remove(copy);
            QFile::remove(copy + u"-wal"_s);
            QVERIFY(QFile::copy(path, copy));
            if (QFile::exists(path + u"-wal"_s))
                QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
            const auto opened = openArchive(copy, ArchiveMode::ReadOnly);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
            const auto all = opened->archive->changesSince(0, 1'000'000).result();
            QVERIFY(all && all->tests.size() >= tests);
            QCOMPARE(opened->care->check().result().value(), QStringList());
        }
        QVERIFY(idsIn(path, true).size() >= tests);
        QVERIFY(idsIn(path).size() >= tests); // once it is done, nothing is said any more
        const QDir folder(m_folder.filePath(u"old"_s));
        QCOMPARE(folder.entryList({u"archive.sqlite.version-1*"_s}, QDir::Files),
                 QStringList{u"archive.sqlite.version-1"_s});
    }
};

QTEST_GUILESS_MAIN(TestArchiveCrash)
#include "tst_archivecrash.moc"
