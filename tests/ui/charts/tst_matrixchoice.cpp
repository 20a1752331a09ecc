// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixpainter.h"
#include "ui/theme/palettes.h"

#include "tests/ui/samplematrix.h"

#include <QPainter>
#include <QTest>

using namespace fabriscope;
using sample::matrixOf;
using sample::measured;

/// How the chosen cells of a matrix that has little room are told from the others.
class TestMatrixChoice : public QObject {
    Q_OBJECT
private slots:
    void aBlockOfSmallCellsIsSeenAndHidesNone();
    void aChosenRowIsNamed();
    void lowFramesKeepTheirCells();
};

void TestMatrixChoice::aBlockOfSmallCellsIsSeenAndHidesNone()
{
    const NetTest test = sample::delay(200, 1);
    const auto content = makeMatrix(matrixOf(test, measured(test, {})));
    const MatrixFrame frame = matrixFrame(*content, QRectF(0, 0, 600, 600));
    MatrixLook look;
    look.place = fittedPlace(*content, frame);
    look.selected = QRect(20, 30, 80, 60);
    QVERIFY(look.place.cell.height() < 4);
    QImage drawn(600, 600, QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paintMatrixChoice(painter, *content, frame, look, lightPalette());
    painter.end();
    const QRect block = areaOf(look.selected, frame, look.place).toAlignedRect();
    const auto isSeen = [&drawn](int x, int y) { return qAlpha(drawn.pixel(x, y)) > 0; };
    for (int x = block.left() + 2; x <= block.right() - 2; ++x) {
        QVERIFY(isSeen(x, block.top() - 1) || isSeen(x, block.top()));
        for (int y = block.top() + 2; y <= block.bottom() - 2; ++y)
            QVERIFY(!isSeen(x, y));
    }
}

/// Also where no mouse points at it and not every name is written.
void TestMatrixChoice::aChosenRowIsNamed()
{
    const NetTest test = sample::delay(200, 1);
    const auto content = makeMatrix(matrixOf(test, measured(test, {})));
    const MatrixFrame frame = matrixFrame(*content, QRectF(0, 0, 600, 600));
    const auto drawnWith = [&](const QRect &selected) {
        MatrixLook look;
        look.place = fittedPlace(*content, frame);
        look.selected = selected;
        QImage drawn(600, 600, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        paintMatrixNames(painter, *content, frame, look, lightPalette());
        return drawn.copy(0, int(frame.topRoom), int(frame.nameRoom), int(frame.cells.height()));
    };
    QVERIFY(drawnWith(QRect(0, 101, 200, 1)) != drawnWith({}));
    QCOMPARE(drawnWith(QRect(0, 0, 200, 200)), drawnWith({}));
}

/// Names give way to cells that need the room, and to no others.
void TestMatrixChoice::lowFramesKeepTheirCells()
{
    const auto frameOf = [](int members) {
        const NetTest test = sample::delay(members, 1);
        return matrixFrame(*makeMatrix(matrixOf(test, measured(test, {}))), QRectF(0, 0, 300, 150));
    };
    const MatrixFrame many = frameOf(80);
    QVERIFY2(many.cells.height() > 110, qPrintable(QString::number(many.cells.height())));
    const MatrixFrame few = frameOf(2);
    QVERIFY2(few.topRoom > 50, qPrintable(QString::number(few.topRoom)));
}

QTEST_MAIN(TestMatrixChoice)
#include "tst_matrixchoice.moc"
