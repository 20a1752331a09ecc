// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of a host: what it says, how it is walked through, and that it follows its tests.

#include "app/record/decode.h"
#include "ui/history/historytable.h"
#include "ui/history/memberpage.h"
#include "ui/history/timelinestrip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

const MemberOfInterest e01{{HostIdentity::By::ResourceId, u"e01"_s}, {}};

/// One test an hour, between e01 and another host.
StoredTest storedTest(int number, const QByteArray &status, const QByteArray &partner = "e02")
{
    const QByteArray id = "t" + QByteArray::number(number);
    const QString created = u"2026-01-05T%1:00:00Z"_s.arg(number, 2, 10, QChar(u'0'));
    const Record record = *decodeRecord(
        R"({"TestId":")" + id + R"(","NetTestType":"DelayTest","Status":")" + status + R"(","CreationTime":")"
        + created.toUtf8() + R"(","DelayTest":{"Hosts":[{"ResourceId":"e01","Bond":"bond1"},{"ResourceId":")" + partner
        + R"(","Bond":"bond0"}]}})");
    StoredTest stored;
    stored.sequence = quint64(number) + 1;
    stored.key = {u"p"_s, QString::fromUtf8(id)};
    stored.test = record.test;
    stored.from = std::make_shared<const Provenance>();
    return stored;
}

struct Page {
    explicit Page(const QList<StoredTest> &tests) : page(model)
    {
        for (const HistoryTable *table : page.findChildren<HistoryTable *>())
            new QAbstractItemModelTester(&table->model(), &page);
        model.apply(tests);
        page.resize(900, 400);
        page.show();
    }
    [[nodiscard]] bool open(const MemberOfInterest &who)
    {
        if (!QTest::qWaitFor([this] { return model.isSettled(); }))
            return false;
        page.setMember(who);
        return QTest::qWaitFor([this] { return page.isSettled() && page.history(); });
    }
    HistoryTable &runs() { return *page.findChild<HistoryTable *>(u"historyRuns"_s); }
    HistoryTable &partners() { return *page.findChild<HistoryTable *>(u"historyPartners"_s); }
    TimelineStrip &timeline() { return *page.findChild<TimelineStrip *>(); }

    TestTableModel model;
    MemberPage page;
};

} // namespace

class TestMemberPage : public QObject {
    Q_OBJECT

private slots:
    void tellsHowTheTestsWent()
    {
        Page desk({storedTest(1, "Finished"), storedTest(2, "Failed"), storedTest(3, "Failed", "e03"),
                   storedTest(4, "InProgress")});
        QVERIFY(desk.open(e01));
        QCOMPARE(desk.runs().model().rowCount(), 4);
        QCOMPARE(desk.partners().model().rowCount(), 2);
        QCOMPARE(desk.page.history()->all.failed, 2);
        desk.page.copyAll();
        const QString text = QGuiApplication::clipboard()->text();
        for (const QString &word : {u"e01"_s, u"e03"_s, u"2 of 3"_s, u"DelayTest"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void noStatusIsCut()
    {
        Page desk({storedTest(1, "Finished"), storedTest(2, "InProgress")});
        QVERIFY(desk.open(e01));
        QStyleOptionViewItem option;
        option.initFrom(&desk.runs());
        option.font = desk.runs().font();
        const int mark = option.fontMetrics.ascent();
        const int text = QFontMetrics(desk.runs().font()).horizontalAdvance(u"InProgress"_s);
        QVERIFY2(desk.runs().columnWidth(0) >= mark + text + 4,
                 qPrintable(QString::number(desk.runs().columnWidth(0))));
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = desk.runs().model().index(row, 0);
            QVERIFY(desk.runs().sizeHintForIndex(index).width() <= desk.runs().columnWidth(0));
        }
    }

    void theTimelineAndTheTableGoTogether()
    {
        Page desk({storedTest(1, "Finished"), storedTest(2, "Failed"), storedTest(3, "Finished")});
        QVERIFY(desk.open(e01));
        desk.timeline().setFocus();
        QTest::keyClick(&desk.timeline(), Qt::Key_Home);
        QCOMPARE(desk.timeline().currentRun(), 0);
        QCOMPARE(desk.runs().model().sourceRow(desk.runs().currentIndex().row()), 2); // newest first there
        QTest::keyClick(&desk.timeline(), Qt::Key_Right);
        QVERIFY(desk.timeline().accessibleDescription().contains("Failed"_L1));
        QSignalSpy wanted(&desk.page, &MemberPage::testWanted);
        QTest::keyClick(&desk.timeline(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<TestKey>().testId, u"t2"_s);
        desk.runs().selectRow(0);
        QCOMPARE(desk.timeline().currentRun(), 2);
    }

    void manyTestsShareMarks()
    {
        QList<StoredTest> tests;
        for (int i = 0; i < 5000; ++i)
            tests += storedTest(i, i == 4321 ? "Failed" : "Finished");
        Page desk(tests);
        desk.page.resize(300, 300);
        QVERIFY(desk.open(e01));
        int covered = 0;
        for (int x = 0, last = 0; x < desk.timeline().width(); ++x) {
            const auto [first, end] = desk.timeline().runsAt(x);
            covered += std::max(0, end - std::max(first, last));
            last = std::max(last, end);
        }
        QCOMPARE(covered, 5000);
        QVERIFY(!desk.timeline().grab().toImage().isNull());
    }

    void followsItsTestsOnly()
    {
        Page desk({storedTest(1, "InProgress")});
        QVERIFY(desk.open(e01));
        StoredTest ended = storedTest(1, "Failed");
        ended.sequence = 50;
        desk.model.apply({ended});
        desk.page.refresh({ended});
        QVERIFY(!desk.page.isSettled());
        QTRY_COMPARE(desk.page.history()->all.failed, 1);
        StoredTest stranger = storedTest(9, "Failed");
        stranger.test = decodeRecord(R"({"TestId":"t9","DelayTest":{"Hosts":[{"ResourceId":"e77"}]}})")->test;
        desk.page.refresh({stranger});
        QVERIFY(desk.page.isSettled());
    }

    void aPartnerIsAPageToo()
    {
        Page desk({storedTest(1, "Finished"), storedTest(2, "Failed", "e03")});
        QVERIFY(desk.open(e01));
        HistoryTable &partners = desk.partners();
        partners.setFocus();
        partners.setCurrentIndex(partners.model().index(0, 0));
        QTest::keyClick(&partners, Qt::Key_Return);
        QTRY_VERIFY(desk.page.isSettled() && desk.page.history());
        QCOMPARE(desk.page.member().host.name, u"e03"_s);
    }

    void hostileNamesStayText()
    {
        const QString name = u"<img src=x>"_s;
        StoredTest stored = storedTest(1, "Failed");
        stored.test =
            decodeRecord(R"({"TestId":"t1","DelayTest":{"Hosts":[{"ResourceId":"<img src=x>"},{"IP":"<b>b</b>"}]}})")
                ->test;
        Page desk({stored});
        QVERIFY(desk.open({{HostIdentity::By::ResourceId, name}, {}}));
        for (const QLabel *label : desk.page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void nobodyIsAnEmptyPage()
    {
        Page desk({storedTest(1, "Finished")});
        QVERIFY(desk.open({{HostIdentity::By::ResourceId, u"never seen"_s}, {}}));
        QCOMPARE(desk.runs().model().rowCount(), 0);
        QTest::keyClick(&desk.timeline(), Qt::Key_Right);
        QCOMPARE(desk.timeline().currentRun(), -1);
        QSignalSpy closed(&desk.page, &MemberPage::closeWanted);
        QTest::keyClick(&desk.page, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(TestMemberPage)
#include "tst_memberpage.moc"
