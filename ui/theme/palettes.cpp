// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/palettes.h"

#include <QColor>

namespace fabriscope {

namespace {

struct Colours {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb highlight;
    QRgb highlightedText;
    QRgb highlightInactive;
    QRgb link;
    QRgb visited;
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
    QRgb brightText;
};

constexpr Colours light{0xfff2f4f6, 0xffffffff, 0xfff6f8fa, 0xfff7f8fa, 0xff1c2430, 0xff626b77,
                        0xff9aa2ac, 0xffd3e5f5, 0xff0f2438, 0xffe3e8ee, 0xff155f96, 0xff5e4699,
                        0xffffffff, 0xfff7f8fa, 0xffcfd5dc, 0xffaab2bc, 0xff6b7480, 0xffffffff};
constexpr Colours dark{0xff1f2328, 0xff16191d, 0xff1b1f24, 0xff2a2f36, 0xffe1e5ea, 0xff939ca8,
                       0xff6c7580, 0xff1f4463, 0xfff2f7fb, 0xff2b333c, 0xff7dbcf0, 0xffc0aaf2,
                       0xff3a414a, 0xff313840, 0xff3a414a, 0xff0e1013, 0xff08090b, 0xffffffff};

QPalette made(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.placeholder);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.brightText);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, c.highlightedText);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, c.highlightInactive);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.visited);
    palette.setColor(QPalette::Light, c.light);
    palette.setColor(QPalette::Midlight, c.midlight);
    palette.setColor(QPalette::Mid, c.mid);
    palette.setColor(QPalette::Dark, c.dark);
    palette.setColor(QPalette::Shadow, c.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.highlightInactive);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return made(light);
}

QPalette darkPalette()
{
    return made(dark);
}

QPalette printPalette()
{
    QPalette palette = lightPalette();
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window})
        palette.setColor(ground, Qt::white);
    for (const QPalette::ColorRole text : {QPalette::Text, QPalette::WindowText})
        palette.setColor(text, Qt::black);
    return palette;
}

} // namespace fabriscope
