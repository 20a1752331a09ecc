// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/rangebrush.h"

#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Ten days from 2026-11-01 to choose from, each 40 pixels wide.
class TestRangeBrush : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void drags_data();
    void drags();
    void keys_data();
    void keys();
    void showsWhatTheFilterAsksFor();
    void doubleClickClears();
    void hasNothingToChooseFrom();

private:
    [[nodiscard]] QString range() const;
    [[nodiscard]] QPoint day(int number) const { return m_brush->bucketRect(number - 1).center().toPoint(); }
    std::unique_ptr<RangeBrush> m_brush;
};

void TestRangeBrush::init()
{
    m_brush = std::make_unique<RangeBrush>();
    m_brush->resize(400, 34);
    TimeBuckets days;
    for (int day = 1; day <= 10; ++day) {
        StateCounts tests;
        tests.add(TestState::Finished);
        days.buckets.append({QDate(2026, 11, day), QDate(2026, 11, day), tests});
    }
    m_brush->setDays(days);
    m_brush->show();
}

void TestRangeBrush::cleanup()
{
    m_brush.reset();
}

QString TestRangeBrush::range() const
{
    return m_brush->range() ? u"%1-%2"_s.arg(m_brush->range()->first.day()).arg(m_brush->range()->last.day())
                            : u"none"_s;
}

void TestRangeBrush::drags_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("one day") << 3 << 3 << u"3-3"_s;
    QTest::newRow("forwards") << 3 << 7 << u"3-7"_s;
    QTest::newRow("backwards") << 7 << 3 << u"3-7"_s;
    QTest::newRow("all") << 1 << 10 << u"1-10"_s;
}

void TestRangeBrush::drags()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QSignalSpy chosen(m_brush.get(), &RangeBrush::rangeChosen);
    QTest::mousePress(m_brush.get(), Qt::LeftButton, {}, day(from));
    QTest::mouseMove(m_brush.get(), day((from + to) / 2));
    QTest::mouseMove(m_brush.get(), day(to));
    QVERIFY(chosen.isEmpty());
    QTest::mouseRelease(m_brush.get(), Qt::LeftButton, {}, day(to));
    QCOMPARE(chosen.size(), 1);
    QTEST(range(), "chosen");
}

void TestRangeBrush::keys_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("first") << u"R"_s << u"1-1"_s;
    QTest::newRow("last") << u"L"_s << u"10-10"_s;
    QTest::newRow("moves") << u"RRR"_s << u"3-3"_s;
    QTest::newRow("stops at the end") << u"LRR"_s << u"10-10"_s;
    QTest::newRow("grows") << u"RRrr"_s << u"2-4"_s;
    QTest::newRow("shrinks and turns") << u"RRRrlll"_s << u"1-3"_s;
    QTest::newRow("moves on from its end") << u"RrrR"_s << u"4-4"_s;
    QTest::newRow("all") << u"He"_s << u"1-10"_s;
    QTest::newRow("escape") << u"RrrX"_s << u"none"_s;
}

/// Small letters with Shift.
void TestRangeBrush::keys()
{
    QFETCH(QString, keys);
    static const QHash<QChar, Qt::Key> known{
        {u'r', Qt::Key_Right}, {u'l', Qt::Key_Left}, {u'h', Qt::Key_Home}, {u'e', Qt::Key_End}, {u'x', Qt::Key_Escape}};
    QSignalSpy chosen(m_brush.get(), &RangeBrush::rangeChosen);
    for (const QChar key : keys)
        QTest::keyClick(m_brush.get(), known.value(key.toLower()), key.isLower() ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(chosen.size(), keys.size());
    QTEST(range(), "chosen");
}

void TestRangeBrush::showsWhatTheFilterAsksFor()
{
    QSignalSpy chosen(m_brush.get(), &RangeBrush::rangeChosen);
    m_brush->setRange(DayRange{{2026, 11, 4}, {2026, 11, 6}});
    QVERIFY(m_brush->accessibleDescription().contains(u"2026-11-04"_s));
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(m_brush.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(range(), u"4-7"_s);
    m_brush->setRange({});
    QCOMPARE(range(), u"none"_s);
}

void TestRangeBrush::doubleClickClears()
{
    m_brush->setRange(DayRange{{2026, 11, 4}, {2026, 11, 6}});
    QSignalSpy chosen(m_brush.get(), &RangeBrush::rangeChosen);
    QTest::mouseDClick(m_brush.get(), Qt::LeftButton, {}, day(5));
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(range(), u"none"_s);
}

void TestRangeBrush::hasNothingToChooseFrom()
{
    m_brush->setDays({});
    QSignalSpy chosen(m_brush.get(), &RangeBrush::rangeChosen);
    QTest::mouseClick(m_brush.get(), Qt::LeftButton, {}, {10, 10});
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Home, Qt::Key_Escape})
        QTest::keyClick(m_brush.get(), key);
    QVERIFY(chosen.isEmpty());
    QVERIFY(!m_brush->grab().isNull());
}

QTEST_MAIN(TestRangeBrush)
#include "tst_rangebrush.moc"
