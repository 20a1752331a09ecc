// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/jsonview.h"
#include "ui/details/searchline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray manyMembers(int count)
{
    QByteArrayList members;
    for (int i = 0; i < count; ++i)
        members += "{\"ResourceId\":\"e01-cn-" + QByteArray::number(i) + "\",\"Bond\":\"bond1\"}";
    return "{\"Clients\":[" + members.join(',') + "]}";
}

/// What the labels beside the editor say.
bool says(const JsonView &view, const QString &words)
{
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisibleTo(label->window()) && label->text().contains(words);
    });
}

} // namespace

class TestJsonView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void showsIndentedText();
    void whatIsNotJsonIsShownAsItCame();
    void searchCountsAndSteps();
    void searchByKeyboard();
    void searchWithoutHit();
    void searchGoesOnWithNewText();
    void copyAllGivesEverything();
    void hugeTextIsShownInPart();
    void longLinesAreCut();
    void bigTextComesByPieces();
    void outdatedTextIsDropped();
    void nothingMayBeTyped();

private:
    [[nodiscard]] QLineEdit *searchEdit() const { return m_view->findChild<SearchLine *>()->findChild<QLineEdit *>(); }
    std::unique_ptr<JsonView> m_view;
};

void TestJsonView::init()
{
    m_view = std::make_unique<JsonView>(u"Raw"_s);
    m_view->resize(500, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestJsonView::showsIndentedText()
{
    m_view->setJson(R"({"b":12345678901234567890,"a":[1.10,"x"]})");
    QVERIFY(m_view->isComplete());
    QCOMPARE(m_view->editor()->toPlainText(),
             u"{\n  \"b\": 12345678901234567890,\n  \"a\": [\n    1.10,\n    \"x\"\n  ]\n}"_s);
}

void TestJsonView::whatIsNotJsonIsShownAsItCame()
{
    m_view->setJson("<html>\nno JSON</html>");
    QCOMPARE(m_view->editor()->toPlainText(), u"<html>\nno JSON</html>"_s);
    QVERIFY(says(*m_view, u"not JSON"_s));
    m_view->setJson("{}");
    QVERIFY(!says(*m_view, u"not JSON"_s));
}

void TestJsonView::searchCountsAndSteps()
{
    m_view->setJson(R"({"Bond":"bond1","x":["bond2","BOND3"]})");
    searchEdit()->setText(u"bond"_s);
    QVERIFY(says(*m_view, u"1 of 4"_s));
    QCOMPARE(m_view->editor()->textCursor().selectedText(), u"Bond"_s);
    QTest::keyClick(searchEdit(), Qt::Key_Return);
    QVERIFY(says(*m_view, u"2 of 4"_s));
    QTest::keyClick(searchEdit(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(searchEdit(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(says(*m_view, u"4 of 4"_s)); // round the corner
    QCOMPARE(m_view->editor()->textCursor().selectedText(), u"BOND"_s);
    QCOMPARE(m_view->editor()->extraSelections().size(), 4);
}

void TestJsonView::searchByKeyboard()
{
    m_view->setJson(R"({"a":"needle"})");
    m_view->editor()->setFocus();
    QTest::keyClick(m_view->editor(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(searchEdit()->hasFocus());
    QTest::keyClicks(searchEdit(), u"needle"_s);
    QVERIFY(says(*m_view, u"1 of 1"_s));
    QTest::keyClick(searchEdit(), Qt::Key_Escape);
    QVERIFY(searchEdit()->text().isEmpty());
    QVERIFY(m_view->editor()->extraSelections().isEmpty());
}

void TestJsonView::searchWithoutHit()
{
    m_view->setJson("{}");
    searchEdit()->setText(u"zebra"_s);
    QVERIFY(says(*m_view, u"no hit"_s));
    QTest::keyClick(searchEdit(), Qt::Key_Return);
    for (const QToolButton *button : m_view->findChild<SearchLine *>()->findChildren<QToolButton *>())
        QVERIFY(!button->isEnabled() || button->parentWidget() == searchEdit());
}

void TestJsonView::searchGoesOnWithNewText()
{
    m_view->setJson(R"(["x","x"])");
    searchEdit()->setText(u"x"_s);
    QVERIFY(says(*m_view, u"1 of 2"_s));
    m_view->setJson(R"(["x","x","x"])");
    QVERIFY(says(*m_view, u"1 of 3"_s));
}

void TestJsonView::copyAllGivesEverything()
{
    m_view->setJson(R"({"a":1})");
    QSignalSpy notice(m_view.get(), &JsonView::notice);
    m_view->copyAll();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\n  \"a\": 1\n}"_s);
    QCOMPARE(notice.size(), 1);
}

void TestJsonView::hugeTextIsShownInPart()
{
    m_view->setJson(manyMembers(60000)); // 240,003 lines
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isComplete() && !m_view->editor()->toPlainText().isEmpty(), 30000);
    QCOMPARE(m_view->editor()->blockCount(), int(mostShownLines));
    QVERIFY(says(*m_view, u"Shown in part"_s));
    m_view->copyAll();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"\"e01-cn-59999\""_s));
    QVERIFY(copied.endsWith(u'}'));
}

void TestJsonView::longLinesAreCut()
{
    const QByteArray text = "[\"" + QByteArray(30000, 'x') + "\"]";
    m_view->setJson(text);
    QCOMPARE(m_view->editor()->document()->findBlockByNumber(1).length(), int(longestShownLine) + 2); // "…", line end
    QVERIFY(says(*m_view, u"long lines are cut"_s));
    m_view->copyAll();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QString(30000, u'x')));
}

void TestJsonView::bigTextComesByPieces()
{
    QSignalSpy completed(m_view.get(), &JsonView::completed);
    m_view->setJson(manyMembers(1900));
    QVERIFY(!m_view->isComplete()); // laid out elsewhere first
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(m_view->editor()->blockCount(), 1900 * 4 + 4);
    searchEdit()->setText(u"e01-cn-1899"_s);
    QTRY_VERIFY(says(*m_view, u"1 of 1"_s));
    QCOMPARE(m_view->editor()->textCursor().selectedText(), u"e01-cn-1899"_s);
}

void TestJsonView::outdatedTextIsDropped()
{
    m_view->setJson(manyMembers(5000));
    m_view->setJson(R"({"small":true})");
    QCOMPARE(m_view->editor()->toPlainText(), u"{\n  \"small\": true\n}"_s);
    QSignalSpy completed(m_view.get(), &JsonView::completed);
    QVERIFY(!completed.wait(300));
    QCOMPARE(m_view->editor()->blockCount(), 3);
}

void TestJsonView::nothingMayBeTyped()
{
    m_view->setJson("{}");
    QTest::keyClicks(m_view->editor(), u"typed"_s);
    QCOMPARE(m_view->editor()->toPlainText(), u"{}"_s);
}

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
