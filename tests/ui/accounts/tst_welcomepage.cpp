// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/welcomepage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestWelcomePage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void focusBringsToTheDemo();
    void copiesTheExample();
    void namesEveryVariableOfTheEnvironment();
    void fitsNarrowPlaces();

private:
    std::unique_ptr<WelcomePage> m_page;
};

void TestWelcomePage::init()
{
    m_page = std::make_unique<WelcomePage>();
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestWelcomePage::focusBringsToTheDemo()
{
    QSignalSpy demo(m_page.get(), &WelcomePage::demoWanted);
    m_page->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(demo.size(), 1);
}

void TestWelcomePage::copiesTheExample()
{
    QSignalSpy copied(m_page.get(), &WelcomePage::copied);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(copied.size(), 1);
    for (const QString &name :
         {u"ALIBABA_CLOUD_ACCESS_KEY_ID="_s, u"ALIBABA_CLOUD_ACCESS_KEY_SECRET="_s, u"ALIBABA_CLOUD_REGION_ID="_s})
        QVERIFY(QGuiApplication::clipboard()->text().contains(name));
}

void TestWelcomePage::namesEveryVariableOfTheEnvironment()
{
    QString text;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
        text += label->text();
    }
    for (const QString &name : {u"ALIBABA_CLOUD_SECURITY_TOKEN"_s, u"ALIBABA_CLOUD_ENDPOINT"_s})
        QVERIFY(text.contains(name));
}

void TestWelcomePage::fitsNarrowPlaces()
{
    m_page->resize(360, 800);
    QTRY_VERIFY(m_page->widget()->width() <= 360);
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
