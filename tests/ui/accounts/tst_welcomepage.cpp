// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/foundaccounts.h"
#include "ui/accounts/importlist.h"
#include "ui/accounts/welcomepage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

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
    void profilesOfTheCommandLineAreThereToChoose();
    void whatCannotBeSaysWhyAndCannotBeChosen();
    void aDamagedFileIsNamed();
    void withoutProfilesToMakeThereIsNothingToImport();

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

void TestWelcomePage::profilesOfTheCommandLineAreThereToChoose()
{
    auto *list = m_page->findChild<QTreeWidget *>(u"importList"_s);
    QVERIFY(!list->isVisible());
    m_page->setFound({.cliProfiles = {{.name = u"ops"_s, .mode = u"AK"_s, .region = u"cn-beijing"_s},
                                      {.name = u"<i>cur</i>"_s,
                                       .mode = u"StsToken"_s,
                                       .region = u"cn-wulanchabu"_s,
                                       .isCurrent = true,
                                       .accessKeyId = u"STS.id"_s}}});
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), u"AK"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"cn-beijing"_s);
    QSignalSpy wanted(m_page.get(), &WelcomePage::importWanted);
    QCOMPARE(m_page->importList().chosen(), QStringList{u"<i>cur</i>"_s}); // the current one, to begin with
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Space);
    m_page->findChild<QAbstractButton *>(u"copy"_s)->click();
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toStringList(), (QStringList{u"ops"_s, u"<i>cur</i>"_s}));
    QCOMPARE(wanted.first().at(1).value<ImportWay>(), ImportWay::Copy);
}

void TestWelcomePage::whatCannotBeSaysWhyAndCannotBeChosen()
{
    auto *list = m_page->findChild<QTreeWidget *>(u"importList"_s);
    m_page->setProfiles({u"Taken"_s});
    m_page->setFound(
        {.cliProfiles = {{.name = u"rsa"_s, .mode = u"RsaKeyPair"_s, .whyNot = u"RsaKeyPair is withdrawn"_s},
                         {.name = u"taken"_s, .mode = u"AK"_s, .region = u"cn-beijing"_s},
                         {.name = u"nowhere"_s, .mode = u"AK"_s}}});
    const QStringList reasons{u"withdrawn"_s, u"already"_s, u"no region"_s};
    for (int i = 0; i < 3; ++i) {
        QTreeWidgetItem *item = list->topLevelItem(i);
        list->setCurrentItem(item);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(item->checkState(0), Qt::Unchecked);
        QCOMPARE(item->childCount(), 1);
        QVERIFY2(item->child(0)->text(0).contains(reasons.at(i)), qPrintable(item->child(0)->text(0)));
        QVERIFY(item->data(0, Qt::AccessibleDescriptionRole).toString().contains(reasons.at(i)));
    }
    QVERIFY(!m_page->findChild<QPushButton *>(u"import"_s)->isEnabled());
}

void TestWelcomePage::aDamagedFileIsNamed()
{
    m_page->setFound({.cliProblem = Problem{
                          .kind = Problem::Kind::File, .happened = u"It is <b>no</b> JSON"_s, .remedy = u"Mend it"_s}});
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains("no</b> JSON: Mend it"_L1)
            && label->textFormat() == Qt::PlainText;
    }));
}

void TestWelcomePage::withoutProfilesToMakeThereIsNothingToImport()
{
    m_page->setProfiles({}, false);
    m_page->setFound({.cliProfiles = {{.name = u"ops"_s, .mode = u"AK"_s, .region = u"cn-beijing"_s}}});
    QVERIFY(!m_page->findChild<QTreeWidget *>(u"importList"_s)->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(u"addProfile"_s)->isVisible());
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
