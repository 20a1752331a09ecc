// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/translations/tsfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fabriscope;

/// Brings copies of the translations up to date with the source and finds everything that is not finished in them.
class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void lupdateUnderstandsEveryText();
    void complete_data();
    void complete();
    void faults_data();
    void faults();
    void readsWhatLupdateWrites();

private:
    QTemporaryDir m_dir;
    QString m_warnings;
};

void TestTranslations::initTestCase()
{
    QProcess update;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LUPDATE"_s, QStringLiteral(FABRISCOPE_LUPDATE));
    update.setProcessEnvironment(environment);
    update.start(QStringLiteral(FABRISCOPE_SOURCE_DIR "/translations/update"), {u"--into"_s, m_dir.path()});
    QVERIFY(update.waitForFinished(120'000));
    m_warnings = QString::fromUtf8(update.readAllStandardError());
    QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0, qPrintable(m_warnings));
}

/// What lupdate warns about ends under another context than tr() looks in at run time, and stays English.
void TestTranslations::lupdateUnderstandsEveryText()
{
    QCOMPARE(m_warnings, QString());
}

void TestTranslations::complete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("plurals of English") << u"en"_s << 1;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s << 50;
}

void TestTranslations::complete()
{
    QFETCH(QString, language);
    QFETCH(int, atLeast);
    QString error;
    const auto messages = readTs(m_dir.filePath(u"fabriscope_%1.ts"_s.arg(language)), &error);
    QCOMPARE(error, QString());
    QVERIFY(messages.size() >= atLeast);
    QStringList faults;
    for (const TsMessage &message : messages) {
        if (const QString fault = faultOf(message, language); !fault.isEmpty())
            faults += u"%1: “%2”: %3"_s.arg(message.context, message.source, fault);
    }
    if (!faults.isEmpty())
        QFAIL(qPrintable(u"%1 of %2 texts:\n"_s.arg(faults.size()).arg(messages.size()) + faults.join(u'\n')));
}

void TestTranslations::faults_data()
{
    QTest::addColumn<TsMessage>("message");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &source, const QStringList &forms, const QString &fault,
                        const QString &language = u"zh_CN"_s, bool numerus = false, const QString &type = {}) {
        QTest::newRow(name) << TsMessage{u"A"_s, source, type, forms, numerus} << language << fault;
    };
    row("good", u"%1 of %2"_s, {u"%2 中的 %1"_s}, {});
    row("unfinished", u"Test"_s, {u"测试"_s}, u"unfinished"_s, u"zh_CN"_s, false, u"unfinished"_s);
    row("vanished", u"Test"_s, {u"测试"_s}, u"vanished"_s, u"zh_CN"_s, false, u"vanished"_s);
    row("empty", u"Test"_s, {u" "_s}, u"empty"_s);
    row("a placeholder lost", u"%1 of %2"_s, {u"%1"_s}, u"other placeholders than the source"_s);
    row("a placeholder twice", u"%1"_s, {u"%1 %1"_s}, u"other placeholders than the source"_s);
    row("a number lost", u"%n tests"_s, {u"测试"_s}, u"other placeholders than the source"_s, u"zh_CN"_s, true);
    row("a plural", u"%n tests"_s, {u"%n 个测试"_s}, {}, u"zh_CN"_s, true);
    row("an English plural", u"%n test(s)"_s, {u"One test"_s, u"%n tests"_s}, {}, u"en"_s, true);
    row("no singular", u"%n test(s)"_s, {u"%n tests"_s}, u"1 forms instead of 2"_s, u"en"_s, true);
    row("a number lost in the plural", u"%n test(s)"_s, {u"%n test"_s, u"tests"_s},
        u"other placeholders than the source"_s, u"en"_s, true);
    row("an accelerator", u"&File"_s, {u"文件(&F)"_s}, {});
    row("an accelerator lost", u"&File"_s, {u"文件"_s}, u"an accelerator in one of source and translation only"_s);
    row("an ampersand", u"A && B"_s, {u"A && B"_s}, {});
    row("an ellipsis lost", u"Open…"_s, {u"打开"_s}, u"an ellipsis at the end of one of source and translation only"_s);
    row("a blank lost", u"Test "_s, {u"测试"_s}, u"other blanks at its ends than the source"_s);
}

void TestTranslations::faults()
{
    QFETCH(TsMessage, message);
    QFETCH(QString, language);
    QTEST(faultOf(message, language), "fault");
}

void TestTranslations::readsWhatLupdateWrites()
{
    QFile file(m_dir.filePath(u"planted.ts"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"zh_CN\"><context>"
               "<name>A</name><message><source>x &amp; y</source><comment>c</comment>"
               "<translation type=\"unfinished\"></translation></message><message numerus=\"yes\"><source>%n</source>"
               "<translation><numerusform>%n!</numerusform></translation></message></context></TS>");
    file.close();
    QString error;
    const auto messages = readTs(file.fileName(), &error);
    QCOMPARE(error, QString());
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).source, u"x & y"_s);
    QCOMPARE(messages.at(0).type, u"unfinished"_s);
    QCOMPARE(messages.at(1).forms, QStringList(u"%n!"_s));
    QVERIFY(readTs(m_dir.filePath(u"none.ts"_s), &error).isEmpty());
    QVERIFY(!error.isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
