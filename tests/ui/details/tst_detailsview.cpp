// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyview.h"
#include "ui/details/detailsview.h"
#include "ui/details/jsonview.h"
#include "ui/details/memberspane.h"
#include "ui/details/rawpane.h"
#include "ui/details/resultspane.h"
#include "ui/details/testhead.h"
#include "ui/exporting/fileprompt.h"
#include "ui/theme/theme.h"

#include "tests/ui/sampletests.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// Answers every question at once with the same file.
class FakePrompt : public FilePrompt {
public:
    void askSavePath(QWidget *, const SaveQuestion &question, QObject *,
                     std::function<void(std::optional<SaveAnswer>)> answered) override
    {
        asked = question;
        answered(answer);
    }
    void askOpenPaths(QWidget *, const QString &, QObject *, std::function<void(const QStringList &)> answered) override
    {
        answered({});
    }
    SaveQuestion asked;
    std::optional<SaveAnswer> answer;
};

StoredTest hostile()
{
    NetTest test = sample::traffic(u"<i>Mesh</i>"_s, 2, 2);
    test.testId = u"<img src=x>\t\u202E"_s + QString(4000, u'z');
    test.netTestType = u"<b>Type</b>"_s;
    test.status = u"<h1>Odd</h1>"_s;
    test.clusterName = u"<a href='x'>c</a>"_s;
    test.created = TestTime::fromText(u"<u>then</u>"_s);
    return sample::stored(test);
}

/// A stack of tabs moves its pages about, so their editors are told apart by name.
const QPlainTextEdit *editorNamed(const QWidget &widget, const QString &name)
{
    for (const JsonView *view : widget.findChildren<JsonView *>())
        if (view->editor()->accessibleName() == name)
            return view->editor();
    qFatal("There is no editor of this name");
}

const QPlainTextEdit *raw(const QWidget &widget)
{
    return editorNamed(widget, u"Raw record"_s);
}

const QPlainTextEdit *results(const QWidget &widget)
{
    return editorNamed(widget, u"Measured results"_s);
}

QString shownText(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        text += label->isVisibleTo(&widget) ? label->text() + u'\n' : QString();
    return text;
}

} // namespace

class TestDetailsView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void withoutATest();
    void headSaysWhatMatters();
    void headExplainsContradictions();
    void copiesTheIdAsSent();
    void asksForRawOnlyWhenLookedAt();
    void rawOfAnotherTestIsIgnored();
    void rawThatComesWhileAnotherTabIsOpenIsThereLater();
    void rawProblemIsSaid();
    void newerVersionAsksAgainAndKeepsTheTab();
    void resultsOffersToFetch();
    void resultsShowsWhatCame();
    void resultsSaysWhyNot();
    void unknownTypeWantsItsRaw();
    void selectionIsShared();
    void focusSearchFindsTheRightLine();
    void savesThePicture();
    void textOfTheServiceStaysPlain();
    void everythingHasAName_data();
    void everythingHasAName();
    void fitsNarrowPlaces();

private:
    void show(const StoredTest &test, DetailsView::Tab tab);
    FakePrompt m_prompt;
    std::unique_ptr<DetailsView> m_view;
};

void TestDetailsView::init()
{
    m_prompt = FakePrompt();
    m_view = std::make_unique<DetailsView>(m_prompt);
    m_view->resize(900, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestDetailsView::show(const StoredTest &test, DetailsView::Tab tab)
{
    m_view->setTest(test);
    m_view->showTab(tab);
}

void TestDetailsView::withoutATest()
{
    QVERIFY(shownText(*m_view).contains(u"Choose a test"_s));
    show(sample::stored(sample::delay(3)), DetailsView::Tab::Summary);
    QVERIFY(!shownText(*m_view).contains(u"Choose a test"_s));
    m_view->clear();
    QVERIFY(shownText(*m_view).contains(u"Choose a test"_s));
    m_view->exportPicture(); // nothing to draw: nothing is asked
    QVERIFY(m_prompt.asked.kinds.isEmpty());
}

void TestDetailsView::headSaysWhatMatters()
{
    show(sample::stored(sample::traffic(u"MTON"_s, 4, 8)), DetailsView::Tab::Summary);
    QStringList values;
    for (const QLineEdit *line : m_view->findChild<TestHead *>()->findChildren<QLineEdit *>())
        values += line->toolTip();
    const QString head = values.join(u'\n') + shownText(*m_view->findChild<TestHead *>());
    for (const QString &word :
         {u"Finished"_s, u"TrafficTest"_s, u"9b2c1c6e-5d7f-4b0e-9e0c-2f1d0c9a7e11"_s, u"prod-train-a · i110667"_s,
          u"2026-01-19 02:18:12 → 02:25:42 (7 min 30 s)"_s, u"RDMA · MTON · QP 8 · GDR · 30 s"_s})
        QVERIFY2(head.contains(word), qPrintable(word + u" in "_s + head));
}

void TestDetailsView::headExplainsContradictions()
{
    show(sample::stored(*sample::documented().test), DetailsView::Tab::Summary);
    QVERIFY(shownText(*m_view->findChild<TestHead *>()).contains(u"both that the test is running"_s));
    show(sample::stored(sample::delay(2)), DetailsView::Tab::Summary);
    QVERIFY(!shownText(*m_view->findChild<TestHead *>()).contains(u"both"_s));
}

void TestDetailsView::copiesTheIdAsSent()
{
    show(sample::stored(*sample::documented().test), DetailsView::Tab::Summary);
    QSignalSpy notice(m_view.get(), &DetailsView::notice);
    m_view->findChild<TestHead *>()->copyTestId();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"String\ti-uf6i0tv2refv8wz*****"_s);
    QCOMPARE(notice.size(), 1);
}

void TestDetailsView::asksForRawOnlyWhenLookedAt()
{
    QSignalSpy wanted(m_view.get(), &DetailsView::rawWanted);
    const StoredTest test = sample::stored(sample::delay(2));
    show(test, DetailsView::Tab::Members);
    m_view->showTab(DetailsView::Tab::Topology);
    QCOMPARE(wanted.size(), 0);
    m_view->showTab(DetailsView::Tab::Raw);
    QCOMPARE(wanted.size(), 1);
    m_view->showTab(DetailsView::Tab::Members);
    m_view->showTab(DetailsView::Tab::Raw);
    QCOMPARE(wanted.size(), 1); // asked already
    m_view->setRaw({test.key, R"({"TestId":"x"})", {}, {}});
    const QPlainTextEdit *shown = raw(*m_view);
    QCOMPARE(shown->toPlainText(), u"{\n  \"TestId\": \"x\"\n}"_s);
    m_view->setTest(test); // the same version again
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!shown->toPlainText().isEmpty());
}

void TestDetailsView::rawOfAnotherTestIsIgnored()
{
    show(sample::stored(sample::delay(2)), DetailsView::Tab::Raw);
    m_view->setRaw({{u"p"_s, u"another"_s}, "{}", {}, {}});
    QVERIFY(raw(*m_view)->toPlainText().isEmpty());
}

void TestDetailsView::rawThatComesWhileAnotherTabIsOpenIsThereLater()
{
    const StoredTest test = sample::stored(sample::delay(2));
    show(test, DetailsView::Tab::Raw);
    m_view->showTab(DetailsView::Tab::Members);
    m_view->setRaw({test.key, R"({"TestId":"late"})", {}, {}});
    m_view->showTab(DetailsView::Tab::Raw);
    QVERIFY(raw(*m_view)->toPlainText().contains(u"late"_s));
}

void TestDetailsView::rawProblemIsSaid()
{
    const StoredTest test = sample::stored(sample::delay(2));
    show(test, DetailsView::Tab::Raw);
    QSignalSpy problem(m_view.get(), &DetailsView::problem);
    m_view->setRawProblem(test.key, {.kind = Problem::Kind::Storage, .happened = u"The archive is gone"_s});
    QCOMPARE(problem.size(), 1);
    QVERIFY(shownText(*m_view).contains(u"The archive is gone"_s));
    QSignalSpy wanted(m_view.get(), &DetailsView::rawWanted);
    m_view->showTab(DetailsView::Tab::Members);
    m_view->showTab(DetailsView::Tab::Raw);
    QCOMPARE(wanted.size(), 1); // looked at again: asked again
}

void TestDetailsView::newerVersionAsksAgainAndKeepsTheTab()
{
    NetTest test = sample::delay(2);
    show(sample::stored(test, 1), DetailsView::Tab::Raw);
    m_view->setRaw({sample::stored(test).key, "{}", {}, {}});
    QSignalSpy wanted(m_view.get(), &DetailsView::rawWanted);
    test.status = u"Failed"_s;
    m_view->setTest(sample::stored(test, 2));
    QCOMPARE(m_view->currentTab(), DetailsView::Tab::Raw);
    QCOMPARE(wanted.size(), 1);
}

void TestDetailsView::resultsOffersToFetch()
{
    const StoredTest test = sample::stored(sample::delay(2));
    QSignalSpy wanted(m_view.get(), &DetailsView::detailWanted);
    show(test, DetailsView::Tab::Results);
    const auto buttons = m_view->findChildren<QPushButton *>();
    const auto fetch = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->text().contains(u"Fetch"_s); });
    QVERIFY(fetch != buttons.end() && (*fetch)->isVisible());
    (*fetch)->setFocus();
    QTest::keyClick(*fetch, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<TestKey>(), test.key);
    m_view->setDetailRunning(test.key, true);
    QVERIFY(!(*fetch)->isVisible());
    m_view->setDetailRunning(test.key, false, Problem{.happened = u"The service is busy"_s});
    QVERIFY(shownText(*m_view).contains(u"The service is busy"_s));
    m_view->setDetailPossible(false, u"You are offline."_s);
    QVERIFY(!(*fetch)->isEnabled());
    QVERIFY(shownText(*m_view).contains(u"You are offline."_s));
}

void TestDetailsView::resultsShowsWhatCame()
{
    StoredTest test = sample::stored(sample::delay(2));
    test.hasDetail = true;
    QSignalSpy wanted(m_view.get(), &DetailsView::rawWanted);
    show(test, DetailsView::Tab::Results);
    QCOMPARE(wanted.size(), 1);
    m_view->setRaw({test.key, "{}", uR"({"latency":[1.10]})"_s, R"({"ResultDetial":"…"})"});
    auto *pane = m_view->findChild<ResultsPane *>();
    pane->showPage(ResultsPane::Page::Document);
    const QList<QToolButton *> tools = pane->findChildren<QToolButton *>();
    const auto asText =
        std::find_if(tools.begin(), tools.end(), [](const QToolButton *tool) { return tool->text() == u"As text"_s; });
    QVERIFY(asText != tools.end());
    (*asText)->click();
    QCOMPARE(results(*m_view)->toPlainText(), u"{\n  \"latency\": [\n    1.10\n  ]\n}"_s);
    m_view->showTab(DetailsView::Tab::Raw); // both answers can be chosen there
    auto *which = m_view->findChild<RawPane *>()->findChild<QComboBox *>();
    QVERIFY(which->isVisible());
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QVERIFY(raw(*m_view)->toPlainText().contains(u"ResultDetial"_s));
}

void TestDetailsView::resultsSaysWhyNot()
{
    StoredTest test = sample::stored(sample::delay(2));
    test.hasDetail = true;
    show(test, DetailsView::Tab::Results);
    m_view->setRaw({test.key, "{}", u"  "_s, "{}"});
    QVERIFY(shownText(*m_view).contains(u"no measured results"_s));
}

void TestDetailsView::unknownTypeWantsItsRaw()
{
    QSignalSpy wanted(m_view.get(), &DetailsView::rawWanted);
    const StoredTest test = sample::stored(sample::finished(u"WaveTest"_s));
    show(test, DetailsView::Tab::Summary);
    QCOMPARE(wanted.size(), 1);
    m_view->setRaw({test.key, R"({"WaveLength":"7 nm"})", {}, {}});
    QTRY_VERIFY(shownText(*m_view).contains(u"WaveLength"_s));
}

void TestDetailsView::selectionIsShared()
{
    show(sample::stored(sample::traffic(u"MTON"_s, 4, 8)), DetailsView::Tab::Topology);
    m_view->showTab(DetailsView::Tab::Members);
    m_view->findChild<MembersPane *>()->findChild<QTableView *>()->selectRow(5);
    auto *drawing = m_view->findChild<TopologyView *>();
    QCOMPARE(drawing->topology().nodes.at(drawing->chosen()).member, 5);
    m_view->showTab(DetailsView::Tab::Topology);
    QTest::mouseClick(drawing, Qt::LeftButton, {}, drawing->placeOf(0).toPoint());
    QCOMPARE(m_view->findChild<MembersPane *>()->findChild<QTableView *>()->currentIndex().row(),
             drawing->topology().nodes.at(0).member);
}

void TestDetailsView::focusSearchFindsTheRightLine()
{
    show(sample::stored(sample::delay(2)), DetailsView::Tab::Members);
    m_view->focusSearch();
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"Filter"_s));
    m_view->showTab(DetailsView::Tab::Summary);
    m_view->focusSearch();
    QCOMPARE(m_view->currentTab(), DetailsView::Tab::Raw);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Search"_s);
}

void TestDetailsView::savesThePicture()
{
    const QTemporaryDir folder;
    QSignalSpy notice(m_view.get(), &DetailsView::notice);
    QSignalSpy problem(m_view.get(), &DetailsView::problem);
    show(sample::stored(sample::traffic(u"MTON"_s, 4, 8)), DetailsView::Tab::Summary);
    m_prompt.answer = SaveAnswer{folder.filePath(u"t.svg"_s), 3};
    m_view->exportPicture();
    QTRY_COMPARE(notice.size(), 1);
    QCOMPARE(m_prompt.asked.fileName, u"9b2c1c6e-5d7f-4b0e-9e0c-2f1d0c9a7e11-topology"_s);
    QFile file(folder.filePath(u"t.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("e01-cn-host0"));
    m_prompt.answer = SaveAnswer{folder.filePath(u"no/such/folder.png"_s), 0};
    m_view->exportPicture();
    QTRY_COMPARE(problem.size(), 1);
    m_view->copyPicture();
    QTRY_VERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void TestDetailsView::textOfTheServiceStaysPlain()
{
    for (int tab = 0; tab < 5; ++tab) {
        show(hostile(), DetailsView::Tab(tab));
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(!label->text().contains(u'\u202E'), qPrintable(label->text()));
        }
        for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
            for (const QString &markup : {u"<img"_s, u"<b>"_s, u"<h1>"_s, u"<a "_s, u"<i>"_s, u"<u>"_s})
                QVERIFY2(!widget->toolTip().contains(markup), qPrintable(widget->toolTip()));
        }
    }
}

void TestDetailsView::everythingHasAName_data()
{
    QTest::addColumn<int>("tab");
    for (int tab = 0; tab < 5; ++tab)
        QTest::addRow("tab %d", tab) << tab;
}

void TestDetailsView::everythingHasAName()
{
    QFETCH(int, tab);
    show(sample::stored(*sample::documented().test), DetailsView::Tab(tab));
    for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || qobject_cast<const QLabel *>(widget) || widget->parentWidget()->inherits("QAbstractScrollArea")
            || widget->inherits("QTabBar");
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void TestDetailsView::fitsNarrowPlaces()
{
    show(sample::stored(sample::traffic(u"MTON"_s, 4, 8)), DetailsView::Tab::Summary);
    for (int tab = 0; tab < 5; ++tab) {
        m_view->showTab(DetailsView::Tab(tab));
        QVERIFY2(m_view->minimumSizeHint().width() <= 360,
                 qPrintable(QString::number(m_view->minimumSizeHint().width())));
    }
}

QTEST_MAIN(TestDetailsView)
#include "tst_detailsview.moc"
