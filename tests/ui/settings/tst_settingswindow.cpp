// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings as somebody meets them: by keyboard and mouse, on archives of every kind.

#include "app/record/decode.h"
#include "tests/support/archivefile.h"
#include "tests/ui/window/desk.h"
#include "ui/settings/archivepage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/noteline.h"
#include "ui/settings/profilemodel.h"
#include "ui/settings/settingswindow.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableView>

using namespace fabriscope;
using namespace fabriscope::testing;

namespace {

template <class T> QFuture<Result<T>> failing()
{
    return QtFuture::makeReadyFuture(Result<T>(tl::unexpected(
        Problem{.kind = Problem::Kind::Storage, .happened = u"The disk is gone"_s, .remedy = u"Put it back"_s})));
}

/// Fails until it is told not to.
struct FailingCare : ArchiveCare {
    QFuture<Result<ArchiveFacts>> facts() override
    {
        return isWell ? QtFuture::makeReadyFuture(Result<ArchiveFacts>(ArchiveFacts{.place = u"/a"_s, .bytes = 1}))
                      : failing<ArchiveFacts>();
    }
    QFuture<Result<QStringList>> check() override { return failing<QStringList>(); }
    QFuture<Result<qint64>> compact() override { return failing<qint64>(); }
    QFuture<Result<qint64>> removeProfile(QString) override { return failing<qint64>(); }
    QFuture<Result<qint64>> removeTests(Removal) override { return failing<qint64>(); }
    QFuture<Result<qint64>> countTests(Removal) override { return failing<qint64>(); }
    bool isWell = false;
};

QList<Record> recordsOf(const QString &prefix, int count)
{
    QList<Record> records;
    for (int i = 0; i < count; ++i)
        records += *decodeRecord(R"({"TestId":")" + prefix.toUtf8() + QByteArray::number(i) + R"("})");
    return records;
}

/// The page in its window, on an archive of three profiles: two years old, a year old, and of today.
struct Page {
    explicit Page(const QString &ownName = u"own.sqlite"_s)
        : page(new ArchivePage(
            {prompt, [](const QString &identity) { return identity == u"known"_s ? u"Production"_s : QString(); },
             [this, ownName] { return openArchive(folder.filePath(ownName)); }}))
    {
        window.addPage(u"save"_s, u"Archive"_s, page);
        new QAbstractItemModelTester(page->findChild<ProfileModel *>(), page);
        window.show();
    }
    ~Page() { page->setArchive({}); }

    const OpenedArchive &keep(OpenedArchive archive) { return opened = std::move(archive); }
    const OpenedArchive &filled()
    {
        keep(openAt(folder.filePath(u"archive.sqlite"_s)));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto fill = [this](const QString &profile, const QDateTime &at, int count) {
            answerOf(opened.archive->put(
                {.profile = profile, .from = provenanceAt(at), .records = recordsOf(profile + u'-', count)}));
        };
        fill(u"imported"_s, now.addDays(-730), 30);
        fill(u"known"_s, now.addDays(-365), 20);
        fill(u"0123456789abcdef0123456789abcdef"_s, now, 10);
        return opened;
    }
    void show()
    {
        page->setArchive({opened.archive.get(), opened.care, opened.isReadOnly});
        QTRY_VERIFY(page->isSettled());
    }
    template <class T = QPushButton> T *find(const char *name)
    {
        return window.findChild<T *>(QLatin1StringView(name));
    }
    QTableView &table() { return *find<QTableView>("archivedProfiles"); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all += table().model()->index(row, ProfileModel::Name).data().toString();
        return all;
    }
    QString result() { return find<NoteLine>("archiveResult")->text(); }
    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }

    QTemporaryDir folder;
    OpenedArchive opened;
    AnsweringPrompt prompt;
    SettingsWindow window;
    ArchivePage *page; // of the window
};

} // namespace

class TestSettingsWindow : public QObject {
    Q_OBJECT

private slots:
    void aShortcutOpensThem()
    {
        Desk desk({.tests = 20});
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(&desk.window, Qt::Key_Comma, Qt::ControlModifier);
        auto *settings = desk.find<SettingsWindow>("settingsWindow");
        QVERIFY(settings);
        QTRY_VERIFY(settings->isVisible());
        QVERIFY(!settings->isModal());
        auto *pages = settings->findChild<QListWidget *>(u"settingsPages"_s);
        pages->setFocus();
        auto *archive = settings->findChild<ArchivePage *>();
        QVERIFY(settings->findChild<GeneralPage *>()->isVisible());
        QTest::keyClick(pages, Qt::Key_Down);
        QVERIFY(archive->isVisible());
        QVERIFY(settings->findChild<NoteLine *>(u"archiveAccess"_s)->text().contains(u"memory"_s));
        QTest::keyClick(settings, Qt::Key_Escape);
        QVERIFY(!settings->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(&desk.window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(settings->isVisible()); // the same again
    }

    void theAppearanceIsThatOfTheMenu()
    {
        Desk desk({.tests = 20});
        QSignalSpy chosen(&desk.window, &MainWindow::themeChosen);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(&desk.window, Qt::Key_Comma, Qt::ControlModifier);
        auto *general = desk.window.findChild<GeneralPage *>();
        QVERIFY(general);
        const auto themes = general->findChildren<QRadioButton *>();
        QCOMPARE(themes.size(), 3);
        QVERIFY(themes.at(0)->isChecked());
        QTest::mouseClick(themes.at(2), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ThemeChoice>(), ThemeChoice::Dark);
        QCOMPARE(desk.state.value(u"window/theme"_s).toString(), u"dark"_s);
        for (QAction *action : desk.window.actions()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+Shift+1"_s))
                action->trigger();
        }
        QVERIFY(themes.at(1)->isChecked());
        auto *tell = general->findChild<QCheckBox *>(u"tellEnded"_s);
        QVERIFY(tell->isChecked());
        tell->setFocus();
        QTest::keyClick(tell, Qt::Key_Space);
        QVERIFY(!tellsOfEndedTests(desk.state));
    }

    void whatIsInTheArchiveIsSaid()
    {
        Page desk;
        const OpenedArchive &opened = desk.filled();
        desk.show();
        QCOMPARE(desk.names(), QStringList({u"Environment 01234567"_s, u"Production"_s, u"Imported files"_s}));
        QCOMPARE(desk.find<QLineEdit>("archivePlace")->text(), answerOf(opened.care->facts()).place);
        QVERIFY(desk.find<QLabel>("archiveTests")->text().contains(u"60"_s));
        QVERIFY(desk.find<QLabel>("archiveSize")->text().contains(u"kB"_s));
        const QString seen = desk.find<QLabel>("archiveSeen")->text();
        QVERIFY(seen.contains(dayText(QDateTime::currentDateTimeUtc().addDays(-730))));
        QVERIFY(seen.contains(dayText(QDateTime::currentDateTimeUtc())));
        answerOf(opened.archive->put({.profile = u"new"_s,
                                      .from = provenanceAt(QDateTime::currentDateTimeUtc().addSecs(60)),
                                      .records = recordsOf(u"n"_s, 5)}));
        QTRY_COMPARE(desk.names().size(), 4); // it follows
        QVERIFY(desk.find<QLabel>("archiveTests")->text().contains(u"65"_s));
    }

    void anEmptyOneSaysSo()
    {
        Page desk;
        (void)desk.keep(openAt(desk.folder.filePath(u"archive.sqlite"_s)));
        desk.show();
        QVERIFY(!desk.table().isVisible());
        QVERIFY(!desk.find("deleteProfile")->isEnabled());
        QVERIFY(!desk.find("exportProfile")->isEnabled());
    }

    void deletingAsksInPlaceAndOffersToExport()
    {
        Page desk;
        const OpenedArchive &opened = desk.filled();
        desk.show();
        desk.table().selectRow(2);
        desk.find("deleteProfile")->setFocus();
        QTest::keyClick(desk.find("deleteProfile"), Qt::Key_Space);
        QVERIFY(desk.find("decline")->hasFocus()); // the answer that loses nothing
        QVERIFY(desk.find("confirm")->text().contains(u"30"_s));
        QTest::keyClick(desk.find("decline"), Qt::Key_Escape);
        QVERIFY(!desk.find("confirm")->isVisible());
        QVERIFY(desk.window.isVisible());
        QCOMPARE(answerOf(opened.care->facts()).tests(), 60);

        const QString file = desk.folder.filePath(u"kept.json"_s);
        desk.prompt.answer = SaveAnswer{.path = file};
        desk.click("deleteProfile");
        desk.click("exportFirst");
        QTRY_VERIFY(desk.result().contains(file));
        QVERIFY(desk.result().contains(u"30"_s));
        QFile kept(file);
        QVERIFY(kept.open(QFile::ReadOnly));
        QCOMPARE(decodeListAnswer(kept.readAll())->records.size(), 30);
        QVERIFY(desk.find("confirm")->isVisible()); // still asked
        QTRY_VERIFY(desk.page->isSettled());
        QTest::keyClick(desk.find("confirm"), Qt::Key_Space);
        QTRY_COMPARE(desk.names().size(), 2);
        QCOMPARE(answerOf(opened.care->facts()).tests(), 30);
        QVERIFY(!desk.names().contains(u"Imported files"_s));
        QVERIFY(desk.result().contains(u"30"_s));
    }

    void aQuestionGoesWithItsProfile()
    {
        Page desk;
        const OpenedArchive &opened = desk.filled();
        desk.show();
        desk.table().selectRow(2);
        desk.click("deleteProfile");
        desk.table().selectRow(1); // another is chosen
        QVERIFY(!desk.find("confirm")->isVisible());
        desk.table().selectRow(2);
        desk.click("deleteProfile");
        answerOf(opened.archive->put({.profile = u"imported"_s,
                                      .from = provenanceAt(QDateTime::currentDateTimeUtc().addDays(-731)),
                                      .records = recordsOf(u"late"_s, 7)}));
        QTRY_VERIFY(desk.find("confirm")->text().contains(u"37"_s)); // the number is that of now
        answerOf(opened.care->removeProfile(u"imported"_s));
        QTRY_VERIFY(!desk.find("confirm")->isVisible());
    }

    void checkingAndCompactingEndInASentence()
    {
        Page desk;
        (void)desk.filled();
        desk.show();
        desk.find("archiveCheck")->setFocus();
        QTest::keyClick(desk.find("archiveCheck"), Qt::Key_Space);
        QVERIFY(!desk.page->isSettled());
        QVERIFY(!desk.find("archiveCompact")->isEnabled()); // one thing at a time
        QTRY_COMPARE(desk.result(), u"Everything in the archive is well."_s);
        desk.click("archiveCompact");
        QTRY_VERIFY(desk.result().contains(u"small"_s));
    }

    void aReadOnlyOneCannotBeChanged()
    {
        Page desk;
        {
            (void)desk.filled();
        }
        (void)desk.keep(openAt(desk.folder.filePath(u"archive.sqlite"_s), ArchiveMode::ReadOnly));
        desk.show();
        QVERIFY(desk.find<NoteLine>("archiveAccess")->text().contains(u"reading only"_s));
        for (const char *button : {"archiveCompact", "deleteProfile"})
            QVERIFY(!desk.find(button)->isEnabled());
        QVERIFY(!desk.find<QRadioButton>("retentionByAge")->isEnabled());
        for (const char *button : {"archiveCheck", "exportProfile"})
            QVERIFY(desk.find(button)->isEnabled());
    }

    void fromMemoryTheOwnOneIsAWayOff()
    {
        Page desk(u"archive.sqlite"_s);
        {
            (void)desk.filled();
        }
        MemoryArchive memory;
        answerOf(memory.put({.profile = u"demo"_s, .from = provenanceAt(monday), .records = recordsOf(u"m"_s, 3)}));
        desk.page->setArchive({.archive = &memory});
        QVERIFY(!desk.table().isVisible());
        const QString file = desk.folder.filePath(u"all.json"_s);
        desk.prompt.answer = SaveAnswer{.path = file};
        desk.click("archiveExportAll");
        QTRY_VERIFY(desk.result().contains(u"3 test"_s));
        QTest::mouseClick(desk.find<NoteLine>("archiveAccess")->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(desk.names().size(), 3);
        QVERIFY(desk.find("deleteProfile")->isEnabled());
        desk.page->setArchive({});
        QVERIFY(desk.find<NoteLine>("archiveAccess")->text().contains(u"No archive"_s));
    }

    void aFailureIsSaidAndCanBeTriedAgain()
    {
        Page desk;
        MemoryArchive archive;
        FailingCare care;
        desk.page->setArchive({.archive = &archive, .care = &care});
        QTRY_VERIFY(desk.result().contains(u"The disk is gone. Put it back."_s));
        desk.click("archiveCheck");
        QTRY_VERIFY(desk.page->isSettled());
        QVERIFY(desk.result().contains(u"The disk is gone"_s));
        care.isWell = true;
        QTest::mouseClick(desk.find<NoteLine>("archiveResult")->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(desk.find<QLineEdit>("archivePlace")->text(), u"/a"_s);
        QVERIFY(desk.result().isEmpty());
        desk.page->setArchive({});
    }

    void whatWouldGoIsSaidBeforeItGoes()
    {
        Page desk;
        const OpenedArchive &opened = desk.filled();
        desk.show();
        QSignalSpy chosen(desk.page, &ArchivePage::policyChosen);
        auto *byAge = desk.find<QRadioButton>("retentionByAge");
        byAge->setFocus();
        QTest::keyClick(byAge, Qt::Key_Space);
        QTRY_VERIFY(desk.find("retentionSwitchOn")->isEnabled());
        QVERIFY(desk.find("retentionSwitchOn")->text().contains(u"50"_s)); // of 180 days
        desk.find<QSpinBox>("retentionAge")->setFocus();
        desk.find<QSpinBox>("retentionAge")->setValue(13); // months
        QTRY_VERIFY(desk.find("retentionSwitchOn")->text().contains(u"30"_s));
        QVERIFY(chosen.isEmpty());
        QCOMPARE(answerOf(opened.care->facts()).tests(), 60);
        desk.find("retentionSwitchOn")->setFocus();
        QTest::keyClick(desk.find("retentionSwitchOn"), Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<RetentionPolicy>().toText(), u"390d"_s);
        QTRY_COMPARE(desk.names().size(), 2);
        QVERIFY(desk.result().contains(u"30"_s));
        QVERIFY(!desk.find("retentionSwitchOn")->isVisible());
        QTest::mouseClick(desk.find<QRadioButton>("retentionOff"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().value<RetentionPolicy>().toText(), u"off"_s);
    }

    void aPolicyIsShownAsItWasSet()
    {
        Page desk;
        (void)desk.filled();
        desk.page->setPolicy({.kind = RetentionPolicy::Kind::BySize, .bytes = 500'000'000});
        desk.show();
        QVERIFY(desk.find<QRadioButton>("retentionBySize")->isChecked());
        QCOMPARE(desk.find<QSpinBox>("retentionSize")->value(), 500);
        QVERIFY(!desk.find("retentionSwitchOn")->isVisible());
    }

    void anArchiveIsKeptShortAtTheStart()
    {
        Desk desk({.tests = 20});
        desk.state.setValue(u"archive/retention"_s, u"180d"_s);
        OpenedArchive opened = openAt(desk.folder.filePath(u"own.sqlite"_s));
        answerOf(opened.archive->put({.profile = u"old"_s,
                                      .from = provenanceAt(QDateTime::currentDateTimeUtc().addDays(-200)),
                                      .records = recordsOf(u"old-"_s, 12)}));
        ArchiveCare *care = opened.care;
        OpenedSource source;
        source.archive = std::move(opened.archive);
        source.care = care;
        desk.open(std::move(source));
        QTRY_VERIFY(desk.find<QStatusBar>("statusLine")->currentMessage().contains(u"12"_s));
        QCOMPARE(answerOf(care->facts()).tests(), 20);
    }

    void fitsASmallScreenAndStaysPlain()
    {
        Page desk;
        const OpenedArchive &opened = desk.filled();
        answerOf(opened.archive->put(
            {.profile = u"<b>bold</b>"_s, .from = provenanceAt(monday), .records = recordsOf(u"b"_s, 1)}));
        desk.show();
        desk.window.resize(640, 480);
        QVERIFY(desk.window.minimumSizeHint().width() <= 640);
        QVERIFY(desk.window.minimumSizeHint().height() <= 480);
        QCOMPARE(desk.window.size(), QSize(640, 480));
        for (const QLabel *label : desk.window.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                     qPrintable(label->text()));
        for (const QWidget *one : desk.window.findChildren<QPushButton *>())
            QVERIFY(!static_cast<const QPushButton *>(one)->autoDefault());
    }
};

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
