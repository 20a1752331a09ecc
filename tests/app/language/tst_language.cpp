// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/language.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace fabriscope;

class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void languageAmong_data();
    void languageAmong();
    void environment_data();
    void environment();
    void speaksTheLanguageInstalledLast();
    void numbersFollowALanguageChosenAgainstTheSystem();
    void everyTranslationIsBuiltIn();
};

void TestLanguage::languageAmong_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QStringList &wanted, const QString &language) {
        QTest::newRow(name) << wanted << language;
    };
    row("nothing", {}, u"en_US"_s);
    for (const char *name : {"zh_CN", "zh-CN", "zh", "zh_CN.UTF-8", "zh-Hans", "zh_SG", "zh_CN.GB18030", "zh-Hans-CN"})
        row(name, {QString::fromLatin1(name)}, u"zh_CN"_s);
    for (const char *name : {"en", "en_GB.UTF-8", "C", "POSIX", "de_DE", "zh_TW", "zh-Hant", "xx", "not a language"})
        row(name, {QString::fromLatin1(name)}, u"en_US"_s);
    row("the second", {u"de-DE"_s, u"zh-CN"_s, u"en"_s}, u"zh_CN"_s);
    row("English first", {u"en-GB"_s, u"zh-CN"_s}, u"en_US"_s);
}

void TestLanguage::languageAmong()
{
    QFETCH(QStringList, wanted);
    QTEST(fabriscope::languageAmong(wanted).name(), "language");
}

void TestLanguage::environment_data()
{
    QTest::addColumn<QByteArrayList>("variables"); // LC_ALL, LC_MESSAGES, LANG, LANGUAGE
    QTest::addColumn<QString>("language");
    QTest::newRow("C beats LANGUAGE") << QByteArrayList{"C.UTF-8", "", "zh_CN.UTF-8", "zh_CN"} << u"en_US"_s;
    QTest::newRow("POSIX messages") << QByteArrayList{"", "POSIX", "zh_CN.UTF-8", "zh_CN"} << u"en_US"_s;
    QTest::newRow("LC_ALL") << QByteArrayList{"zh_CN.UTF-8", "en_US.UTF-8", "en_US.UTF-8", ""} << u"zh_CN"_s;
    QTest::newRow("LC_MESSAGES") << QByteArrayList{"", "zh_CN.UTF-8", "en_US.UTF-8", ""} << u"zh_CN"_s;
    QTest::newRow("LANG") << QByteArrayList{"", "", "zh_CN.UTF-8", ""} << u"zh_CN"_s;
    QTest::newRow("LANGUAGE") << QByteArrayList{"", "", "en_US.UTF-8", "de:zh_CN"} << u"zh_CN"_s;
}

void TestLanguage::environment()
{
    QFETCH(QByteArrayList, variables);
    const QByteArrayList names{"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"};
    QByteArrayList before;
    for (qsizetype i = 0; i < names.size(); ++i) {
        before += qgetenv(names.at(i).constData());
        qputenv(names.at(i).constData(), variables.at(i));
    }
    // Qt asks the environment anew when it hears of a change.
    QEvent change(QEvent::LocaleChange);
    QCoreApplication::sendEvent(qApp, &change);
    const QString language = languageFor().name();
    const QString asked = languageFor(u"zh_CN"_s).name();
    for (qsizetype i = 0; i < names.size(); ++i)
        qputenv(names.at(i).constData(), before.at(i));
    QCoreApplication::sendEvent(qApp, &change);
    QTEST(language, "language");
    QCOMPARE(asked, u"zh_CN"_s);
}

void TestLanguage::speaksTheLanguageInstalledLast()
{
    const auto ok = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    QVERIFY(installTranslators(*qApp, languageFor(u"zh_CN"_s)));
    QCOMPARE(ok(), u"取消"_s);
    QVERIFY(installTranslators(*qApp, languageFor(u"en"_s)));
    QCOMPARE(ok(), u"Cancel"_s);
}

void TestLanguage::numbersFollowALanguageChosenAgainstTheSystem()
{
    QLocale::setDefault(QLocale::system());
    QVERIFY(installTranslators(*qApp, languageFor()));
    QCOMPARE(QLocale(), QLocale::system());
    QVERIFY(installTranslators(*qApp, languageFor(u"zh_CN"_s)));
    QCOMPARE(QLocale().name(), u"zh_CN"_s);
    QLocale::setDefault(QLocale::system());
}

void TestLanguage::everyTranslationIsBuiltIn()
{
    for (const auto &name : {u"fabriscope_en"_s, u"fabriscope_zh_CN"_s, u"qtbase_zh_CN"_s}) {
        QTranslator translator;
        QVERIFY2(translator.load(u":/i18n/%1.qm"_s.arg(name)), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
