// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/matrixpane.h"

#include "ui/charts/matrixview.h"
#include "ui/details/detailsview.h"
#include "ui/details/figuremodel.h"
#include "ui/details/limitsdialog.h"
#include "ui/details/matrixtools.h"
#include "ui/exporting/fileprompt.h"

#include "tests/ui/samplematrix.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWhatsThis>

using namespace fabriscope;
using namespace Qt::StringLiterals;
using sample::measured;

Q_DECLARE_METATYPE(fabriscope::LimitsDialog::Figures)

namespace {

class NoPrompt : public FilePrompt {
public:
    void askSavePath(QWidget *, const SaveQuestion &, QObject *,
                     std::function<void(std::optional<SaveAnswer>)> answered) override
    {
        answered({});
    }
    void askOpenPaths(QWidget *, const QString &, QObject *, std::function<void(const QStringList &)> answered) override
    {
        answered({});
    }
};

template <class Part> Part *named(const QWidget &widget, const QString &name)
{
    for (Part *part : widget.findChildren<Part *>()) {
        if (part->accessibleName() == name)
            return part;
    }
    return nullptr;
}

QList<QLineEdit *> linesOf(const LimitsDialog &dialog)
{
    return dialog.findChildren<QLineEdit *>();
}

QPushButton *okOf(const LimitsDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault() || button->text().contains(u"OK"_s))
            return button;
    }
    return nullptr;
}

const ShownUnit micro{u"µs"_s, 1e-6};
const ShownUnit giga{u"Gbit/s"_s, 1e9};

} // namespace

class TestMatrixPane : public QObject {
    Q_OBJECT
private slots:
    void init();
    void dialogTakesOnlyWhatIsMeant_data();
    void dialogTakesOnlyWhatIsMeant();
    void dialogSaysOnWhichSideIsBad();
    void typingReplacesTheOldLimit();
    void ownLimitsStayWithTheirMetric();
    void differenceHasItsOwnRule();
    void pinnedTestIsNotComparedWithItself();
    void testsThatCannotBeComparedSaySo();
    void pairFromElsewhereIsOneCell();
    void figureChosenInTheTableIsTheCell();
    void nothingIsSpreadWithoutAMatrix();
    void aLowPaneShowsTheWorstPairs();
    void keysAreTold();

private:
    void show(const QString &id, const std::shared_ptr<const MeasuredResults> &results);
    [[nodiscard]] QString texts() const;
    [[nodiscard]] QString rule() const { return named<QComboBox>(*m_pane, u"Limits"_s)->currentText(); }
    void choose(const QString &box, int index);
    NoPrompt m_prompt;
    std::unique_ptr<MatrixPane> m_pane;
    NetTest m_test = sample::delay(4, 1);
};

void TestMatrixPane::init()
{
    m_test = sample::delay(4, 1);
    m_pane = std::make_unique<MatrixPane>(m_prompt);
    m_pane->resize(900, 600);
    m_pane->show();
}

void TestMatrixPane::show(const QString &id, const std::shared_ptr<const MeasuredResults> &results)
{
    StoredTest stored = sample::stored(m_test);
    stored.key.testId = id;
    NetTest own = m_test;
    own.testId = id;
    stored.test = std::make_shared<const NetTest>(own);
    m_pane->setTest(stored);
    m_pane->setResults(results);
    QTRY_VERIFY(m_pane->isSettled());
}

QString TestMatrixPane::texts() const
{
    QString all;
    for (const QLabel *label : m_pane->findChildren<QLabel *>())
        all += label->isVisible() ? label->text() + u'\n' : QString();
    return all;
}

void TestMatrixPane::choose(const QString &box, int index)
{
    auto *chosen = named<QComboBox>(*m_pane, box);
    chosen->setCurrentIndex(index);
    emit chosen->activated(index);
}

void TestMatrixPane::dialogTakesOnlyWhatIsMeant_data()
{
    QTest::addColumn<LimitsDialog::Figures>("figures");
    QTest::addColumn<QString>("warn");
    QTest::addColumn<QString>("act");
    QTest::addColumn<bool>("taken");
    const LimitsDialog::Figures latencies{micro, Worse::Higher};
    const LimitsDialog::Figures bandwidths{giga, Worse::Lower};
    const LimitsDialog::Figures changes{{u"%"_s, 0.01}, Worse::Lower, true};
    QTest::newRow("both") << latencies << u"6.5"_s << u"9"_s << true;
    QTest::newRow("one") << latencies << u""_s << u"9"_s << true;
    QTest::newRow("none") << latencies << u""_s << u" "_s << true;
    QTest::newRow("a comma is no point") << latencies << u"6,5"_s << u""_s << false;
    QTest::newRow("nor does it group") << latencies << u""_s << u"1,000"_s << false;
    QTest::newRow("word") << latencies << u"six"_s << u""_s << false;
    QTest::newRow("not finite") << latencies << u""_s << u"inf"_s << false;
    QTest::newRow("negative") << latencies << u"-2"_s << u""_s << false;
    QTest::newRow("wrong way round") << latencies << u"20"_s << u"10"_s << false;
    QTest::newRow("bandwidths fall") << bandwidths << u"180"_s << u"160"_s << true;
    QTest::newRow("and not rise") << bandwidths << u"160"_s << u"180"_s << false;
    QTest::newRow("changes may be negative") << changes << u"-3.5"_s << u"-7"_s << true;
}

void TestMatrixPane::dialogTakesOnlyWhatIsMeant()
{
    QFETCH(const LimitsDialog::Figures, figures);
    QFETCH(const QString, warn);
    QFETCH(const QString, act);
    QFETCH(const bool, taken);
    const LimitsDialog dialog(figures, {}, nullptr);
    linesOf(dialog).at(0)->setText(warn);
    linesOf(dialog).at(1)->setText(act);
    QCOMPARE(okOf(dialog)->isEnabled(), taken);
    QCOMPARE(named<QLabel>(dialog, u"What is wrong with the limits"_s)->text().isEmpty(), taken);
    if (taken && warn == u"6.5"_s)
        QCOMPARE(*dialog.limits().warn, 6.5e-6);
}

void TestMatrixPane::dialogSaysOnWhichSideIsBad()
{
    const LimitsDialog latencies({micro, Worse::Higher}, {}, nullptr);
    QVERIFY(named<QLineEdit>(latencies, u"Bad above (µs)"_s));
    const LimitsDialog bandwidths({giga, Worse::Lower}, {}, nullptr);
    QVERIFY(named<QLineEdit>(bandwidths, u"Bad below (Gbit/s)"_s));
}

void TestMatrixPane::typingReplacesTheOldLimit()
{
    LimitsDialog dialog({micro, Worse::Higher}, {2e-6, 1234e-6}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QCOMPARE(linesOf(dialog).at(1)->text(), u"1234"_s); // without a mark that is refused
    QVERIFY(okOf(dialog)->isEnabled());
    for (QLineEdit *line : linesOf(dialog))
        QTest::keyClicks(line, u"7"_s);
    QCOMPARE(linesOf(dialog).at(0)->text(), u"7"_s);
    QCOMPARE(linesOf(dialog).at(1)->text(), u"7"_s);
}

void TestMatrixPane::ownLimitsStayWithTheirMetric()
{
    auto both = measured(m_test);
    both->metrics.append(sample::bandwidth);
    for (qsizetype i = 0, count = both->values.size(); i < count; ++i)
        both->values.append({1, both->values.at(i).source, both->values.at(i).target, -1, i == 0 ? 60e9 : 200e9, {}});
    show(u"net-a"_s, both);
    const int own = named<QComboBox>(*m_pane, u"Limits"_s)->count() - 1;
    choose(u"Limits"_s, own);
    auto *dialog = m_pane->findChild<LimitsDialog *>();
    linesOf(*dialog).at(0)->clear();
    linesOf(*dialog).at(1)->setText(u"4"_s);
    okOf(*dialog)->click();
    QTRY_VERIFY(m_pane->isSettled());
    QVERIFY2(texts().contains(u"bad above 4.000 µs (your own limits)"_s), qPrintable(texts()));
    QVERIFY(rule().startsWith(u"own limits"_s));
    choose(u"Figures"_s, 1);
    QTRY_VERIFY(m_pane->isSettled());
    QVERIFY2(texts().contains(u"bad below 186.0 Gbit/s"_s), qPrintable(texts()));
    QCOMPARE(rule(), u"ClusterKit"_s);
    choose(u"Figures"_s, 0);
    QTRY_VERIFY(m_pane->isSettled());
    QVERIFY(texts().contains(u"your own limits"_s));
    choose(u"Limits"_s, 0);
    QTRY_VERIFY(m_pane->isSettled());
    QVERIFY(texts().contains(u"ClusterKit)"_s));
}

void TestMatrixPane::differenceHasItsOwnRule()
{
    auto *compare = named<QToolButton>(*m_pane, u"Compare with another test"_s);
    show(u"net-a"_s, measured(m_test));
    QVERIFY(!compare->isChecked());
    QVERIFY2(texts().contains(u"rows send, columns receive"_s), qPrintable(texts())); // a pair is not its return
    compare->menu()->actions().first()->trigger();
    QVERIFY(compare->isChecked());
    show(u"net-b"_s, measured(m_test, {{{0, 1}, 10e-6}}));
    QCOMPARE(rule(), u"3.5 / 7 % worse"_s);
    QVERIFY2(texts().contains(u"3.5 % and 7 % worse than before"_s), qPrintable(texts()));
    QVERIFY(texts().contains(u"1 bad"_s));
    compare->menu()->actions().last()->trigger();
    QTRY_VERIFY(m_pane->isSettled());
    QVERIFY(!compare->isChecked());
    QCOMPARE(rule(), u"ClusterKit"_s);
}

void TestMatrixPane::pinnedTestIsNotComparedWithItself()
{
    show(u"net-a"_s, measured(m_test));
    named<QToolButton>(*m_pane, u"Compare with another test"_s)->menu()->actions().first()->trigger();
    choose(u"Order"_s, 1);
    QTRY_VERIFY(m_pane->isSettled());
    QCOMPARE(m_pane->view()->content().meaning, MatrixMeaning::Figures);
}

void TestMatrixPane::testsThatCannotBeComparedSaySo()
{
    show(u"net-a"_s, measured(m_test));
    named<QToolButton>(*m_pane, u"Compare with another test"_s)->menu()->actions().first()->trigger();
    show(u"net-b"_s, measured(m_test, {}, sample::bandwidth, 200e9));
    QVERIFY2(texts().contains(u"Not compared with net-a"_s), qPrintable(texts()));
}

void TestMatrixPane::pairFromElsewhereIsOneCell()
{
    const auto results = measured(m_test);
    m_pane->selectPair(results->ends.at(2), results->ends.at(1)); // before there is a matrix
    m_test = sample::delay(4, 1);
    show(u"net-a"_s, results);
    QSignalSpy told(m_pane.get(), &MatrixPane::memberSelected);
    m_pane->selectPair(results->ends.at(2), results->ends.at(1));
    QCOMPARE(m_pane->view()->selected(), QRect(1, 2, 1, 1));
    QVERIFY(texts().contains(u"e01-cn-host2 · bond1 → e01-cn-host1 · bond1"_s));
    QCOMPARE(told.size(), 0);
    m_pane->selectMember(3);
    QCOMPARE(m_pane->view()->selected(), QRect(0, 3, 4, 1));
    m_pane->selectPair({u"nobody"_s, {}}, results->ends.at(1));
    QCOMPARE(m_pane->view()->selected(), QRect(0, 3, 4, 1));
}

/// In the tab that is looked at next, and also when that is looked at for the first time.
void TestMatrixPane::figureChosenInTheTableIsTheCell()
{
    DetailsView details(m_prompt);
    details.resize(900, 700);
    details.show();
    StoredTest stored = sample::stored(m_test);
    stored.hasDetail = true;
    details.setTest(stored);
    QStringList lines;
    for (int i = 0; i < 4; ++i) {
        for (int j = 0; j < 4; ++j) {
            if (i != j)
                lines += uR"({"src":"e01-cn-host%1","dst":"e01-cn-host%2","latency_us":5.5})"_s.arg(i).arg(j);
        }
    }
    details.showTab(DetailsView::Tab::Results);
    details.setRaw({stored.key, "{}", u"[%1]"_s.arg(lines.join(u',')), {}});
    auto *model = details.findChild<FigureModel *>();
    QTRY_COMPARE(model->rowCount(), 12);
    auto *table = named<QTableView>(details, u"Figures"_s);
    for (const int row : {4, 7}) { // 1 → 2, and 2 → 1
        details.showTab(DetailsView::Tab::Results);
        table->setCurrentIndex(model->index(row, int(FigureColumn::Value)));
        details.showTab(DetailsView::Tab::Matrix);
        const QPoint cell = row == 4 ? QPoint(2, 1) : QPoint(1, 2);
        QTRY_COMPARE(details.findChild<MatrixView *>()->selected(), QRect(cell, QSize(1, 1)));
    }
}

/// What is said without a matrix stands at the top.
void TestMatrixPane::nothingIsSpreadWithoutAMatrix()
{
    m_test = sample::collective(3, u"8"_s);
    show(u"net-a"_s, std::make_shared<const MeasuredResults>());
    QTRY_VERIFY(texts().contains(u"collective"_s));
    auto *tools = m_pane->findChild<MatrixTools *>();
    QTRY_VERIFY(tools->height() <= tools->sizeHint().height() * 2);
    QVERIFY(tools->y() < 20);
}

/// Six of them at once, without scrolling, beside what is said of all pairs.
void TestMatrixPane::aLowPaneShowsTheWorstPairs()
{
    m_test = sample::delay(40, 1);
    show(u"net-a"_s, measured(m_test, {{{2, 4}, 30e-6}}));
    auto *list = named<QTableView>(*m_pane, u"The worst of the chosen pairs"_s);
    m_pane->resize(1190, 330);
    QTRY_VERIFY(list->isVisible());
    QTRY_VERIFY(list->visibleRegion().boundingRect().height() >= 6 * list->rowHeight(0));
    const auto *matrix = m_pane->findChild<MatrixView *>();
    QVERIFY(matrix->width() > 600);
    m_pane->resize(600, 330);
    QTRY_VERIFY(m_pane->findChild<MatrixView *>()->width() > 300);
}

void TestMatrixPane::keysAreTold()
{
    QToolButton *keys = nullptr;
    for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Keys and mouse"_s)
            keys = button;
    }
    QVERIFY(keys && keys->isVisible());
    for (const QString &key : {u"arrow keys"_s, u"Shift"_s, u"Ctrl"_s, u"W"_s, u"+"_s, u"−"_s, u"0"_s, u"Esc"_s})
        QVERIFY2(keys->toolTip().contains(key), qPrintable(key));
    QTest::mouseClick(keys, Qt::LeftButton);
    const QWidgetList windows = QApplication::topLevelWidgets();
    QVERIFY(std::any_of(windows.begin(), windows.end(),
                        [](const QWidget *window) { return window->isVisible() && window->inherits("QWhatsThat"); }));
    QWhatsThis::hideText();
}

QTEST_MAIN(TestMatrixPane)
#include "tst_matrixpane.moc"
