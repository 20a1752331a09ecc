// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/profilelistmodel.h"
#include "ui/accounts/profilepanel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

const QList<ProfileState> allStates{ProfileState::NotOpened,  ProfileState::Opening, ProfileState::Connected,
                                    ProfileState::Refreshing, ProfileState::Offline, ProfileState::Failed};

ProfileLine line(const QString &id, ProfileState state = ProfileState::NotOpened)
{
    return {.id = id, .name = u"Name of "_s + id, .place = u"cn-wulanchabu"_s, .state = state, .isStored = true};
}

} // namespace

class TestProfilePanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void theModelKeepsTheRulesWhateverComes()
    {
        ProfileListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setLines({line(u"a"_s), line(u"b"_s)});
        QCOMPARE(model.rowCount(), 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setLines({line(u"a"_s), line(u"b"_s, ProfileState::Refreshing)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.size(), 0);
        model.setLines({line(u"b"_s), line(u"a"_s), line(u"c"_s)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowOf(u"a"_s), 1);
        QCOMPARE(model.rowOf(u"x"_s), -1);
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aStateIsAWordAndAnIconNeverColourAlone()
    {
        QSet<QString> words;
        ProfileListModel model;
        for (const ProfileState state : allStates) {
            model.setLines({line(u"a"_s, state)});
            const QString read = model.index(0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(read.contains("Name of a"_L1) && read.contains(wordOf(state)), qPrintable(read));
            words.insert(wordOf(state));
            QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(iconOf(state))));
        }
        QCOMPARE(words.size(), allStates.size());
    }

    void hostileNamesStayPlain()
    {
        ProfileListModel model;
        ProfileLine hostile = line(u"a"_s);
        hostile.name = u"<b>x</b>\nsecond line\u202e"_s;
        model.setLines({hostile});
        QVERIFY(!model.index(0).data(Qt::DisplayRole).toString().contains(u'\n'));
        QVERIFY(!model.index(0).data(Qt::DisplayRole).toString().contains(QChar(0x202e)));
        QVERIFY(!Qt::mightBeRichText(model.index(0).data(Qt::ToolTipRole).toString())
                || model.index(0).data(Qt::ToolTipRole).toString().contains("&lt;b"_L1));
    }

    void aClickOrEnterAsksForAProfile()
    {
        ProfilePanel panel;
        panel.setLines({line(u"a"_s), line(u"b"_s), line(u"c"_s)});
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *list = panel.findChild<QListView *>();
        QSignalSpy wanted(&panel, &ProfilePanel::wanted);
        const QModelIndex second = list->model()->index(1, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.takeFirst().first().toString(), u"b"_s);
        panel.setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(wanted.isEmpty()); // walking through the list opens nothing
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"c"_s);
        QCOMPARE(panel.current()->id, u"c"_s);
    }

    void theChoiceFollowsTheFrontUnlessSomebodyIsChoosing()
    {
        ProfilePanel panel;
        QList<ProfileLine> lines{line(u"a"_s), line(u"b"_s)};
        lines[0].isShown = true;
        panel.setLines(lines);
        QCOMPARE(panel.current()->id, u"a"_s);
        std::swap(lines[0].isShown, lines[1].isShown);
        panel.setLines(lines);
        QCOMPARE(panel.current()->id, u"b"_s);
        lines.swapItemsAt(0, 1); // moved
        panel.setLines(lines);
        QCOMPARE(panel.current()->id, u"b"_s);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.setFocus();
        QTest::keyClick(panel.findChild<QListView *>(), Qt::Key_Down);
        QCOMPARE(panel.current()->id, u"a"_s);
        lines[0].state = ProfileState::Refreshing;
        panel.setLines(lines);
        QCOMPARE(panel.current()->id, u"a"_s);
    }

    void manyProfilesScroll()
    {
        ProfilePanel panel;
        QList<ProfileLine> lines;
        for (int i = 0; i < 2000; ++i)
            lines += line(QString::number(i));
        panel.setLines(lines);
        panel.resize(184, 900);
        panel.show();
        QTRY_VERIFY(panel.sizeHint().height() < 400);
    }
};

QTEST_MAIN(TestProfilePanel)
#include "tst_profilepanel.moc"
