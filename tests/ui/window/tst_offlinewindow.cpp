// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on an archive: without a connection, before the network answers, and after tests were removed.

#include "app/archive/openarchive.h"
#include "app/record/decode.h"
#include "tests/ui/window/desk.h"
#include "ui/browse/emptystate.h"
#include "ui/window/archiverecovery.h"
#include "ui/window/navigation.h"
#include "ui/window/problembar.h"

#include <QAction>
#include <QLabel>

using namespace fabriscope;

namespace {

void keep(Archive &archive, const QString &profile, const QByteArrayList &ids,
          const QDateTime &at = QDateTime::currentDateTimeUtc())
{
    QList<Record> records;
    for (const QByteArray &id : ids) {
        records +=
            *decodeRecord(R"({"TestId":")" + id
                          + R"(","NetTestType":"DelayTest","Status":"Finished","CreationTime":"2026-01-05T08:00:00Z",)"
                            R"("DelayTest":{"Hosts":[{"ResourceId":"e01"},{"ResourceId":"e02"}]}})");
    }
    auto done =
        archive.put({.profile = profile, .from = {.source = u"a.json"_s, .receivedAt = at}, .records = records});
    done.waitForFinished();
    QVERIFY(done.result());
}

/// On a disk that cannot be read.
class UnreadableArchive : public MemoryArchive {
public:
    QFuture<Result<ChangeBatch>> changesSince(quint64, int, QString) override
    {
        return QtFuture::makeReadyFuture(Result<ChangeBatch>(tl::unexpected(
            Problem{.kind = Problem::Kind::Storage, .happened = u"The archive is damaged"_s, .remedy = u"Mend"_s})));
    }
};

OpenedSource offline(std::unique_ptr<Archive> archive, const QString &profile = {})
{
    OpenedSource source;
    source.archive = std::move(archive);
    source.profile = profile;
    source.name = u"Archive"_s;
    source.place = u"a.sqlite"_s;
    return source;
}

} // namespace

class TestOfflineWindow : public QObject {
    Q_OBJECT

private slots:
    void showsAllThatIsKept_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("shown");
        QTest::newRow("of everybody") << QString() << 3;
        QTest::newRow("of one profile") << u"p"_s << 2;
        QTest::newRow("of one that has nothing") << u"q"_s << 0;
    }
    void showsAllThatIsKept()
    {
        QFETCH(const QString, profile);
        QFETCH(const int, shown);
        Desk desk;
        auto archive = std::make_unique<MemoryArchive>();
        keep(*archive, u"p"_s, {"a", "b"});
        keep(*archive, u"other"_s, {"c"});
        desk.window.open(std::make_unique<Workspace>(offline(std::move(archive), profile)));
        desk.window.show();
        QVERIFY(desk.waitUntilLoaded());
        QCOMPARE(desk.model().rowCount(), shown);
        for (const char *asking : {"&Refresh", "Re&fresh the whole list", "&Watch running tests"})
            QVERIFY(!actionNamed(desk.window, asking)->isEnabled());
        QVERIFY(desk.find<QLabel>("statusFacts")->text().contains("offline"_L1));
        QTest::keyClick(&desk.window, Qt::Key_F5); // asks nobody, harms nothing
        if (shown > 0) {
            desk.table().selectTest(desk.model().testAt(0)->key);
            QTRY_VERIFY(desk.window.page()->details().isVisible() && desk.window.isSettled());
        }
    }

    void oneThatCannotBeReadIsNotCalledEmpty()
    {
        Desk desk;
        desk.window.open(std::make_unique<Workspace>(offline(std::make_unique<UnreadableArchive>())));
        desk.window.show();
        const auto *overlay = desk.window.findChild<EmptyStateOverlay *>();
        QTRY_VERIFY(overlay->isVisible() && !overlay->accessibleDescription().contains(u"Reading"_s));
        QCOMPARE(overlay->accessibleDescription(), u"The archive is damaged. Mend"_s);
    }

    void whatWasRemovedGoesFromTheTable()
    {
        Desk desk;
        const QString path = desk.folder.filePath(u"a.sqlite"_s);
        auto opened = openArchive(path);
        QVERIFY(opened);
        ArchiveCare *care = opened->care;
        keep(*opened->archive, u"p"_s, {"a", "b"});
        keep(*opened->archive, u"other"_s, {"c"});
        desk.window.open(std::make_unique<Workspace>(offline(std::move(opened->archive))));
        QVERIFY(desk.waitUntilLoaded());
        QCOMPARE(desk.model().rowCount(), 3);
        auto removed = care->removeProfile(u"p"_s);
        removed.waitForFinished();
        QTRY_COMPARE(desk.model().rowCount(), 1);
        QCOMPARE(desk.model().testAt(0)->key.testId, u"c"_s);
    }

    void isFullBeforeTheNetworkAnswers()
    {
        Desk desk({.tests = 120, .latencyMsecs = 60'000});
        auto archive = std::make_unique<MemoryArchive>();
        keep(*archive, u"p"_s, {"a", "b"});
        desk.open({}, std::move(archive));
        QTRY_COMPARE(desk.model().rowCount(), 2);
        QVERIFY(desk.window.page()->workspace().isRefreshing());
        QVERIFY(desk.window.page()->workspace().asOf().isValid());
    }

    void saysWhileADamagedArchiveIsRecovered()
    {
        Desk desk;
        const QString path = desk.folder.filePath(u"own.sqlite"_s);
        keep(*openArchive(path)->archive, u"p"_s, {"a", "b"});
        QFile note(path + u"-damage-met"_s);
        QFile file(path);
        QVERIFY(note.open(QFile::WriteOnly) && file.open(QFile::ReadWrite) && file.seek(20));
        file.write("\x7f\x7f\x7f\x7f"); // in the header
        file.close();
        QVERIFY(mayNeedRecovery(path));
        ArchiveRecovery recovery(desk.window, path);
        QList<Problem> notices;
        connect(&recovery, &ArchiveRecovery::done, this, [&notices](const QList<Problem> &told) { notices = told; });
        recovery.start();
        const ProblemBar *bar = desk.window.findChild<ProblemBar *>();
        QVERIFY(bar->problem() && bar->problem()->happened.contains(u"being recovered"_s));
        QVERIFY(notices.isEmpty()); // not on this thread
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices.constFirst().happened.startsWith(u"The archive was damaged; 2 test"_s));
        QVERIFY(!bar->problem());
        QVERIFY(!mayNeedRecovery(path));
    }

    void whatTheServiceForgotIsMarked()
    {
        Desk desk({.tests = 60});
        auto archive = std::make_unique<MemoryArchive>();
        keep(*archive, u"p"_s, {"long-gone"}, QDateTime::currentDateTimeUtc().addDays(-2));
        desk.open({}, std::move(archive));
        QVERIFY(desk.waitUntilLoaded());
        const TestKey gone{u"p"_s, u"long-gone"_s};
        const QModelIndex status = desk.model().index(desk.model().rowOf(gone), int(FieldId::Status));
        QVERIFY(status.data(TestTableModel::GoneRole).toBool());
        QVERIFY(status.data(Qt::ToolTipRole).toString().contains(u"no longer"_s));
        desk.table().selectTest(gone);
        QTRY_VERIFY(desk.window.page()->details().isVisible());
        const auto labels = desk.window.page()->details().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"no longer had"_s); }));
    }

    void saysHowTheArchiveWasOpened()
    {
        Desk desk;
        OpenedSource source = offline(std::make_unique<MemoryArchive>());
        source.notices = {{.kind = Problem::Kind::Storage, .happened = u"It was damaged"_s, .remedy = u"Look"_s}};
        desk.window.open(std::make_unique<Workspace>(std::move(source)));
        desk.window.show();
        QVERIFY(desk.window.findChild<ProblemBar *>()->isVisible());
    }

private:
    static QAction *actionNamed(const QWidget &window, const char *text)
    {
        for (QAction *action : window.actions()) {
            if (action->text() == QLatin1StringView(text))
                return action;
        }
        qFatal("there is no action %s", text);
        return nullptr;
    }
};

QTEST_MAIN(TestOfflineWindow)
#include "tst_offlinewindow.moc"
