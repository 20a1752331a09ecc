// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/verdictwords.h"
#include "tests/app/measure/measuredlines.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What a result says in words: only known words, in known fields, of known members.
class tst_resultverdicts : public QObject {
    Q_OBJECT
private slots:
    void readsVerdicts_data();
    void readsVerdicts();
    void keepsTheWordAndSaysWhatItDoesNotKnow();
    void takesTheWordOfTheUser();
    void knowsWords();
};

namespace {

void addVerdicts(const char *name, const char *text, const QStringList &verdicts, int unread)
{
    QTest::newRow(name) << QByteArray(text) << verdicts << unread;
}

void addPart1()
{
    addVerdicts("words below members", R"({"10.0.0.1":{"10.0.0.3":"ok","10.0.0.4":"timeout","10.9.9.9":"ok"}})",
                {u"e01-a:bond1>e01-b:bond1 passed"_s, u"e01-a:bond1>e01-c:bond1 failed"_s}, 1);
    addVerdicts("a matrix of true and false",
                R"({"hosts":["node-b","node-c"],"connectivity":[[true,false],[true,true]]})",
                {u"e01-b:bond1>e01-c:bond1 failed"_s, u"e01-c:bond1>e01-b:bond1 passed"_s}, 2);
    addVerdicts("a matrix of words", R"({"hosts":["node-b","node-c"],"result":[["-","ok"],["fail","-"]]})",
                {u"e01-b:bond1>e01-c:bond1 passed"_s, u"e01-c:bond1>e01-b:bond1 failed"_s}, 2);
    addVerdicts(
        "fields of pairs",
        R"([{"src":"10.0.0.1","dst":"10.0.0.3","success":true},{"src":"10.0.0.1","dst":"10.0.0.4","success":false,"error":"no route"},{"src":"10.0.0.1","dst":"10.0.0.9","success":false},{"src":"10.0.0.3","dst":"10.0.0.1","status":"weird"}])",
        {u"e01-a:bond1>e01-b:bond1 passed"_s, u"e01-a:bond1>e01-c:bond1 failed"_s}, 2);
    addVerdicts(
        "fields that say not",
        R"([{"src":"10.0.0.1","dst":"10.0.0.3","failed":true},{"src":"10.0.0.1","dst":"10.0.0.4","unreachable":false}])",
        {u"e01-a:bond1>e01-b:bond1 failed"_s, u"e01-a:bond1>e01-c:bond1 passed"_s}, 0);
    addVerdicts("beside figures, and of the whole test",
                R"({"status":"ok","message":"done","results":{"10.0.0.1->10.0.0.3":{"status":"OK","latency_us":5}}})",
                {u"e01-a:bond1>e01-b:bond1 passed"_s}, 0);
}

void addPart2()
{
    addVerdicts("what was expected",
                R"([{"src":"10.0.0.1","dst":"10.0.0.3","expected_status":"ok","threshold":{"status":"ok"}}])", {}, 1);
    addVerdicts("hosts and bonds", R"({"node-b":{"bond1":"up","bond7":"down"},"node-c":"ok"})",
                {u"e01-b:bond1 passed"_s, u"e01-c:bond1 passed"_s}, 1);
    addVerdicts("Chinese",
                "源;目的;时延(us);结果\n"
                "10.0.0.1;10.0.0.3;5.1;通\n"
                "10.0.0.3;10.0.0.1;;不通",
                {u"e01-a:bond1>e01-b:bond1 passed"_s, u"e01-b:bond1>e01-a:bond1 failed"_s}, 0);
    addVerdicts("numbers are none",
                R"([{"src":"10.0.0.1","dst":"10.0.0.3","count":5,"avg":"5us","ok":4,"failed":1,"status":0}])", {}, 4);
}

} // namespace

void tst_resultverdicts::readsVerdicts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("verdicts");
    QTest::addColumn<int>("unread");
    addPart1();
    addPart2();
}

void tst_resultverdicts::readsVerdicts()
{
    QFETCH(QByteArray, text);
    const MeasuredResults results = readMeasurements(fourMembers(u"DelayTest"_s), text);
    QTEST(verdictsOf(results), "verdicts");
    QTEST(int(results.unreadCount()), "unread");
}

void tst_resultverdicts::keepsTheWordAndSaysWhatItDoesNotKnow()
{
    const MeasuredResults results = readMeasurements(
        fourMembers(u"DelayTest"_s),
        R"([{"src":"10.0.0.1","dst":"10.0.0.3","status":"Timed out"},{"src":"10.0.0.1","dst":"10.0.0.4","status":"so-so"},
            {"src":"10.0.0.1","dst":"10.0.0.1","status":"ok"}])");
    QCOMPARE(results.verdicts.size(), 1);
    QCOMPARE(results.verdicts.first().raw, u"Timed out"_s);
    QVERIFY(!results.verdicts.first().passed);
    const QList<UnreadFigures> unread{{u"[].status"_s, UnreadFigures::Why::Diagonal, 1},
                                      {u"[].status"_s, UnreadFigures::Why::UnknownWord, 1}};
    QCOMPARE(results.unread, unread);
}

void tst_resultverdicts::takesTheWordOfTheUser()
{
    const char text[] =
        R"([{"src":"10.0.0.1","dst":"10.0.0.3","mark":"ok"},{"src":"10.0.0.1","dst":"10.0.0.4","mark":"+"}])";
    QVERIFY(readMeasurements(fourMembers(u"DelayTest"_s), text).verdicts.isEmpty());
    const MeasuredResults results = readMeasurements(
        fourMembers(u"DelayTest"_s), text, ResultCorrections{{{u"[].mark"_s, PlaceRole::Verdict, {}, {}, {}}}, false});
    QCOMPARE(verdictsOf(results), QStringList{u"e01-a:bond1>e01-b:bond1 passed"_s});
    QCOMPARE(results.unreadCount(), 1);
}

void tst_resultverdicts::knowsWords()
{
    for (const char *word : {"ok", "OK", "Pass", "PASSED", "success", "reachable", "\u901a", "\u6b63\u5e38", "true"})
        QVERIFY2(verdictWord(word) == true, word);
    for (const char *word : {"fail", "FAILED", "timeout", "Timed-Out", "not connected", "\u4e0d\u901a", "false"})
        QVERIFY2(verdictWord(word) == false, word);
    for (const char *word :
         {"", " ", "oka", "pas", "no failure", "running", "skipped", "unknown", "1", "0", "o|k", "|"})
        QVERIFY2(!verdictWord(word), word);
    QVERIFY(verdictName("Link-Status") == VerdictName::Says);
    QVERIFY(verdictName("isReachable") == VerdictName::Says);
    QVERIFY(verdictName("unreachable") == VerdictName::SaysNot);
    QVERIFY(verdictName("statuses") == VerdictName::None);
}

QTEST_GUILESS_MAIN(tst_resultverdicts)
#include "tst_resultverdicts.moc"
