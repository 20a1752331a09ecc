// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/doctor/checkup.h"
#include "tests/app/doctor/tlsstand.h"
#include "tests/app/eflo/rawserver.h"
#include "ui/doctor/doctorview.h"
#include "ui/doctor/stepbox.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

QAbstractButton *buttonOf(const QWidget &view, const QString &word)
{
    const auto buttons = view.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') == word && button->isVisibleTo(&view))
            return button;
    }
    return nullptr;
}

QString textOf(const QWidget &view)
{
    QStringList texts;
    const auto labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&view))
            texts += label->text();
    }
    return texts.join(u'\n');
}

QByteArray page()
{
    return httpAnswer(R"({"RequestId":"R","NetTestResults":[{"TestId":"a","CreationTime":"2024-01-19T02:18:12Z"}]})");
}

QByteArray denied()
{
    return httpAnswer(R"({"Code":"Forbidden.RAM","Message":"<b>No</b>","RequestId":"R-1"})", {}, "403 Forbidden");
}

} // namespace

class TestDoctorView : public QObject {
    Q_OBJECT
private slots:
    void stepsAppearAsTheyRun();
    void itIsStoppedAndRunAgain();
    void reportAndPolicyAreCopied();
    void everythingHasANameAndIsPlain();
    void escapeCloses();
    void closedWhileItRuns();
    void longFactsAreSeenToTheirEnd();
    void pictures_data();
    void pictures();
};

void TestDoctorView::stepsAppearAsTheyRun()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{page()}; });
    DoctorView view(setupFor(loopbackUrl(server.port())));
    view.show();
    QVERIFY(textOf(view).contains(wordOf(DoctorStep::Outcome::Pending)));
    view.start();
    QTRY_VERIFY(!view.isRunning());
    const QString text = textOf(view);
    QVERIFY2(text.contains("The connection works"_L1), qPrintable(text));
    QVERIFY(!text.contains(wordOf(DoctorStep::Outcome::Pending)));
    for (const DoctorStep::Check check : allChecks())
        QVERIFY(text.contains(titleOf(check)));
    QVERIFY(text.contains(u"LTAI…eyId"_s));
}

void TestDoctorView::itIsStoppedAndRunAgain()
{
    RawServer server;
    DoctorView view(setupFor(loopbackUrl(server.port())));
    view.show();
    view.start();
    QTRY_VERIFY(!server.requests().isEmpty());
    QVERIFY(!buttonOf(view, u"Run again"_s));
    QVERIFY(!buttonOf(view, u"Copy report"_s)->isEnabled());
    QAbstractButton *stop = buttonOf(view, u"Stop"_s);
    QVERIFY(stop);
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_VERIFY(!view.isRunning());
    QVERIFY(textOf(view).contains("stopped"_L1));
    server.answerBy([](const RawRequest &, qsizetype) { return RawAnswer{page()}; });
    QTest::mouseClick(buttonOf(view, u"Run again"_s), Qt::LeftButton);
    QVERIFY(view.isRunning());
    QTRY_VERIFY(!view.isRunning());
    QVERIFY(textOf(view).contains("The connection works"_L1));
}

void TestDoctorView::reportAndPolicyAreCopied()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{denied()}; });
    DoctorView view(setupFor(loopbackUrl(server.port())));
    view.show();
    view.start();
    QTRY_VERIFY(!view.isRunning());
    QTest::mouseClick(buttonOf(view, u"Copy policy"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("{\"Version\""_L1));
    QTest::mouseClick(buttonOf(view, u"Copy report"_s), Qt::LeftButton);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains("[FAIL]  Permission"_L1));
    QVERIFY(!report.contains(markedKeys().accessKeySecret) && !report.contains(markedKeys().accessKeyId));
}

void TestDoctorView::everythingHasANameAndIsPlain()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{denied()}; });
    DoctorView view(setupFor(loopbackUrl(server.port())));
    view.show();
    view.start();
    QTRY_VERIFY(!view.isRunning());
    const auto labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const auto boxes = view.findChildren<StepBox *>();
    QCOMPARE(boxes.size(), allChecks().size());
    for (const StepBox *box : boxes)
        QVERIFY2(box->accessibleName().contains(u": "_s), qPrintable(box->accessibleName()));
    const auto buttons = view.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    QAbstractButton *more = buttonOf(view, u"Details"_s);
    QVERIFY(more);
    QTest::mouseClick(more, Qt::LeftButton);
    bool said = false;
    const auto details = view.findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *detail : details)
        said = said || (detail->isVisible() && detail->toPlainText().contains("<b>No</b>"_L1));
    QVERIFY(said);
}

void TestDoctorView::escapeCloses()
{
    DoctorView view({.name = u"nobody"_s});
    view.show();
    QVERIFY(!view.isModal());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isVisible());
}

void TestDoctorView::closedWhileItRuns()
{
    RawServer server;
    auto view = std::make_unique<DoctorView>(setupFor(loopbackUrl(server.port())));
    view->show();
    view->start();
    QTRY_VERIFY(!server.requests().isEmpty());
    view.reset();
}

void TestDoctorView::longFactsAreSeenToTheirEnd()
{
    const TlsStand intercepted(identityOf(u"intercepted"_s, {u"interceptor-root"_s}));
    DoctorView view(setupFor(loopbackUrl(intercepted.port(), u"https"_s)));
    view.resize(380, 400);
    view.show();
    view.start();
    QTRY_VERIFY(!view.isRunning());
    if (QAbstractButton *more = buttonOf(view, u"Details"_s))
        more->click();
    const auto boxes = view.findChildren<StepBox *>();
    QVERIFY(!boxes.isEmpty());
    for (const StepBox *box : boxes) {
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

void TestDoctorView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Draws every state, for whoever wants to look: FABRISCOPE_PICTURES names the folder.
void TestDoctorView::pictures()
{
    QFETCH(bool, dark);
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()),
               dark ? ThemeChoice::Dark : ThemeChoice::Light);
    RawServer server([](const RawRequest &request, qsizetype) {
        return RawAnswer{request.header("x-acs-action") == "ListNetTestResults" ? page() : denied()};
    });
    const TlsStand intercepted(identityOf(u"intercepted"_s, {u"interceptor-root"_s}));
    const TlsStand expired(identityOf(u"expired"_s, {u"test-root"_s}));
    const QString folder = qEnvironmentVariable("FABRISCOPE_PICTURES");
    const auto draw = [&](const QString &name, const DoctorSetup &setup, int width) {
        DoctorView view(setup);
        view.resize(width, 680);
        view.show();
        view.start();
        for (const QString &state : {u"running"_s, u"ended"_s}) {
            const QPixmap picture = view.grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                QVERIFY(picture.save(u"%1/%2-%3-%4.png"_s.arg(folder, name, state, dark ? u"dark"_s : u"light"_s)));
            QTRY_VERIFY(!view.isRunning());
            if (QAbstractButton *more = buttonOf(view, u"Details"_s))
                more->click();
        }
    };
    draw(u"permission"_s, setupFor(loopbackUrl(server.port())), 640);
    draw(u"intercepted"_s, setupFor(loopbackUrl(intercepted.port(), u"https"_s)), 640);
    draw(u"expired"_s, setupFor(loopbackUrl(expired.port(), u"https"_s)), 640);
    draw(u"narrow"_s, setupFor(loopbackUrl(server.port())), 380);
}

QTEST_MAIN(TestDoctorView)
#include "tst_doctorview.moc"
