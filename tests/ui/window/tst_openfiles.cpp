// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files in the window: chosen, dropped, pasted; looked at alone, or kept in the archive.

#include "tests/ui/window/desk.h"
#include "ui/window/problembar.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace fabriscope;

namespace {

QByteArray testJson(const QByteArray &id)
{
    return R"({"TestId":")" + id + R"(","NetTestType":"DelayTest","Status":"Finished"})";
}

/// A window that shows what it is asked to show, as the program does.
struct FilesDesk : Desk {
    FilesDesk() : wanted(&window, &MainWindow::filesWanted)
    {
        QObject::connect(&window, &MainWindow::filesWanted, &window, &MainWindow::showFiles);
        window.showWelcome();
        window.show();
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    void trigger(const QString &text)
    {
        for (QAction *action : window.actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        qFatal("no action %s", qPrintable(text));
    }
    bool drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        return event.isAccepted();
    }
    QSignalSpy wanted;
};

} // namespace

class TestOpenFiles : public QObject {
    Q_OBJECT

private slots:
    void chosenFilesAreShownTogether()
    {
        FilesDesk desk;
        desk.prompt.paths = {desk.write(u"a.json"_s, "[" + testJson("a") + "," + testJson("b") + "]"),
                             desk.write(u"b.jsonl"_s, testJson("b") + "\n" + testJson("c") + "\n")};
        desk.trigger(u"&Open files…"_s);
        QTRY_VERIFY(desk.window.page() && desk.window.isSettled());
        QTRY_COMPARE(desk.model().rowCount(), 4); // the b of each file is a record of its own
        QVERIFY(desk.window.page()->workspace().isOffline());
        desk.prompt.paths = {desk.write(u"c.json"_s, testJson("d"))};
        desk.trigger(u"&Open files…"_s);
        QTRY_COMPARE(desk.model().rowCount(), 5);
    }

    void droppedAndPasted_data()
    {
        QTest::addColumn<bool>("asFile");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("shown");
        QTest::newRow("a file") << true << "[" + testJson("a") + "]" << 1;
        QTest::newRow("an answer as text") << false << R"( {"NetTestResults":[)" + testJson("a") + "]}" << 1;
        QTest::newRow("lines") << false << testJson("a") + "\n" + testJson("b") << 2;
        QTest::newRow("other words") << false << QByteArray("status:failed") << 0;
    }
    void droppedAndPasted()
    {
        QFETCH(const bool, asFile);
        QFETCH(const QByteArray, text);
        QFETCH(const int, shown);
        for (const bool dropped : {true, false}) {
            FilesDesk desk;
            auto *data = new QMimeData;
            if (asFile)
                data->setUrls({QUrl::fromLocalFile(desk.write(u"a.json"_s, text))});
            else
                data->setText(QString::fromUtf8(text));
            if (dropped)
                QCOMPARE(desk.drop(*data), shown > 0);
            QGuiApplication::clipboard()->setMimeData(data);
            if (!dropped)
                desk.trigger(u"Open what was &copied"_s);
            if (shown == 0) {
                QCOMPARE(desk.wanted.size(), 0);
                QCOMPARE(desk.window.findChild<ProblemBar *>()->isVisible(), !dropped);
                continue;
            }
            QTRY_VERIFY(desk.window.page() && desk.window.isSettled());
            QTRY_COMPARE(desk.model().rowCount(), shown);
        }
    }

    void whatIsDamagedIsNamedAndTheRestShown()
    {
        FilesDesk desk;
        const QString missing = desk.folder.filePath(u"none.json"_s);
        const QString damaged = desk.write(u"d.jsonl"_s, testJson("a") + "\n{\"TestId\":\n" + testJson("b") + "\n");
        desk.window.showFiles({FileToImport::file(missing), FileToImport::file(damaged)});
        QTRY_VERIFY(desk.window.isSettled());
        QTRY_VERIFY(desk.model().rowCount() >= 1);
        auto *bar = desk.window.findChild<ProblemBar *>();
        QVERIFY(bar->isVisible());
        for (const QString &told : {missing, u"line 2"_s}) // of both files
            QVERIFY2(bar->problem()->detail.contains(told), qPrintable(bar->problem()->detail));
        QVERIFY(bar->problem()->happened.contains(u'2'));
    }

    void saysThatThereWasNoTest()
    {
        FilesDesk desk;
        desk.window.showFiles({FileToImport::file(desk.folder.path())});
        QTRY_VERIFY(desk.window.isSettled());
        const auto *why = desk.window.findChild<EmptyStateOverlay *>();
        QTRY_VERIFY(why->isVisible());
        QVERIFY2(why->state().text.contains(u"opened"_s) && !why->state().text.contains(u"archive"_s),
                 qPrintable(why->state().text));
        QVERIFY(desk.window.findChild<ProblemBar *>()->problem()->happened.contains(u"folder"_s));
    }

    void areKeptInTheArchive()
    {
        FilesDesk desk;
        desk.window.showFiles({FileToImport::text(u"pasted"_s, testJson("a")),
                               FileToImport::file(desk.write(u"b.json"_s, testJson("b")))});
        QTRY_VERIFY(desk.window.isSettled());
        desk.trigger(u"&Keep in the archive…"_s);
        QTRY_VERIFY(desk.window.findChild<QInputDialog *>(u"keepUnder"_s));
        desk.window.findChild<QInputDialog *>(u"keepUnder"_s)->accept();
        auto own = openArchive(desk.folder.filePath(u"own.sqlite"_s));
        QVERIFY(own);
        const auto kept = [&own] {
            auto tests = own->archive->changesSince(0, 10);
            tests.waitForFinished();
            return tests.result()->tests;
        };
        QTRY_COMPARE(kept().size(), 2);
        QCOMPARE(kept().first().key.profile, u"imported"_s);
    }

    void canBeStopped()
    {
        FilesDesk desk;
        QByteArray large;
        for (int i = 0; i < 200'000; ++i)
            large += testJson(QByteArray::number(i)) + '\n';
        desk.window.showFiles({FileToImport::text(u"large"_s, large)});
        emit desk.window.findChild<StatusLine *>()->cancelWanted();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window.isSettled(), 20'000);
        QVERIFY(desk.model().rowCount() < 200'000);
    }
};

QTEST_MAIN(TestOpenFiles)
#include "tst_openfiles.moc"
