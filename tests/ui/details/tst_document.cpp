// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/documentmodel.h"
#include "ui/details/documentpage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// Every row as "key=value", its children within brackets.
QStringList outline(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QStringList below = outline(model, index);
        const QString value = index.siblingAtColumn(1).data().toString();
        rows += below.isEmpty() ? u"%1=%2"_s.arg(index.data().toString(), value)
                                : u"%1(%2)"_s.arg(index.data().toString(), below.join(u' '));
    }
    return rows;
}

QString numbers(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all += QString::number(i);
    return u"{\"list\":[%1],\"last\":\"here\"}"_s.arg(all.join(u','));
}

/// Of the tree; the text has a line of its own.
QLineEdit *searchLine(const DocumentPage &page)
{
    const QList<QLineEdit *> lines = page.findChildren<QLineEdit *>();
    const auto shown =
        std::find_if(lines.begin(), lines.end(), [](const QLineEdit *line) { return line->isVisible(); });
    return shown == lines.end() ? nullptr : *shown;
}

QString hits(const DocumentPage &page)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && (label->text().contains(u" of "_s) || label->text() == u"no hit"_s))
            return label->text();
    }
    return {};
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void isATree_data();
    void isATree();
    void longListsAreGrouped();
    void nodesAreFoundAgain();
    void searchFindsKeysAndValues_data();
    void searchFindsKeysAndValues();
    void searchOpensWhatItFinds();
    void bigDocumentIsReadInTheBackground();
    void outdatedDocumentIsDropped();
    void whatIsNoJsonStaysText_data();
    void whatIsNoJsonStaysText();
    void textIsReachable();
    void copies();
    void hostileTextStaysPlain();
};

void TestDocument::isATree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("object") << uR"({"a":1.10,"b":{"c":null}})"_s << u"a=1.10 b(c=null)"_s;
    QTest::newRow("list") << uR"([1,[2,3]])"_s << u"[0]=1 [1]([0]=2 [1]=3)"_s;
    QTest::newRow("lines") << u"{\"a\":1}\n{\"a\":2}"_s << u"[0](a=1) [1](a=2)"_s;
    QTest::newRow("JSON in a string") << uR"({"detail":"{\"a\":1}"})"_s << u"detail([0](a=1))"_s;
    QTest::newRow("empty ones") << uR"({"a":{},"b":[]})"_s << u"a={ 0 field(s) } b=[ 0 entry(s) ]"_s;
    QTest::newRow("NaN") << uR"({"a":NaN})"_s << u"a=NaN"_s;
}

void TestDocument::isATree()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    DocumentModel model;
    QAbstractItemModelTester tester(&model);
    const auto tree = DocumentTree::of(text);
    QVERIFY(tree->isStructured());
    model.setTree(tree);
    QCOMPARE(outline(model).join(u' '), rows);
    model.setTree(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestDocument::longListsAreGrouped()
{
    DocumentModel model;
    QAbstractItemModelTester tester(&model);
    model.setTree(DocumentTree::of(numbers(2500)));
    const QModelIndex list = model.index(0, 0);
    QCOMPARE(model.rowCount(list), 3);
    const QModelIndex last = model.index(2, 0, list);
    QCOMPARE(last.data().toString(), u"[2,000 … 2,499]"_s);
    QCOMPARE(model.rowCount(last), 500);
    QCOMPARE(model.index(499, 1, last).data().toString(), u"2499"_s);
    QCOMPARE(model.index(0, 0, last).data().toString(), u"[2,000]"_s);
    QCOMPARE(model.path(model.index(0, 0, last)), u"list[2000]"_s);
}

void TestDocument::nodesAreFoundAgain()
{
    DocumentModel model;
    const auto tree = DocumentTree::of(numbers(1002003));
    model.setTree(tree);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2); // by the million
    for (const int node : {2, 3, 1002, 1003, 500000, 1000001, 1000002, 1000003, tree->nodes().size() - 1}) {
        const QModelIndex index = model.indexOf(node);
        QVERIFY(index.isValid());
        QCOMPARE(model.value(index),
                 tree->nodes().kind(node) == ResultTree::Kind::Array ? QString() : tree->text(node));
    }
}

void TestDocument::searchFindsKeysAndValues_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<int>("found");
    QTest::newRow("key") << u"LAT"_s << 2;
    QTest::newRow("value") << u"host1"_s << 1;
    QTest::newRow("number") << u"3.5"_s << 1;
    QTest::newRow("Chinese") << u"源端"_s << 1;
    QTest::newRow("umlaut in another case") << u"ÄRGER"_s << 1;
    QTest::newRow("within a string") << u"deep"_s << 1;
    QTest::newRow("nothing") << u"zebra"_s << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestDocument::searchFindsKeysAndValues()
{
    QFETCH(QString, needle);
    QFETCH(int, found);
    const auto tree = DocumentTree::of(
        uR"({"latency":3.5,"源端":"e01-Host1","note":"flat ärger","inner":"{\"deep\":true}","last":0})"_s);
    const std::atomic_bool stop = false;
    QCOMPARE(tree->find(needle, stop).size(), found);
}

void TestDocument::searchOpensWhatItFinds()
{
    DocumentPage page;
    page.setText(uR"({"results":[{"src":"a","lat":1},{"src":"b","lat":2}],"more":{"src":"c"}})"_s);
    page.show();
    auto *tree = page.findChild<QTreeView *>();
    QLineEdit *line = searchLine(page);
    page.focusSearch();
    QTest::keyClicks(line, u"src"_s);
    QCOMPARE(hits(page), u"1 of 3"_s);
    QCOMPARE(page.model()->path(tree->currentIndex()), u"results[0].src"_s);
    QVERIFY(tree->isExpanded(page.model()->index(0, 0)));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(page.model()->path(tree->currentIndex()), u"results[1].src"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(page.model()->path(tree->currentIndex()), u"more.src"_s);
    line->setText(u"zebra"_s);
    QCOMPARE(hits(page), u"no hit"_s);
}

void TestDocument::bigDocumentIsReadInTheBackground()
{
    DocumentPage page;
    page.setText(numbers(200000));
    QVERIFY(!page.model()->tree()); // not before it is looked at
    page.show();
    QVERIFY(!page.model()->tree());
    QTRY_VERIFY(searchLine(page));
    searchLine(page)->setText(u"here"_s);
    QTRY_COMPARE(page.findChild<QTreeView *>()->currentIndex().data().toString(), u"last"_s);
    searchLine(page)->setText(u"19999"_s);
    QTRY_COMPARE(hits(page), u"1 of 12"_s);
    QCOMPARE(page.model()->value(page.findChild<QTreeView *>()->currentIndex()), u"19999"_s);
}

void TestDocument::outdatedDocumentIsDropped()
{
    DocumentPage page;
    page.show();
    page.setText(numbers(200000));
    page.setText(uR"({"a":1})"_s);
    QCOMPARE(outline(*page.model()), QStringList{u"a=1"_s});
    QSignalSpy reset(page.model(), &QAbstractItemModel::modelReset);
    QVERIFY(!reset.wait(300));
    QCOMPARE(outline(*page.model()), QStringList{u"a=1"_s});
}

void TestDocument::whatIsNoJsonStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << u"no route to host"_s;
    QTest::newRow("table") << u"src,dst,lat\na,b,1\n"_s;
    QTest::newRow("number") << u"42"_s;
    QTest::newRow("broken") << uR"({"a":1)"_s;
}

void TestDocument::whatIsNoJsonStaysText()
{
    QFETCH(QString, text);
    DocumentPage page;
    page.setText(text);
    page.show();
    const auto *editor = page.findChild<QPlainTextEdit *>();
    QVERIFY(editor->isVisible());
    QVERIFY(editor->toPlainText().startsWith(text.left(5)));
    QVERIFY(!page.asText()->isEnabled());
}

void TestDocument::textIsReachable()
{
    DocumentPage page;
    page.setText(uR"({"a":1.10})"_s);
    page.show();
    const auto *editor = page.findChild<QPlainTextEdit *>();
    QVERIFY(!editor->isVisible());
    QVERIFY(editor->toPlainText().isEmpty()); // made when it is wanted
    page.asText()->click();
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->toPlainText(), u"{\n  \"a\": 1.10\n}"_s);
    page.asText()->click();
    QVERIFY(!editor->isVisible());
}

void TestDocument::copies()
{
    DocumentPage page;
    page.setText(uR"({"list":[{"a":"x\ty"}]})"_s);
    page.show();
    searchLine(page)->setText(u"y"_s);
    page.copyValue();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"x\ty"_s);
    page.copyPlaceAndValue();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"list[0].a\tx\ty"_s);
}

void TestDocument::hostileTextStaysPlain()
{
    DocumentModel model;
    model.setTree(DocumentTree::of(u"{\"<b>k\u202E\":\"<img src=x>%1\"}"_s.arg(QString(5000, u'y'))));
    const QModelIndex key = model.index(0, 0);
    QVERIFY(!key.data().toString().contains(u'\u202E'));
    QVERIFY(key.siblingAtColumn(1).data().toString().size() <= 300);
    QVERIFY(!key.siblingAtColumn(1).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
}

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
