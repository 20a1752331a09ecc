// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/browse/countedfacets.h"
#include "ui/browse/chip.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/queryedit.h"
#include "ui/browse/queryhelppopup.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestFilterBar : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyKeystrokeIsAQuery();
    void chipsWriteTheQuery();
    void typingChecksTheChips();
    void arrowsWalkTheChips();
    void narrowWindowsHaveAMenu();
    void faultsAreNamedInTheirPlace();
    void aTermUnderWayIsNotCalledWrong();
    void escClearsAndThenLeaves();
    void downLeaves();
    void suggestionsAreTaken();
    void helpOpensAndCloses();
    void countsAreGrouped();
    void everythingHasAName();

private:
    [[nodiscard]] QueryEdit *edit() const { return m_bar->findChild<QueryEdit *>(); }
    [[nodiscard]] Chip *chip(const QString &name) const;
    [[nodiscard]] QList<Chip *> visibleChips() const;
    [[nodiscard]] QLabel *labelNamed(const QString &name) const;

    std::unique_ptr<FilterBar> m_bar;
};

namespace {

Facets someFacets()
{
    CountedFacets counting;
    const QStringList statuses{u"InProgress"_s, u"Failed"_s, u"Finished"_s};
    const QStringList types{u"TrafficTest"_s, u"DelayTest"_s, u"CommTest"_s};
    for (int i = 0; i < 30; ++i) {
        auto test = std::make_shared<NetTest>();
        test->status = statuses.at(i % 3);
        test->netTestType = types.at(i % 3);
        test->clusterName = u"cluster-%1"_s.arg(i);
        counting.add(test);
    }
    return counting.facets;
}

} // namespace

void TestFilterBar::init()
{
    m_bar = std::make_unique<FilterBar>();
    m_bar->setFacets(someFacets());
    m_bar->resize(1200, m_bar->sizeHint().height());
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->focusFilter();
    QTRY_VERIFY(edit()->hasFocus());
}

void TestFilterBar::cleanup()
{
    m_bar.reset();
}

Chip *TestFilterBar::chip(const QString &name) const
{
    for (Chip *candidate : m_bar->findChildren<Chip *>()) {
        if (candidate->accessibleName().contains(name))
            return candidate;
    }
    return nullptr;
}

QList<Chip *> TestFilterBar::visibleChips() const
{
    QList<Chip *> chips = m_bar->findChildren<Chip *>();
    chips.removeIf([](const Chip *candidate) { return !candidate->isVisible(); });
    return chips;
}

QLabel *TestFilterBar::labelNamed(const QString &name) const
{
    for (QLabel *label : m_bar->findChildren<QLabel *>()) {
        if (label->accessibleName() == name)
            return label;
    }
    return nullptr;
}

void TestFilterBar::everyKeystrokeIsAQuery()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::queryChanged);
    QTest::keyClicks(edit(), u"qp>4"_s);
    QCOMPARE(changed.size(), 4);
    QCOMPARE(m_bar->query().text(), u"qp>4"_s);
    QCOMPARE(changed.last().first().value<Query>().text(), u"qp>4"_s);
}

void TestFilterBar::chipsWriteTheQuery()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::queryChanged);
    QTest::mouseClick(chip(u"Failed"_s), Qt::LeftButton);
    QCOMPARE(m_bar->text(), u"status:failed"_s);
    QVERIFY(chip(u"Failed"_s)->isChecked());
    QTest::mouseClick(chip(u"Finished"_s), Qt::LeftButton);
    QTest::mouseClick(chip(u"DelayTest"_s), Qt::LeftButton);
    QCOMPARE(m_bar->text(), u"status:failed,finished type:delay"_s);
    QTest::mouseClick(chip(u"Failed"_s), Qt::LeftButton);
    QCOMPARE(m_bar->text(), u"status:finished type:delay"_s);
    QVERIFY(!chip(u"Failed"_s)->isChecked());
    QCOMPARE(changed.size(), 4);
}

void TestFilterBar::typingChecksTheChips()
{
    QTest::keyClicks(edit(), u"status:fail"_s);
    QVERIFY(chip(u"Failed"_s)->isChecked());
    QVERIFY(!chip(u"Finished"_s)->isChecked());
    m_bar->setText(u"-status:failed"_s);
    QVERIFY(!chip(u"Failed"_s)->isChecked());
    m_bar->setText(u"type:traffic,delay"_s);
    QVERIFY(chip(u"TrafficTest"_s)->isChecked() && chip(u"DelayTest"_s)->isChecked());
    m_bar->clearFilter();
    QVERIFY(!chip(u"TrafficTest"_s)->isChecked());
}

void TestFilterBar::arrowsWalkTheChips()
{
    const QList<Chip *> chips = visibleChips();
    QTest::keyClick(edit(), Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), chips.at(0));
    QTest::keyClick(chips.at(0), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), chips.at(1));
    QTest::keyClick(chips.at(1), Qt::Key_Space);
    QCOMPARE(m_bar->text(), u"status:failed"_s);
    QTest::keyClick(chips.at(1), Qt::Key_Left);
    QTest::keyClick(chips.at(0), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), chips.at(0));
}

void TestFilterBar::narrowWindowsHaveAMenu()
{
    const qsizetype wide = visibleChips().size();
    m_bar->resize(320, m_bar->height());
    QTRY_VERIFY(visibleChips().size() < wide);
    for (const Chip *candidate : visibleChips())
        QVERIFY(candidate->geometry().right() < candidate->parentWidget()->width());
    auto *more = m_bar->findChild<QToolButton *>(u"moreFilters"_s);
    QVERIFY(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *wanted = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(u"cluster-29 "))
            wanted = action;
    }
    QVERIFY(wanted);
    wanted->trigger();
    menu->close();
    QCOMPARE(m_bar->text(), u"cluster:cluster-29"_s);
}

void TestFilterBar::faultsAreNamedInTheirPlace()
{
    m_bar->setText(u"status:failed hostt:x qp>4"_s);
    QLabel *message = labelNamed(u"What is wrong with the filter"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"hostt"_s));
    QCOMPARE(edit()->accessibleDescription(), message->text());
    const QRect wrong = edit()->rectOf(14, 5);
    const QRect right = edit()->rectOf(0, 13);
    QVERIFY(wrong.left() > right.right());
    QVERIFY(edit()->rect().contains(wrong.adjusted(0, 2, 0, -2)));
    m_bar->setText(u"status:failed"_s);
    QVERIFY(message->isHidden());
    QVERIFY(edit()->accessibleDescription().isEmpty());
}

void TestFilterBar::aTermUnderWayIsNotCalledWrong()
{
    const QLabel *message = labelNamed(u"What is wrong with the filter"_s);
    QTest::keyClicks(edit(), u"qp>"_s);
    QCOMPARE(m_bar->query().errors().size(), 1);
    QVERIFY(message->isHidden());
    QTRY_VERIFY(message->isVisible()); // after a pause
    QTest::keyClicks(edit(), u"4"_s);
    QVERIFY(message->isHidden());
    QTest::keyClicks(edit(), u" qp>x"_s);
    QVERIFY(message->isHidden());
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(message->isVisible());
}

void TestFilterBar::escClearsAndThenLeaves()
{
    QSignalSpy leaves(m_bar.get(), &FilterBar::tableRequested);
    m_bar->setText(u"status:failed"_s);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QCOMPARE(m_bar->text(), QString());
    QCOMPARE(leaves.size(), 0);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QCOMPARE(leaves.size(), 1);
}

void TestFilterBar::downLeaves()
{
    QSignalSpy leaves(m_bar.get(), &FilterBar::tableRequested);
    m_bar->setText(u"status:failed"_s);
    QTest::keyClick(edit(), Qt::Key_Down);
    QCOMPARE(leaves.size(), 1);
    QCOMPARE(m_bar->text(), u"status:failed"_s);
}

void TestFilterBar::suggestionsAreTaken()
{
    QTest::keyClicks(edit(), u"qp>4 stat"_s);
    QAbstractItemView *popup = edit()->suggestions()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_bar->text(), u"qp>4 status:"_s);
    QTRY_VERIFY(popup->isVisible()); // the values follow at once
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_bar->text(), u"qp>4 status:InProgress"_s);
    QTRY_VERIFY(!popup->isVisible());
}

void TestFilterBar::helpOpensAndCloses()
{
    QTest::keyClick(edit(), Qt::Key_F1);
    QTRY_VERIFY(qobject_cast<QueryHelpPopup *>(QApplication::activePopupWidget()));
    QStringList texts;
    for (const QLabel *label : QApplication::activePopupWidget()->findChildren<QLabel *>())
        texts.append(label->text());
    for (const Field &field : fieldCatalogue())
        QVERIFY(texts.contains(QString::fromLatin1(field.key)));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestFilterBar::countsAreGrouped()
{
    m_bar->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_bar->setCounts(120, 4321);
    QCOMPARE(labelNamed(u"Tests shown"_s)->text(), u"120 of 4,321"_s);
}

void TestFilterBar::everythingHasAName()
{
    for (const QWidget *widget : m_bar->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
