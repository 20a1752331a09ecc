// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colourscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fabriscope {

namespace {

int channel(double value)
{
    return int(std::lround(std::clamp(value, 0.0, 255.0)));
}

double between(int from, int to, double t)
{
    return from + (to - from) * t;
}

QColor mixed(const QColor &from, const QColor &to, double t)
{
    return {channel(between(from.red(), to.red(), t)), channel(between(from.green(), to.green(), t)),
            channel(between(from.blue(), to.blue(), t))};
}

/// Relative luminance as WCAG 2 has it, but for a rounder gamma.
double luminance(const QColor &colour)
{
    return 0.2126 * std::pow(colour.redF(), 2.2) + 0.7152 * std::pow(colour.greenF(), 2.2)
        + 0.0722 * std::pow(colour.blueF(), 2.2);
}

} // namespace

QColor sequentialColour(double t)
{
    // The polynomial that d3-scale-chromatic fitted to the published table of cividis.
    const double x = std::clamp(t, 0.0, 1.0);
    return {channel(-4.54 - x * (35.34 - x * (2381.73 - x * (6402.7 - x * (7024.72 - x * 2710.57))))),
            channel(32.49 + x * (170.73 + x * (52.82 - x * (131.46 - x * (176.58 - x * 67.37))))),
            channel(81.24 + x * (442.36 - x * (2482.43 - x * (6167.24 - x * (6614.94 - x * 2475.67)))))};
}

QColor divergingColour(double t, bool dark)
{
    struct Arm {
        QColor middle;
        std::array<QColor, 2> blue;
        std::array<QColor, 2> orange;
    };
    static const Arm light{QColor(0xf2, 0xf2, 0xf0),
                           {QColor(0x8f, 0xb8, 0xde), QColor(0x1c, 0x4f, 0x8c)},
                           {QColor(0xf0, 0xb2, 0x6a), QColor(0x9a, 0x4a, 0x04)}};
    static const Arm night{QColor(0x2c, 0x30, 0x36),
                           {QColor(0x3d, 0x74, 0xb0), QColor(0x9d, 0xcd, 0xff)},
                           {QColor(0xb3, 0x6a, 0x1c), QColor(0xff, 0xc8, 0x7d)}};
    const Arm &arm = dark ? night : light;
    const double far = std::clamp(t < 0 ? -t : t, 0.0, 1.0);
    const auto &side = t < 0 ? arm.blue : arm.orange;
    return far < 0.5 ? mixed(arm.middle, side[0], far * 2) : mixed(side[0], side[1], far * 2 - 1);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor readableOn(const QColor &back)
{
    return luminance(back) > 0.18 ? QColor(Qt::black) : QColor(Qt::white); // there both contrasts are the same
}

} // namespace fabriscope
