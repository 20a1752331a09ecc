// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/checks.h"
#include "tests/house/rooms.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fabriscope::house;

namespace {

constexpr auto banner = "// SPDX-FileCopyrightText: 2026 The Fabriscope authors\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n\n"_L1;

QSet<QString> screenHeaders()
{
    QSet<QString> names;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const auto &module : {u"QtGui"_s, u"QtWidgets"_s}) {
        const QStringList found = QDir(headers.filePath(module)).entryList(QDir::Files);
        names.unite(QSet<QString>(found.begin(), found.end()));
    }
    return names;
}

QString report(const QList<Violation> &violations)
{
    QStringList texts;
    for (const Violation &violation : violations)
        texts += violation.toString();
    return texts.join(u'\n');
}

QString rulesOf(const QList<Violation> &violations)
{
    QStringList found;
    for (const Violation &violation : violations)
        found += u"%1:%2"_s.arg(violation.rule).arg(violation.line);
    return found.join(u' ');
}

} // namespace

/// The rules of the house, on the house itself and on planted faults: a check that finds nothing must be one that
/// could.
class TestHouse : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_files = readTree(QStringLiteral(FABRISCOPE_SOURCE_DIR));
        m_screen = screenHeaders();
        QVERIFY(m_files.size() > 50);
        QVERIFY(m_screen.contains(u"QWidget"_s) && m_screen.contains(u"QColor"_s) && !m_screen.contains(u"QString"_s));
    }

    void includes() { expectNone(checkIncludes(m_files, m_screen)); }
    void circles() { expectNone(checkCircles(m_files)); }
    void shape() { expectNone(checkShape(m_files)); }
    void idioms() { expectNone(checkIdioms(m_files)); }

    void arrowsGoOneWay()
    {
        for (const QString &a : appArrows().keys()) {
            for (const QString &b : appArrows().keys())
                QVERIFY2(a == b || !(mayUse(a, b) && mayUse(b, a)), qPrintable(a + u" ↔ "_s + b));
        }
    }

    void arrows_data();
    void arrows();
    void plantedIncludes_data();
    void plantedIncludes();
    void plantedIdioms_data();
    void plantedIdioms();
    void plantedCircle();
    void plantedShape();
    void treeLeavesOutWhatNobodyWrote();

private:
    static void expectNone(const QList<Violation> &violations)
    {
        if (!violations.isEmpty())
            QFAIL(qPrintable(u'\n' + report(violations)));
    }

    QList<SourceFile> m_files;
    QSet<QString> m_screen;
};

void TestHouse::arrows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *from, const char *to, bool may) {
        QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to) << may;
    };
    row("query", "fields", true);
    row("fields", "query", false);
    row("connection", "record", true); // through eflo
    row("eflo", "archive", false);
    row("problem", "nettest", false);
    row("language", "problem", true);
    row("demo", "eflo", true);
    row("demo", "connection", false);
    row("browse", "connection", false);
    row("watch", "archive", true);
    row("cli", "pairs", true);
    row("exporting", "browse", false);
}

void TestHouse::arrows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(mayUse(from, to), "may");
}

void TestHouse::plantedIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *path, const char *code, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromUtf8(code) << QString::fromLatin1(found);
    };
    row("an arrow", "app/query/a.cpp", "#include \"app/fields/field.h\"\n", "");
    row("against an arrow", "app/fields/a.cpp", "\n#include \"app/query/query.h\"\n", "include:2");
    row("ui from app", "app/cli/a.cpp", "#include \"ui/theme/theme.h\"\n", "include:1");
    row("app from ui", "ui/window/a.cpp", "#include \"app/cli/a.h\"\n", "");
    row("a widget in app", "app/cli/a.cpp", "#include <QWidget>\n", "include:1");
    row("a colour in app, the long way", "app/cli/a.cpp", "#include <QtGui/QColor>\n", "include:1");
    row("a widget in ui", "ui/window/a.cpp", "#include <QWidget>\n", "");
    row("not by the full path", "ui/window/a.cpp", "#include \"theme.h\"\n", "include:1");
    row("what moc makes", "tests/house/a.cpp", "#include \"a.moc\"\n", "");
    row("a test in the program", "ui/window/a.cpp", "#include \"tests/support/a.h\"\n", "include:1");
    row("a room nobody drew", "app/attic/a.cpp", "#include \"app/nettest/nettest.h\"\n", "include:1");
    row("a comment", "app/fields/a.cpp", "// #include \"app/query/query.h\"\n", "");
    row("with blanks", "app/fields/a.cpp", "  #  include \"app/query/query.h\"\n", "include:1");
}

void TestHouse::plantedIncludes()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QTEST(rulesOf(checkIncludes({sourceFile(path, code)}, m_screen)), "found");
}

void TestHouse::plantedIdioms_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *path, const char *code, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromUtf8(code) << QString::fromLatin1(found);
    };
    row("SIGNAL", "ui/a/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", "string-signals:1 string-signals:1");
    row("sender", "ui/a/a.cpp", "auto *b = sender();", "sender:1");
    row("somebody else's sender", "ui/a/a.cpp", "auto b = mail.sender();", "");
    row("QEventLoop", "tests/a/a.cpp", "\nQEventLoop loop;", "nested-loop:2");
    row("processEvents", "app/a/a.cpp", "QCoreApplication::processEvents();", "nested-loop:1");
    row("a dialog's exec", "ui/a/a.cpp", "dialog.exec();", "nested-loop:1");
    row("the program's exec", "ui/main.cpp", "return app.exec();", "");
    row("a query's exec", "app/archive/a.cpp", "query.exec();", "");
    row("a message box", "ui/a/a.cpp", "QMessageBox::warning(this, a, b);", "nested-loop:1");
    row("qWait", "tests/a/a.cpp", "QTest::qWait(100);", "sleep:1");
    row("sleep_for", "app/a/a.cpp", "std::this_thread::sleep_for(1s);", "sleep:1");
    row("in a comment", "app/a/a.cpp", "// no QEventLoop here\n/* nor\nqWait() */", "");
    row("in a string", "app/a/a.cpp", "log(\"processEvents() \\\" sleep(3)\");", "");
    row("in a raw string", "app/a/a.cpp", "log(uR\"x(QEventLoop \")x\"_s); sleep(1);", "sleep:1");
    row("after a digit separator", "app/a/a.cpp", "auto a = 10'000; sleep(1); auto b = 'x';", "sleep:1");
    row("singleShot", "ui/a/a.cpp", "QTimer::singleShot(0, [this] {});", "contextless:1");
    row("singleShot with a context", "ui/a/a.cpp", "QTimer::singleShot(0, this, [this] {});", "");
    row("a singleton", "app/a/a.h", "static Thing &instance();", "singleton:1");
    row("rich text", "ui/a/a.cpp", "label->setTextFormat(Qt::RichText);", "rich-text:1");
    row("a colour", "ui/a/a.cpp", "QColor(255, 0, 0); Qt::darkRed;", "loose-colour:1 loose-colour:1");
    row("a colour in words", "ui/a/a.cpp", "QColor c(u\"#ff0000\"_s);", "loose-colour:1");
    row("a colour at home", "ui/theme/a.cpp", "QColor(255, 0, 0);", "");
    row("a colour of the theme", "ui/a/a.cpp", "QColor c = ink(Ink::Failed, palette()); QColor(c);", "");
    row("glued", "ui/a/a.cpp", "setText(tr(\"Tests: \") + count);", "glued-text:1");
    row("glued behind", "ui/a/a.cpp", "setText(count + tr(\" tests\"));", "glued-text:1");
    row("lines put together", "app/a/a.cpp", "text += u'\\n' + tr(\"Usage:\") + u'\\n' + \"  \"_L1 + tr(\"Go\");", "");
    row("an exception", "tests/a/a.cpp", "sleep(1); // house: allow sleep because the kernel says nothing", "");
    row("an exception above", "tests/a/a.cpp", "// house: allow sleep because it must\nsleep(1);", "");
    row("an exception for no reason", "tests/a/a.cpp", "sleep(1); // house: allow sleep", "sleep:1");
    row("an exception for something else", "tests/a/a.cpp", "sleep(1); // house: allow sender because x", "sleep:1");
}

void TestHouse::plantedIdioms()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QTEST(rulesOf(checkIdioms({sourceFile(path, code)})), "found");
}

void TestHouse::plantedCircle()
{
    const QList<SourceFile> files{
        sourceFile(u"ui/a/a.cpp"_s, u"#include \"ui/b/b.h\"\n"_s),
        sourceFile(u"ui/b/b.cpp"_s, u"#include \"ui/c/c.h\"\n#include \"ui/b/b.h\"\n"_s),
        sourceFile(u"ui/main.cpp"_s, u"#include \"ui/a/a.h\"\n"_s),
    };
    QCOMPARE(report(checkCircles(files)), QString());
    const auto closed = files + QList{sourceFile(u"ui/c/c.cpp"_s, u"#include \"ui/a/a.h\"\n"_s)};
    QCOMPARE(report(checkCircles(closed)), u"ui/a:0: ui/a → ui/b → ui/c → ui/a [circle]"_s);
}

void TestHouse::plantedShape()
{
    const auto rules = [](const QString &path, const QString &text) {
        return rulesOf(checkShape({sourceFile(path, text)}));
    };
    const QString body = banner + u"#pragma once\n"_s;
    QCOMPARE(rules(u"app/a/a.h"_s, body + QString(146, u'\n')), QString());
    QCOMPARE(rules(u"app/a/a.h"_s, body + QString(147, u'\n')), u"length:151"_s);
    QCOMPARE(rules(u"app/a/a.cpp"_s, banner + QString(398, u'\n')), u"length:401"_s);
    QCOMPARE(rules(u"app/a/a.h"_s, banner), u"pragma:0"_s);
    QCOMPARE(rules(u"app/a/A.cpp"_s, banner), u"name:0"_s);
    const QString function = banner + u"void a()\n{\n"_s;
    QCOMPARE(rules(u"app/a/a.cpp"_s, function + QString(40, u'\n') + u"}\n"_s), QString());
    QCOMPARE(rules(u"app/a/a.cpp"_s, function + QString(41, u'\n') + u"}\n"_s), u"function:5"_s);
    QCOMPARE(rules(u"app/a/a.cpp"_s, u"int a;\n"_s), u"banner:1"_s);
    QCOMPARE(rules(u"app/a/a.cpp"_s, QString(banner).replace(u"GPL-3.0-or-later"_s, u"MIT"_s)), u"banner:1"_s);
    QCOMPARE(rules(u"packaging/run"_s, u"#!/bin/sh\n"_s), u"banner:1"_s);
    QCOMPARE(rules(u"app/CMakeLists.txt"_s, u"add_library(a)\n"_s), u"banner:1"_s);
    QCOMPARE(rules(u"tests/data/sample.json"_s, u"{}\n"_s), QString());
}

void TestHouse::treeLeavesOutWhatNobodyWrote()
{
    QTemporaryDir dir;
    const QDir top(dir.path());
    for (const auto &path :
         {u"app/a.cpp"_s, u"build/debug/a.cpp"_s, u".git/config"_s, u"resources/a.png"_s, u"tests/run"_s}) {
        QVERIFY(top.mkpath(path.section(u'/', 0, -2)));
        QFile file(top.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QStringList paths;
    for (const SourceFile &file : readTree(dir.path()))
        paths += file.path;
    QCOMPARE(paths, QStringList({u"app/a.cpp"_s, u"tests/run"_s}));
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
