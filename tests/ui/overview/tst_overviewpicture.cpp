// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewmaker.h"
#include "tests/support/madetests.h"
#include "ui/overview/overviewpicture.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestOverviewPicture : public QObject {
    Q_OBJECT
private slots:
    void sameBytesTwice_data();
    void sameBytesTwice();
    void saysWhatItShows();
    void isOpaque_data();
    void isOpaque();

private:
    const OverviewCaption m_caption{u"Overview of 500 tests"_s, u"created<7d"_s, u"read 2026-01-20 from here"_s};
};

namespace {

OverviewFigures pictureFigures(int tests)
{
    TestStore store;
    MadeFleet fleet(5);
    for (const StoredTest &test : fleet.next(tests))
        store.merge(test);
    TestRows rows{store.snapshot(), {}};
    for (Ordinal i = 0; i < Ordinal(tests); ++i)
        rows.rows.push_back(i);
    const StopFlag stop(false);
    return overviewFigures(rows, stop).value();
}

QPalette paletteOf(bool dark)
{
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    return QApplication::palette();
}

} // namespace

void TestOverviewPicture::sameBytesTwice_data()
{
    QTest::addColumn<int>("tests");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("wide") << 500 << QSizeF(1400, 1000) << false;
    QTest::newRow("dark") << 500 << QSizeF(1000, 700) << true;
    QTest::newRow("narrow") << 500 << QSizeF(100, 100) << false;
    QTest::newRow("one test") << 1 << QSizeF(800, 600) << false;
    QTest::newRow("no tests") << 0 << QSizeF(800, 600) << true;
}

void TestOverviewPicture::sameBytesTwice()
{
    QFETCH(int, tests);
    QFETCH(QSizeF, size);
    QFETCH(bool, dark);
    const OverviewFigures figures = pictureFigures(tests);
    const QPalette palette = paletteOf(dark);
    const auto png = [&] { return pngOf(overviewPicture(figures, m_caption, palette, size), 1).value(); };
    const auto svg = [&] { return svgOf(overviewPicture(figures, m_caption, palette, size)); };
    QCOMPARE(png(), png());
    QCOMPARE(svg(), svg());
    QVERIFY(!svg().contains("<image"));
}

void TestOverviewPicture::saysWhatItShows()
{
    const OverviewFigures figures = pictureFigures(500);
    QVERIFY(figures.days.timeless > 0);
    const QByteArray svg = svgOf(overviewPicture(figures, m_caption, paletteOf(false), {1400, 1000}));
    for (const char *const text :
         {"Overview of 500 tests", "created&lt;7d", "read 2026-01-20 from here", "Tests per day",
          "Most frequent members", "Failed", "no readable time", "TrafficTest", "further member"})
        QVERIFY2(svg.contains(text), text);
}

void TestOverviewPicture::isOpaque_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestOverviewPicture::isOpaque()
{
    QFETCH(bool, dark);
    const QPalette palette = paletteOf(dark);
    const QImage image = imageOf(overviewPicture(pictureFigures(200), m_caption, palette, {900, 700}), 2);
    QCOMPARE(image.width(), 1800);
    QCOMPARE(image.pixelColor(2, 2), palette.color(QPalette::Base));
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            QCOMPARE(image.pixelColor(x, y).alpha(), 255);
    }
}

QTEST_MAIN(TestOverviewPicture)
#include "tst_overviewpicture.moc"
