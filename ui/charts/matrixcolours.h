// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairpyramid.h"
#include "app/pairs/pairthresholds.h"

#include <QPalette>

#include <array>
#include <bit>
#include <vector>

namespace fabriscope {

/// Where the figures of a table stand on a colour scale: 0 is the best end, 1 the worst. A plain value, in the table's
/// unit.
struct MatrixScale {
    double low = 0;
    double high = 1; ///< not less than low
    bool isLogarithmic = false;
    bool isDiverging = false; ///< of differences: the middle is 0, and low is −high
    Worse worse = Worse::Higher;

    [[nodiscard]] double positionOf(double value) const;
    /// The value that stands at \a position.
    [[nodiscard]] double valueAt(double position) const;

    /// From the least to the most of the values; of a \a logarithmic one from the least above 0.
    [[nodiscard]] static MatrixScale over(const PairRange &range, Worse worse, bool logarithmic, bool diverging);
    /// The same, as far as the limit of what is bad, or else of what is to be watched: where nothing is bad, nothing
    /// has the colour of the worst.
    [[nodiscard]] MatrixScale reaching(const PairThresholds &limits) const;
    friend bool operator==(const MatrixScale &, const MatrixScale &) = default;
};

/// What a cell is coloured by.
enum class MatrixColouring : quint8 {
    Values,   ///< a scale from the best to the worst
    Verdicts, ///< good, to be watched, bad, by the limits
};

/// What the cells of a matrix look like, in the colours of a palette. A plain value; any thread.
struct CellColours {
    MatrixColouring colouring = MatrixColouring::Values;
    MatrixScale scale;
    PairThresholds thresholds;
    std::array<QRgb, 256> ramp{}; ///< from the best to the worst
    QRgb ground = 0;              ///< no pair of the test
    QRgb missing = 0;             ///< a pair without a figure, hatched …
    QRgb missingHatch = 0;        ///< … with this
    QRgb good = 0;
    QRgb warn = 0;
    QRgb act = 0;

    CellColours() = default;
    CellColours(MatrixColouring by, const MatrixScale &of, const PairThresholds &limits, const QPalette &palette);

    /// The colour of a cell at a pixel: what has no figure is hatched.
    [[nodiscard]] QRgb of(float cell, int x, int y) const
    {
        if (cell::isValue(cell))
            return ofValue(cell);
        return cell::kindOf(cell) == CellKind::Outside ? ground : notMeasured(x, y);
    }
    [[nodiscard]] QRgb ofValue(float value) const
    {
        return colouring == MatrixColouring::Values ? ramp[size_t(rampPlace(value))] : verdictColour(value);
    }
    /// Colours of \a values by their place on the ramp, whatever the cells are coloured by: many at once, without a
    /// branch for each. What is no value gets any colour.
    void rampColours(const std::vector<float> &values, QRgb *colours) const;
    [[nodiscard]] QRgb notMeasured(int x, int y) const;
    /// Black or white, whichever can be read on a cell.
    [[nodiscard]] QColor textOn(float cell) const;

private:
    [[nodiscard]] QRgb verdictColour(float value) const;
    /// The same as scale.positionOf(), to a colour or so, in steps that cost little at every pixel.
    [[nodiscard]] int rampPlace(float value) const { return placeOf(!scale.isLogarithmic ? value : roughLog2(value)); }
    [[nodiscard]] int placeOf(float known) const
    {
        const float place = (known - m_origin) * m_perUnit + m_middle;
        const float above = place > 0 ? place : 0;
        return int(above < 255 ? above : 255.0F);
    }
    /// log2 of a value above 0 with an error below 0.01; of others very little.
    [[nodiscard]] static float roughLog2(float value)
    {
        const auto bits = std::bit_cast<qint32>(value);
        const float mantissa = std::bit_cast<float>((bits & 0x007f'ffff) | 0x3f80'0000);
        const float exponent = float((bits >> 23) - 128);
        return value > 0 ? exponent + (-0.344845F * mantissa + 2.024658F) * mantissa - 0.674873F : -1000.0F;
    }

    float m_origin = 0;
    float m_perUnit = 0;   ///< 0: all figures are one
    float m_middle = 0.5F; ///< rounds, or stands for that one figure
};

} // namespace fabriscope
