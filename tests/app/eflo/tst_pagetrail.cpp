// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/pagetrail.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What is new among the pages, and when they lead in a circle.
class TestPageTrail : public QObject {
    Q_OBJECT
private slots:
    void emptyPagesWithoutEnd();
    void samePagesWithoutEnd();
    void knownPagesAfterANewBeginning();
    void tokensOfAnotherRun();
    void recordsWithoutAnId();
};

namespace {

ListReading readingOf(const QByteArrayList &raws)
{
    ListReading reading;
    for (const QByteArray &raw : raws) {
        reading.answer.records.append({std::make_shared<NetTest>(), raw});
        reading.marks.append(raw);
    }
    return reading;
}

/// Pages until the trail complains; \a most if it does not.
int pagesUntilCircle(PageTrail &trail, const std::function<ListReading(int)> &page, int most)
{
    for (int i = 0; i < most; ++i) {
        (void)trail.take(page(i));
        if (const auto problem = trail.follow(QString::number(i)))
            return problem->kind == Problem::Kind::Answer ? i : -1;
    }
    return most;
}

} // namespace

void TestPageTrail::emptyPagesWithoutEnd()
{
    PageTrail trail;
    const int pages = pagesUntilCircle(
        trail, [](int) { return ListReading(); }, 100000);
    QVERIFY2(pages >= 500 && pages < 5000, qPrintable(QString::number(pages)));
}

void TestPageTrail::samePagesWithoutEnd()
{
    PageTrail trail;
    const int pages = pagesUntilCircle(
        trail,
        [](int) {
            return readingOf({"a", "b"});
        },
        100000);
    QVERIFY2(pages >= 500 && pages < 5000, qPrintable(QString::number(pages)));
}

void TestPageTrail::knownPagesAfterANewBeginning()
{
    constexpr int many = 20000;
    const auto page = [](int i) { return readingOf({QByteArray::number(i)}); };
    PageTrail trail;
    QCOMPARE(pagesUntilCircle(trail, page, many), many);
    trail.beginAgain();
    QVERIFY(trail.token().isEmpty());
    QCOMPARE(pagesUntilCircle(trail, page, many), many); // nothing new for the user, but no circle
    QVERIFY(trail.take(page(1)).records.isEmpty());
    QCOMPARE(trail.take(page(many)).records.size(), 1);
}

void TestPageTrail::tokensOfAnotherRun()
{
    PageTrail trail;
    QVERIFY(!trail.follow(u"t"_s));
    trail.beginNext();
    QVERIFY(!trail.follow(u"t"_s));
    QVERIFY(trail.follow(u"t"_s));
}

void TestPageTrail::recordsWithoutAnId()
{
    PageTrail trail;
    QCOMPARE(trail.take(readingOf({"{}", "{\"a\":1}", "{}"})).records.size(), 2);
}

QTEST_GUILESS_MAIN(TestPageTrail)
#include "tst_pagetrail.moc"
