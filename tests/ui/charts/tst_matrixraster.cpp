// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixraster.h"
#include "ui/charts/matrixview.h"
#include "ui/theme/palettes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What the pixels of a matrix say: nothing bad vanishes, whatever the zoom and the place.
class TestMatrixRaster : public QObject {
    Q_OBJECT
private slots:
    void oneBadCellIsSeen_data();
    void oneBadCellIsSeen();
    void pixelsShowTheWorstUnderThem();
    void missingAndOutsideLookDifferent();
    void beyondTheTableIsNothing();
    void roughLogarithmsAreNearEnough();
};

namespace {

PairPyramid tableWith(int sources, int targets, QPoint bad, Worse worse)
{
    PairTable table = PairTable::clientsToServers(sources, targets, worse);
    for (int source = 0; source < sources; ++source) {
        for (int target = 0; target < targets; ++target)
            table.set(source, target, 10);
    }
    if (bad.x() >= 0)
        table.set(bad.y(), bad.x(), worse == Worse::Higher ? 100 : 1);
    return PairPyramid(std::move(table));
}

CellColours coloursOf(const PairPyramid &pyramid, bool logarithmic = false)
{
    const PairTable &table = pyramid.table();
    return {MatrixColouring::Values,
            MatrixScale::over(rangeOf(table), table.worse(), logarithmic, false),
            {},
            lightPalette()};
}

bool has(const QImage &image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

void TestMatrixRaster::oneBadCellIsSeen_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("targets");
    QTest::newRow("2 x 2") << 2 << 2;
    QTest::newRow("one row") << 1 << 300;
    QTest::newRow("one column") << 257 << 1;
    QTest::newRow("128") << 128 << 128;
    QTest::newRow("1,900 x 700") << 1900 << 700;
}

/// Every bad cell that is in sight, if only a sliver of it, has a pixel of its colour.
void TestMatrixRaster::oneBadCellIsSeen()
{
    QFETCH(int, sources);
    QFETCH(int, targets);
    QRandomGenerator random(11);
    const QSize size(97, 61);
    for (int round = 0; round < 25; ++round) {
        const Worse worse = round % 2 == 0 ? Worse::Higher : Worse::Lower;
        const QPoint bad(int(random.bounded(targets)), int(random.bounded(sources)));
        const PairPyramid pyramid = tableWith(sources, targets, bad, worse);
        const CellColours colours = coloursOf(pyramid, round % 3 == 0);
        const QRgb worst = colours.ofValue(worse == Worse::Higher ? 100 : 1);
        for (int look = 0; look < 20; ++look) {
            const double cell = std::pow(10.0, random.generateDouble() * 4 - 2.5);
            const QSizeF pitch(cell, cell * (0.5 + random.generateDouble()));
            // Anywhere, as long as a part of the bad cell is inside.
            const QPointF origin(bad.x() + 0.999 - random.generateDouble() * (size.width() / pitch.width() + 0.998),
                                 bad.y() + 0.999 - random.generateDouble() * (size.height() / pitch.height() + 0.998));
            const QImage image = matrixRaster(pyramid, {origin, pitch}, size, colours);
            QVERIFY2(has(image, worst),
                     qPrintable(u"cell %1 px at %2, %3"_s.arg(cell).arg(origin.x()).arg(origin.y())));
        }
    }
}

/// Against a naive look at every cell under every pixel.
void TestMatrixRaster::pixelsShowTheWorstUnderThem()
{
    QRandomGenerator random(5);
    PairTable table = PairTable::eachWithEach(75, Worse::Higher);
    for (int source = 0; source < 75; ++source) {
        for (int target = 0; target < 75; ++target) {
            if (source != target && random.bounded(4) > 0)
                table.set(source, target, random.generateDouble() * 100);
        }
    }
    const PairPyramid pyramid(std::move(table));
    const CellColours colours = coloursOf(pyramid);
    const QSize size(40, 31);
    for (const double cell : {0.21, 0.4133, 0.5, 0.77, 1.0, 1.9, 6.3}) {
        const MatrixPlace place{{3.3, 7.9}, {cell, cell}};
        const QImage image = matrixRaster(pyramid, place, size, colours);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const QRect under(
                    QPoint(int(std::floor(3.3 + x / cell)), int(std::floor(7.9 + y / cell))),
                    QPoint(int(std::ceil(3.3 + (x + 1) / cell)) - 1, int(std::ceil(7.9 + (y + 1) / cell)) - 1));
                const float worst = pyramid.worstIn(under);
                // Where cells are smaller than a pixel its neighbours' may count as well, never fewer than its own.
                const QRgb shown = image.pixel(x, y);
                const QRect around = under.adjusted(-2, -2, 2, 2);
                const bool isExact = shown == ((under & pyramid.table().all()).isEmpty() ? 0 : colours.of(worst, x, y));
                const bool isWorse = cell < 1 && cell::isValue(pyramid.worstIn(around));
                QVERIFY2(isExact || isWorse, qPrintable(u"cell %1, pixel %2, %3"_s.arg(cell).arg(x).arg(y)));
            }
        }
    }
}

void TestMatrixRaster::missingAndOutsideLookDifferent()
{
    PairTable table = PairTable::eachWithEach(4, Worse::Higher);
    table.set(0, 1, 0);
    table.set(0, 2, 5);
    const PairPyramid pyramid(std::move(table));
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const MatrixColouring by : {MatrixColouring::Values, MatrixColouring::Verdicts}) {
            const CellColours colours(by, MatrixScale::over(rangeOf(pyramid.table()), Worse::Higher, false, false),
                                      PairThresholds::own(Worse::Higher, 1, 2), palette);
            const QImage image = matrixRaster(pyramid, {{}, {20, 20}}, {80, 80}, colours);
            const QSet<QRgb> looks{image.pixel(30, 10), image.pixel(50, 10), image.pixel(10, 10)};
            QCOMPARE(looks.size(), 3); // zero, five, no pair
            QVERIFY(!looks.contains(colours.missing));
            QVERIFY(!looks.contains(colours.missingHatch));
            QVERIFY(has(image, colours.missing) && has(image, colours.missingHatch));
        }
    }
}

void TestMatrixRaster::beyondTheTableIsNothing()
{
    const PairPyramid pyramid = tableWith(3, 3, {1, 1}, Worse::Higher);
    const QImage image = matrixRaster(pyramid, {{-1, -1}, {10, 10}}, {60, 60}, coloursOf(pyramid));
    QCOMPARE(qAlpha(image.pixel(5, 5)), 0);
    QCOMPARE(qAlpha(image.pixel(45, 20)), 0);
    QCOMPARE(qAlpha(image.pixel(15, 15)), 255);
    QVERIFY(matrixRaster(PairPyramid(), {}, {4, 4}, {}).pixel(1, 1) == 0);
}

/// The quick way of the pixels and the exact way of the legend differ by three colours of 256 at most.
void TestMatrixRaster::roughLogarithmsAreNearEnough()
{
    const PairRange range{1e-7F, 3e-2F, 1e-7F};
    const MatrixScale scale = MatrixScale::over(range, Worse::Higher, true, false);
    const CellColours colours(MatrixColouring::Values, scale, {}, lightPalette());
    for (double value = 1e-7; value < 3e-2; value *= 1.07) {
        const int exact = int(scale.positionOf(value) * 255 + 0.5);
        bool isNear = false;
        for (int place = qMax(0, exact - 3); place <= qMin(255, exact + 3); ++place)
            isNear = isNear || colours.ofValue(float(value)) == colours.ramp[size_t(place)];
        QVERIFY2(isNear, qPrintable(QString::number(value)));
    }
}

QTEST_MAIN(TestMatrixRaster)
#include "tst_matrixraster.moc"
