// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyview.h"
#include "ui/details/textrowstable.h"
#include "ui/details/topologypane.h"
#include "ui/exporting/fileprompt.h"

#include "tests/ui/details/sampleresults.h"
#include "tests/ui/sampletests.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWhatsThis>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

struct SilentPrompt : FilePrompt {
    void askSavePath(QWidget *, const SaveQuestion &, QObject *,
                     std::function<void(std::optional<SaveAnswer>)>) override
    {
    }
    void askOpenPaths(QWidget *, const QString &, QObject *, std::function<void(const QStringList &)>) override { }
};

} // namespace

class TestTopologyPane : public QObject {
    Q_OBJECT
private slots:
    void init();
    void saysLimitsAndCounts();
    void saysWhyThereAreNoFigures();
    void theDrawingHasTheLongerSide_data();
    void theDrawingHasTheLongerSide();
    void isATableToo();
    void tableWithoutFigures();
    void tableShowsTheChosenMember();
    void keysAreTold();

private:
    void showTable();
    void giveFigures();
    [[nodiscard]] bool says(const QString &words) const;
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_pane->table()->model()->index(row, column).data().toString();
    }

    SilentPrompt m_prompt;
    StoredTest m_stored;
    std::unique_ptr<TopologyPane> m_pane;
};

void TestTopologyPane::init()
{
    m_stored = sample::stored(sample::delay(4, 1));
    m_pane = std::make_unique<TopologyPane>(m_prompt);
    new QAbstractItemModelTester(m_pane->table()->model(), m_pane.get());
    m_pane->resize(700, 500);
    m_pane->show();
    m_pane->setTest(m_stored);
}

void TestTopologyPane::giveFigures()
{
    m_pane->setValues(
        makeMatrix({.test = m_stored.test, .results = sample::shared(sample::pairs(4)), .choice = {.metric = 0}}));
}

void TestTopologyPane::showTable()
{
    const QList<QToolButton *> buttons = m_pane->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_pane->table()->isVisible());
}

bool TestTopologyPane::says(const QString &words) const
{
    const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestTopologyPane::saysLimitsAndCounts()
{
    QVERIFY(!says(u"measured"_s));
    giveFigures();
    QVERIFY(says(u"bad above"_s));
    QVERIFY(says(u"12 pair"_s));
}

void TestTopologyPane::saysWhyThereAreNoFigures()
{
    m_pane->setValues(makeMatrix({.test = m_stored.test, .results = std::make_shared<const MeasuredResults>()}));
    QVERIFY(says(u"recognised"_s));
    giveFigures();
    QVERIFY(!says(u"recognised"_s));
}

void TestTopologyPane::theDrawingHasTheLongerSide_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("below the table") << QSize(1100, 260);
    QTest::newRow("at its right") << QSize(420, 800);
}

void TestTopologyPane::theDrawingHasTheLongerSide()
{
    QFETCH(QSize, size);
    giveFigures();
    m_pane->resize(size);
    QTRY_COMPARE(m_pane->size(), size);
    QTRY_VERIFY(m_pane->view()->height() > size.height() * 0.6);
    QVERIFY(m_pane->view()->width() > size.width() * 0.6);
    QVERIFY(says(u"bad above"_s));
}

void TestTopologyPane::isATableToo()
{
    giveFigures();
    showTable();
    QCOMPARE(m_pane->table()->model()->rowCount(), 12);
    QVERIFY(!m_pane->table()->accessibleName().isEmpty());
    QCOMPARE(cell(0, 0), u"e01-cn-host3 · bond1"_s); // the worst first
    QCOMPARE(cell(0, 1), u"e01-cn-host2 · bond1"_s);
    QCOMPARE(cell(0, 2), u"32.00 µs"_s);
    QCOMPARE(cell(0, 3), u"bad"_s);
    QSignalSpy chosen(m_pane.get(), &TopologyPane::memberSelected);
    emit m_pane->table()->activated(m_pane->table()->model()->index(0, 0));
    QCOMPARE(chosen.value(0).value(0).toInt(), 3);
}

void TestTopologyPane::tableWithoutFigures()
{
    showTable();
    QCOMPARE(m_pane->table()->model()->rowCount(), 12);
    QCOMPARE(cell(0, 2), u"not measured"_s);
}

void TestTopologyPane::tableShowsTheChosenMember()
{
    giveFigures();
    showTable();
    m_pane->selectMember(1);
    QCOMPARE(m_pane->table()->model()->rowCount(), 6);
    for (int row = 0; row < 6; ++row)
        QVERIFY(cell(row, 0).contains(u"host1"_s) || cell(row, 1).contains(u"host1"_s));
    m_pane->selectMember(-1);
    QCOMPARE(m_pane->table()->model()->rowCount(), 12);
}

void TestTopologyPane::keysAreTold()
{
    QToolButton *keys = nullptr;
    for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Keys and mouse"_s)
            keys = button;
    }
    QVERIFY(keys && keys->isVisible());
    for (const QString &key : {u"arrow keys"_s, u"Shift"_s, u"+"_s, u"−"_s, u"0"_s, u"Esc"_s})
        QVERIFY2(keys->toolTip().contains(key), qPrintable(key));
    QTest::mouseClick(keys, Qt::LeftButton);
    const QWidgetList windows = QApplication::topLevelWidgets();
    QVERIFY(std::any_of(windows.begin(), windows.end(),
                        [](const QWidget *window) { return window->isVisible() && window->inherits("QWhatsThat"); }));
    QWhatsThis::hideText();
}

QTEST_MAIN(TestTopologyPane)
#include "tst_topologypane.moc"
