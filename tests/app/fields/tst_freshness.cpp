// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/field.h"
#include "app/query/query.h"

#include <QDateTime>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestFreshness : public QObject {
    Q_OBJECT
private slots:
    void saysItInAWord_data();
    void saysItInAWord();
    void queriesFindIt_data();
    void queriesFindIt();
};

namespace {

const QDateTime now(QDate(2026, 3, 20), QTime(14, 30), Qt::LocalTime);

std::optional<qint64> at(const QDateTime &moment)
{
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

void TestFreshness::saysItInAWord_data()
{
    QTest::addColumn<QDateTime>("seen");
    QTest::addColumn<QDateTime>("gone");
    QTest::addColumn<QString>("text");
    QTest::newRow("never") << QDateTime() << QDateTime() << QString();
    QTest::newRow("now") << now << QDateTime() << u"just now"_s;
    QTest::newRow("59 s") << now.addSecs(-59) << QDateTime() << u"just now"_s;
    QTest::newRow("a minute") << now.addSecs(-60) << QDateTime() << u"14:29"_s;
    QTest::newRow("this morning") << now.addSecs(-13 * 3600) << QDateTime() << u"01:30"_s;
    QTest::newRow("last night") << now.addSecs(-15 * 3600) << QDateTime() << u"1 d ago"_s;
    QTest::newRow("three days") << now.addDays(-3) << QDateTime() << u"3 d ago"_s;
    QTest::newRow("long ago") << now.addDays(-400) << QDateTime() << u"2025-02-13"_s;
    QTest::newRow("to come") << now.addSecs(90) << QDateTime() << u"14:31"_s;
    QTest::newRow("gone today") << now.addDays(-3) << now.addSecs(-3600) << u"gone since 13:30"_s;
    QTest::newRow("gone before") << now.addDays(-9) << now.addDays(-3) << u"gone since 2026-03-17"_s;
}

void TestFreshness::saysItInAWord()
{
    QFETCH(QDateTime, seen);
    QFETCH(QDateTime, gone);
    QFETCH(QString, text);
    const RowFacts facts{at(seen), at(gone)};
    QCOMPARE(freshnessText(facts, now.toMSecsSinceEpoch()), text);
    QCOMPARE(field(FieldId::Seen).rowText(facts, now.toMSecsSinceEpoch()), text);
    QCOMPARE(goneText(facts, now.toMSecsSinceEpoch()).isEmpty(), !gone.isValid());
    QCOMPARE(freshnessSentences(facts).isEmpty(), !seen.isValid() && !gone.isValid());
}

void TestFreshness::queriesFindIt_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found"); // of: fresh, old, gone, unknown
    QTest::newRow("young") << u"seen<1h"_s << u"f"_s;
    QTest::newRow("old") << u"seen>1h"_s << u"og"_s;
    QTest::newRow("not young") << u"-seen<1h"_s << u"ogu"_s;
    QTest::newRow("a day") << u"seen:2026-03-18"_s << u"o"_s;
    QTest::newRow("gone") << u"gone:true"_s << u"g"_s;
    QTest::newRow("there") << u"gone:false"_s << u"fou"_s;
    QTest::newRow("not there") << u"-gone:false"_s << u"g"_s;
    QTest::newRow("yes") << u"gone=YES"_s << u"g"_s;
    QTest::newRow("gone lately") << u"gone<2d"_s << u"g"_s;
    QTest::newRow("gone long") << u"gone>2d"_s << QString();
    QTest::newRow("both") << u"gone:false seen>1h"_s << u"o"_s;
    QTest::newRow("words do not ask") << u"2026-03-18"_s << QString();
}

void TestFreshness::queriesFindIt()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    const Query read = Query::parse(query, now);
    QVERIFY(read.errors().isEmpty());
    const QList<std::pair<QChar, RowFacts>> rows{{u'f', {at(now.addSecs(-60)), {}}},
                                                 {u'o', {at(now.addDays(-2)), {}}},
                                                 {u'g', {at(now.addDays(-5)), at(now.addDays(-1))}},
                                                 {u'u', {}}};
    QString matching;
    for (const auto &[name, facts] : rows) {
        if (read.matches(NetTest(), facts))
            matching += name;
    }
    QCOMPARE(matching, found);
    QCOMPARE(Query::parse(u"gone:maybe"_s, now).errors().size(), 1);
    QCOMPARE(Query::parse(u"seen:true"_s, now).errors().size(), 1);
}

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
