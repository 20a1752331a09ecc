// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/figurerows.h"

#include "app/measure/valuetext.h"
#include "app/nettest/displaytext.h"
#include "ui/charts/metrictext.h"
#include "ui/details/resultwords.h"

#include <QLocale>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFigureCell = 120;

bool isSameMember(const MeasuredEnd &end, const MeasuredEnd &member)
{
    return end.host == member.host
        && (member.bond.isEmpty() || end.bond.isEmpty() || end.bond.compare(member.bond, Qt::CaseInsensitive) == 0);
}

} // namespace

QString endText(const MeasuredEnd &end)
{
    const QString host = displayText(end.host, longestFigureCell);
    return end.bond.isEmpty() ? host : u"%1 · %2"_s.arg(host, displayText(end.bond, longestFigureCell));
}

int FigureRows::size() const
{
    return m_results ? int(m_results->values.size() + m_results->verdicts.size()) : 0;
}

FigureRows::Figure FigureRows::figure(int row) const
{
    const qsizetype values = m_results->values.size();
    if (row < values) {
        const Measurement &value = m_results->values.at(row);
        return {value.metric, value.source, value.target, value.size, value.value, &value.raw};
    }
    const MeasuredVerdict &verdict = m_results->verdicts.at(row - values);
    return {verdicts, verdict.source, verdict.target, -1, verdict.passed ? 0.0 : 1.0, &verdict.raw};
}

bool FigureRows::isFailed(int row) const
{
    const Figure what = figure(row);
    return what.metric == verdicts && what.value > 0;
}

QString FigureRows::text(int row, FigureColumn column) const
{
    const Figure what = figure(row);
    const bool isVerdict = what.metric == verdicts;
    switch (column) {
    case FigureColumn::Metric:
        return isVerdict ? resultwords::verdicts()
                         : metricText(results().metrics.at(what.metric).name, longestFigureCell);
    case FigureColumn::Source:
        return what.source < 0 ? QString() : endText(results().ends.at(what.source));
    case FigureColumn::Target:
        return what.target < 0 ? QString() : endText(results().ends.at(what.target));
    case FigureColumn::Size:
        return what.size < 0 ? QString() : valueText(what.size, Dimension::Bytes);
    case FigureColumn::Value:
        return isVerdict ? resultwords::verdict(what.value == 0)
                         : valueText(what.value, results().metrics.at(what.metric).dimension);
    case FigureColumn::Raw:
        return displayText(*what.raw, longestFigureCell);
    }
    return {};
}

QString FigureRows::fullText(int row) const
{
    const Figure what = figure(row);
    const QString raw = displayText(*what.raw, longestFigureCell);
    if (what.metric == verdicts)
        return resultwords::inFull(text(row, FigureColumn::Value), raw);
    const QString number = QLocale().toString(what.value, 'g', QLocale::FloatingPointShortest);
    const Dimension dimension = results().metrics.at(what.metric).dimension;
    const QString full = dimension == Dimension::Ratio ? number : u"%1 %2"_s.arg(number, siName(dimension));
    return resultwords::inFull(full, raw);
}

bool FigureRows::isMember(int row, FigureColumn side, const MeasuredEnd &member) const
{
    const Figure what = figure(row);
    const int end = side == FigureColumn::Source ? what.source : side == FigureColumn::Target ? what.target : -1;
    return end >= 0 && isSameMember(results().ends.at(end), member);
}

} // namespace fabriscope
