// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive whose writers are killed at random moments: what was acknowledged is there, once, and all of it is whole.

#include "app/archive/openarchive.h"
#include "tests/support/testrecords.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;

/// Lets a writer begin at \a first, kills it after so many acknowledgements and a moment more. Answers how many tests
/// were acknowledged.
int writeAndBeKilled(const QString &path, int first, int acknowledgements, int moreMsecs)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/archive_crashwriter"_s, {path, QString::number(first)});
    QByteArray said;
    while (said.count('\n') < acknowledgements && writer.waitForReadyRead())
        said += writer.readAllStandardOutput();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < moreMsecs && writer.waitForReadyRead(int(moreMsecs - clock.elapsed())))
        said += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished();
    said += writer.readAllStandardOutput();
    const QByteArray whole = said.left(said.lastIndexOf('\n'));
    return whole.mid(whole.lastIndexOf('\n') + 1).toInt();
}

} // namespace

class TestArchiveCrash : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatWasAcknowledged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"archive.sqlite"_s);
        QRandomGenerator random(20261124);
        int next = 10;
        for (int i = 0; i < kills; ++i) {
            const int acknowledged = writeAndBeKilled(path, next, int(random.bounded(4)), int(random.bounded(12)));
            next = qMax(next, acknowledged);
            const auto opened = openArchive(path);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
            QVERIFY2(opened->notices.isEmpty(), qPrintable(opened->notices.value(0).line()));
            const auto all = opened->archive->changesSince(0, 1'000'000).result();
            QVERIFY(all);
            QSet<QString> ids;
            for (const StoredTest &stored : all->tests) {
                QVERIFY2(!ids.contains(stored.key.testId), qPrintable(stored.key.testId));
                ids.insert(stored.key.testId);
            }
            for (int test = 0; test < next; ++test)
                QVERIFY2(ids.contains(u"t%1"_s.arg(test)),
                         qPrintable(u"t%1 of %2 after kill %3"_s.arg(test).arg(next).arg(i)));
            QVERIFY(ids.size() == next || ids.size() == next + 10); // committed, but killed before it could say so
            const auto faults = opened->care->check().result();
            QVERIFY(faults);
            QCOMPARE(*faults, QStringList());
            next = int(ids.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestArchiveCrash)
#include "tst_archivecrash.moc"
