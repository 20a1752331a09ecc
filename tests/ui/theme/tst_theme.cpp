// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/picture.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <cmath>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // of two temporaries it would keep references
    return (high + 0.05) / (low + 0.05);
}

QImage stateImage(TestState state, const QPalette &palette, int side, qreal ratio = 1)
{
    QImage image(QSize(side, side) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintStateShape(painter, QRectF(0, 0, side, side), state, palette);
    return image;
}

/// How many pixels two pictures of one size differ in by more than a quarter of full lightness, hue left out.
int differentPixels(const QImage &a, const QImage &b)
{
    const QImage greyA = a.convertToFormat(QImage::Format_Grayscale8);
    const QImage greyB = b.convertToFormat(QImage::Format_Grayscale8);
    int count = 0;
    for (int y = 0; y < greyA.height(); ++y) {
        for (int x = 0; x < greyA.width(); ++x)
            count += qAbs(qGray(greyA.pixel(x, y)) - qGray(greyB.pixel(x, y))) > 64 ? 1 : 0;
    }
    return count;
}

bool allInk(const QImage &image, QRgb tint)
{
    bool any = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            any = true;
            const QColor wanted = QColor::fromRgb(tint);
            if (qAbs(pixel.red() - wanted.red()) + qAbs(pixel.green() - wanted.green())
                    + qAbs(pixel.blue() - wanted.blue())
                > 12)
                return false;
        }
    }
    return any;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void textIsReadable_data();
    void textIsReadable();
    void statesDifferWithoutHue_data();
    void statesDifferWithoutHue();
    void everyIconIsTinted_data();
    void everyIconIsTinted();
    void iconFollowsThePalette();
    void iconIsSharpAtAnyRatio();
    void unknownIconIsNull();
    void explicitChoiceWins();
    void tabularFontHasEqualFigures();
    void menusAreInTheDrawingOfAWindow();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("back");
    const QList<QPair<const char *, QPalette>> palettes{{"light", lightPalette()}, {"dark", darkPalette()}};
    for (const auto &[name, palette] : palettes) {
        const QList<QColor> texts{palette.color(QPalette::Text),
                                  palette.color(QPalette::HighlightedText),
                                  palette.color(QPalette::ButtonText),
                                  palette.color(QPalette::ToolTipText),
                                  palette.color(QPalette::Link),
                                  palette.color(QPalette::LinkVisited),
                                  ink(Ink::Running, palette),
                                  ink(Ink::Finished, palette),
                                  ink(Ink::Failed, palette),
                                  ink(Ink::OtherState, palette),
                                  ink(Ink::Accent, palette),
                                  ink(Ink::Muted, palette),
                                  ink(Ink::Client, palette),
                                  ink(Ink::Server, palette),
                                  ink(Ink::Peer, palette)};
        const QList<QColor> backs{
            palette.color(QPalette::Base),        palette.color(QPalette::AlternateBase),
            palette.color(QPalette::Window),      palette.color(QPalette::Button),
            palette.color(QPalette::Highlight),   palette.color(QPalette::Inactive, QPalette::Highlight),
            palette.color(QPalette::ToolTipBase), ink(Ink::ChangedRow, palette),
            ink(Ink::MatchBack, palette)};
        for (qsizetype t = 0; t < texts.size(); ++t) {
            for (qsizetype b = 0; b < backs.size(); ++b)
                QTest::addRow("%s text %lld on %lld", name, qlonglong(t), qlonglong(b)) << texts[t] << backs[b];
        }
        for (const auto &[text, back] :
             {std::pair(Ink::NoticeText, Ink::NoticeBack), std::pair(Ink::WarningText, Ink::WarningBack),
              std::pair(Ink::ProblemText, Ink::ProblemBack)})
            QTest::addRow("%s bar %d", name, int(text)) << ink(text, palette) << ink(back, palette);
        for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button})
            QTest::addRow("%s placeholder on %d", name, int(role))
                << palette.color(QPalette::PlaceholderText) << palette.color(role);
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, back);
    QVERIFY2(contrast(text, back) >= 4.5,
             qPrintable(u"%1 on %2: %3"_s.arg(text.name(), back.name()).arg(contrast(text, back))));
}

void TestTheme::statesDifferWithoutHue_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("dark");
    for (const int side : {12, 14, 16}) {
        QTest::addRow("light %d", side) << side << false;
        QTest::addRow("dark %d", side) << side << true;
    }
}

void TestTheme::statesDifferWithoutHue()
{
    QFETCH(int, side);
    QFETCH(bool, dark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    const QList<TestState> states{TestState::Running, TestState::Finished, TestState::Failed, TestState::Other};
    for (qsizetype a = 0; a < states.size(); ++a) {
        for (qsizetype b = a + 1; b < states.size(); ++b) {
            const int different =
                differentPixels(stateImage(states[a], palette, side), stateImage(states[b], palette, side));
            QVERIFY2(different >= side * side / 10,
                     qPrintable(u"%1 and %2 differ in %3 pixels"_s.arg(a).arg(b).arg(different)));
        }
    }
}

void TestTheme::everyIconIsTinted_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 40);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::everyIconIsTinted()
{
    QFETCH(QString, name);
    const QIcon icon = themedIcon(name);
    QVERIFY(!icon.isNull());
    const QPixmap pixmap = icon.pixmap(QSize(16, 16), 4.0);
    QVERIFY(allInk(pixmap.toImage(), QApplication::palette().color(QPalette::Active, QPalette::ButtonText).rgb()));
}

void TestTheme::iconFollowsThePalette()
{
    const QIcon icon = themedIcon(u"refresh"_s);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(*qApp, choice);
        const QPalette palette = choice == ThemeChoice::Dark ? darkPalette() : lightPalette();
        QVERIFY(allInk(icon.pixmap(QSize(64, 64)).toImage(), palette.color(QPalette::ButtonText).rgb()));
        QVERIFY(allInk(icon.pixmap(QSize(64, 64), QIcon::Disabled).toImage(),
                       palette.color(QPalette::Disabled, QPalette::ButtonText).rgb()));
    }
}

void TestTheme::iconIsSharpAtAnyRatio()
{
    for (const qreal ratio : {1.0, 1.25, 2.0, 3.0}) {
        const QPixmap pixmap = themedIcon(u"copy"_s).pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.size(), (QSizeF(16, 16) * ratio).toSize());
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }
}

void TestTheme::unknownIconIsNull()
{
    QVERIFY(themedIcon(u"there-is-none"_s).isNull());
}

void TestTheme::explicitChoiceWins()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(isDark(QApplication::palette()));
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!isDark(QApplication::palette()));
    applyTheme(*qApp, ThemeChoice::System); // no bus here: the offscreen platform's palette is light
    QVERIFY(!isDark(QApplication::palette()));
}

void TestTheme::tabularFontHasEqualFigures()
{
    const QFontMetricsF metrics(tabularFont(QApplication::font()));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
}

/// An SVG knows no clip: what is filled after the titles would lie over them.
void TestTheme::menusAreInTheDrawingOfAWindow()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QMainWindow window;
    window.menuBar()->addMenu(u"File"_s);
    window.menuBar()->addMenu(u"Edit"_s);
    window.resize(300, 200);
    window.show();
    const QByteArray svg = svgOf(pictureOf(window, u"w"_s));
    QImage image(window.size(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    int dark = 0;
    const QRect bar = window.menuBar()->geometry();
    for (int y = bar.top(); y < bar.bottom() - 2; ++y) {
        for (int x = bar.left(); x < bar.right(); ++x)
            dark += image.pixelColor(x, y).lightness() < 120 ? 1 : 0;
    }
    QVERIFY2(dark > 30, qPrintable(QString::number(dark)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
