// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/problembar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

Problem forbidden()
{
    return {.kind = Problem::Kind::Permission,
            .happened = u"<b>The service</b> does not let this key list tests"_s,
            .remedy = u"Ask for the policy below"_s,
            .detail = u"{\n  \"Version\": \"1\"\n}"_s,
            .code = u"Forbidden.RAM"_s,
            .requestId = u"3C68"_s,
            .request = u"ListNetTestResults"_s,
            .profile = {}};
}

QString shownText(const ProblemBar &bar)
{
    QString text;
    for (const QLabel *label : bar.findChildren<QLabel *>())
        text += label->isVisibleTo(&bar) ? label->text() + u'\n' : QString();
    return text;
}

template <class Button> Button *buttonNamed(const ProblemBar &bar, const QString &text)
{
    for (Button *button : bar.findChildren<Button *>()) {
        if (button->text() == text || button->accessibleName() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestProblemBar : public QObject {
    Q_OBJECT
private slots:
    void hiddenWithoutAProblem();
    void saysCauseRemedyAndOrigin();
    void actionIsOffered();
    void aCheckIsOfferedWhereItHelps();
    void detailsAreShownAndCopied();
    void escapeCloses();
    void newProblemFoldsTheDetails();
    void fitsNarrowPlaces();
};

void TestProblemBar::hiddenWithoutAProblem()
{
    ProblemBar bar;
    QVERIFY(bar.isHidden() && !bar.problem());
    bar.setProblem(forbidden());
    QVERIFY(!bar.isHidden() && bar.problem());
    bar.clear();
    QVERIFY(bar.isHidden() && !bar.problem());
}

void TestProblemBar::saysCauseRemedyAndOrigin()
{
    ProblemBar bar;
    bar.setProblem(forbidden());
    for (const QString &words :
         {u"<b>The service</b> does not"_s, u"Ask for the policy"_s, u"Forbidden.RAM · 3C68 · ListNetTestResults"_s})
        QVERIFY2(shownText(bar).contains(words), qPrintable(words));
    for (const QLabel *label : bar.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    QVERIFY(bar.accessibleDescription().contains(u"Ask for the policy"_s));
    bar.setProblem({.happened = u"Only this"_s});
    QCOMPARE(shownText(bar).trimmed(), u"Only this"_s);
}

void TestProblemBar::actionIsOffered()
{
    ProblemBar bar;
    QSignalSpy triggered(&bar, &ProblemBar::actionTriggered);
    bar.setProblem(forbidden(), u"Try again"_s);
    bar.show();
    QTest::mouseClick(buttonNamed<QPushButton>(bar, u"Try again"_s), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    bar.setProblem(forbidden());
    QVERIFY(!buttonNamed<QPushButton>(bar, {})->isVisible());
}

void TestProblemBar::aCheckIsOfferedWhereItHelps()
{
    ProblemBar bar;
    QSignalSpy wanted(&bar, &ProblemBar::checkWanted);
    auto *check = buttonNamed<QPushButton>(bar, u"Check the connection"_s);
    for (const auto &[kind, possible, offered] :
         {std::tuple(Problem::Kind::Tls, true, true), std::tuple(Problem::Kind::Tls, false, false),
          std::tuple(Problem::Kind::Clock, true, true), std::tuple(Problem::Kind::File, true, false)}) {
        bar.setProblem({.kind = kind, .happened = u"Something"_s});
        bar.offerCheck(possible);
        QCOMPARE(check->isVisibleTo(&bar), offered);
    }
    bar.setProblem(forbidden());
    bar.offerCheck(true);
    QTest::mouseClick(check, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestProblemBar::detailsAreShownAndCopied()
{
    ProblemBar bar;
    bar.setProblem(forbidden());
    auto *detail = bar.findChild<QPlainTextEdit *>();
    QVERIFY(!detail->isVisibleTo(&bar));
    QTest::keyClick(buttonNamed<QToolButton>(bar, u"Details"_s), Qt::Key_Space);
    QVERIFY(detail->isVisibleTo(&bar));
    QCOMPARE(detail->toPlainText(), forbidden().detail);
    QSignalSpy copied(&bar, &ProblemBar::copied);
    QTest::mouseClick(buttonNamed<QPushButton>(bar, u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), forbidden().detail);
    QCOMPARE(copied.size(), 1);
    bar.setProblem({.happened = u"Nothing more is known"_s});
    QVERIFY(!buttonNamed<QToolButton>(bar, u"Details"_s)->isVisibleTo(&bar));
}

void TestProblemBar::escapeCloses()
{
    ProblemBar bar;
    QSignalSpy closed(&bar, &ProblemBar::closed);
    bar.setProblem(forbidden());
    QTest::keyClick(buttonNamed<QToolButton>(bar, u"Details"_s), Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    QCOMPARE(closed.size(), 1);
}

void TestProblemBar::newProblemFoldsTheDetails()
{
    ProblemBar bar;
    bar.setProblem(forbidden());
    auto *more = buttonNamed<QToolButton>(bar, u"Details"_s);
    more->setChecked(true);
    bar.setProblem(forbidden()); // the same again: what the user opened stays open
    QVERIFY(more->isChecked());
    Problem other = forbidden();
    other.requestId = u"another"_s;
    bar.setProblem(other);
    QVERIFY(!more->isChecked());
}

void TestProblemBar::fitsNarrowPlaces()
{
    ProblemBar bar;
    bar.setProblem(forbidden(), u"Try again"_s, ProblemBar::Tone::Warning);
    bar.resize(360, bar.heightForWidth(360));
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QVERIFY(bar.minimumSizeHint().width() <= 360);
    const auto *action = buttonNamed<QPushButton>(bar, u"Try again"_s);
    QTRY_VERIFY(action->mapTo(&bar, action->rect().topRight()).x() < 360);
}

QTEST_MAIN(TestProblemBar)
#include "tst_problembar.moc"
