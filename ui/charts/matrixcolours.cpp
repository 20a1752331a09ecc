// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixcolours.h"

#include "ui/theme/colourscale.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace fabriscope {

namespace {

constexpr int hatchPitch = 6;
constexpr int hatchWidth = 2;

QRgb mixedInk(Ink which, const QPalette &palette, float share)
{
    const QColor strong = ink(which, palette);
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(strong.redF(), ground.redF()), mix(strong.greenF(), ground.greenF()),
                            mix(strong.blueF(), ground.blueF()))
        .rgb();
}

bool isHatched(int x, int y)
{
    return (x + y) % hatchPitch < hatchWidth;
}

} // namespace

double MatrixScale::positionOf(double value) const
{
    double t = 0.5;
    if (isLogarithmic && low > 0 && high > low)
        t = value > 0 ? std::log(value / low) / std::log(high / low) : 0;
    else if (high > low)
        t = (value - low) / (high - low);
    t = std::clamp(t, 0.0, 1.0);
    return worse == Worse::Higher ? t : 1 - t;
}

double MatrixScale::valueAt(double position) const
{
    const double t = worse == Worse::Higher ? position : 1 - position;
    if (isLogarithmic && low > 0 && high > low)
        return low * std::pow(high / low, t);
    return low + (high - low) * t;
}

MatrixScale MatrixScale::over(const PairRange &range, Worse worse, bool logarithmic, bool diverging)
{
    MatrixScale scale{.isDiverging = diverging, .worse = worse};
    if (!range.least)
        return scale; // no value at all
    const float low = *range.least;
    const float high = *range.most;
    scale.isLogarithmic = logarithmic && !diverging && high > 0;
    scale.low = scale.isLogarithmic ? range.leastPositive.value_or(low) : low;
    scale.high = high;
    if (diverging) {
        scale.high = std::max(std::abs(low), std::abs(high));
        scale.low = -scale.high;
    }
    return scale;
}

MatrixScale MatrixScale::reaching(const PairThresholds &limits) const
{
    const std::optional<double> limit = limits.act ? limits.act : limits.warn;
    if (!limit || (isLogarithmic && *limit <= 0))
        return *this;
    MatrixScale wider = *this;
    if (isDiverging) {
        wider.high = std::max(high, std::abs(*limit));
        wider.low = -wider.high;
    } else if (worse == Worse::Higher) {
        wider.high = std::max(high, *limit);
    } else {
        wider.low = std::min(low, *limit);
    }
    return wider;
}

CellColours::CellColours(MatrixColouring by, const MatrixScale &of, const PairThresholds &limits,
                         const QPalette &palette)
    : colouring(by), scale(of), thresholds(limits)
{
    const bool dark = isDark(palette);
    for (size_t i = 0; i < ramp.size(); ++i) {
        const double t = double(i) / double(ramp.size() - 1);
        ramp[i] = (of.isDiverging ? divergingColour(2 * t - 1, dark) : sequentialColour(t)).rgb();
    }
    ground = palette.color(QPalette::Active, QPalette::Base).rgb();
    missing = mixedInk(Ink::Muted, palette, 0.12F);
    missingHatch = mixedInk(Ink::Muted, palette, 0.45F);
    good = mixedInk(Ink::Finished, palette, 0.22F);
    warn = mixedInk(Ink::Server, palette, 0.75F);
    act = ink(Ink::Failed, palette).rgb();
    const bool isLog = of.isLogarithmic && of.low > 0 && of.high > of.low;
    scale.isLogarithmic = isLog;
    const double from = isLog ? double(roughLog2(float(of.low))) : of.low;
    const double to = isLog ? double(roughLog2(float(of.high))) : of.high;
    const bool isFalling = of.worse == Worse::Lower;
    m_origin = float(isFalling ? to : from);
    m_perUnit = to > from ? float((isFalling ? -255 : 255) / (to - from)) : 0;
    m_middle = to > from ? 0.5F : 127.0F;
}

/// By a buffer of places, as only arithmetic is done on several values together, and no look-up.
void CellColours::rampColours(const std::vector<float> &values, QRgb *colours) const
{
    constexpr size_t together = 64;
    std::array<qint32, together> places{};
    for (size_t from = 0; from < values.size(); from += together) {
        const size_t count = std::min(together, values.size() - from);
        const float *const some = values.data() + from;
        if (scale.isLogarithmic) {
            for (size_t i = 0; i < count; ++i)
                places[i] = placeOf(roughLog2(some[i]));
        } else {
            for (size_t i = 0; i < count; ++i)
                places[i] = placeOf(some[i]);
        }
        for (size_t i = 0; i < count; ++i)
            colours[from + i] = ramp[size_t(places[i])];
    }
}

QRgb CellColours::verdictColour(float value) const
{
    switch (thresholds.of(value)) {
    case Verdict::Act:
        return act;
    case Verdict::Warn:
        return warn;
    case Verdict::Good:
        return good;
    case Verdict::Unknown:
        break;
    }
    return missing;
}

QRgb CellColours::notMeasured(int x, int y) const
{
    return isHatched(x, y) ? missingHatch : missing;
}

QColor CellColours::textOn(float cell) const
{
    return readableOn(QColor::fromRgb(ofValue(cell)));
}

} // namespace fabriscope
