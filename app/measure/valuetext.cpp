// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/valuetext.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct Step {
    const char16_t *name;
    double factor;
};

constexpr std::array timeSteps{Step{u"ns", 1e-9}, Step{u"µs", 1e-6}, Step{u"ms", 1e-3}, Step{u"s", 1}};
constexpr std::array rateSteps{Step{u"bit/s", 1}, Step{u"kbit/s", 1e3}, Step{u"Mbit/s", 1e6}, Step{u"Gbit/s", 1e9},
                               Step{u"Tbit/s", 1e12}};
constexpr std::array sizeSteps{Step{u"B", 1}, Step{u"KiB", 0x1p10}, Step{u"MiB", 0x1p20}, Step{u"GiB", 0x1p30},
                               Step{u"TiB", 0x1p40}};

template <size_t count> ShownUnit largestBelow(const std::array<Step, count> &steps, double typical, size_t usual)
{
    if (!(std::abs(typical) > 0))
        return {QString::fromUtf16(steps[usual].name), steps[usual].factor};
    const Step *best = steps.data();
    for (const Step &step : steps) {
        // A hair more than the factor, so that 0.9999 of it, which is shown as 1, does not become 999.9 of the last.
        if (std::abs(typical) >= step.factor * 0.99995)
            best = &step;
    }
    return {QString::fromUtf16(best->name), best->factor};
}

} // namespace

ShownUnit shownUnit(Dimension dimension, double typical)
{
    switch (dimension) {
    case Dimension::Time:
        return largestBelow(timeSteps, typical, 1);
    case Dimension::Rate:
        return largestBelow(rateSteps, typical, 3);
    case Dimension::Bytes:
        return largestBelow(sizeSteps, typical, 0);
    case Dimension::Ratio:
        break;
    }
    return {u"%"_s, 0.01};
}

QString numberIn(const ShownUnit &unit, double value, int digits)
{
    const double number = value / unit.factor;
    const double size = std::abs(number);
    if (size > 0 && (size < 1e-3 || size >= 1e6))
        return QLocale().toString(number, 'g', digits);
    const int whole = size < 1 ? 1 : int(std::floor(std::log10(size))) + 1;
    return QLocale().toString(number, 'f', qMax(0, digits - whole));
}

QString valueText(double value, Dimension dimension)
{
    const ShownUnit unit = shownUnit(dimension, value);
    return u"%1 %2"_s.arg(numberIn(unit, value), unit.name);
}

QString changeText(double ratio)
{
    const QString number = QLocale().toString(ratio * 100, 'f', std::abs(ratio) < 0.1 ? 2 : 1);
    return u"%1%2 %"_s.arg(ratio > 0 ? u"+"_s : QString(), number);
}

} // namespace fabriscope
