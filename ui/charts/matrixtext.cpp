// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixtext.h"

#include "app/nettest/member.h"
#include "ui/charts/matrixwords.h"
#include "ui/charts/metrictext.h"

#include <QLocale>

#include <limits>

namespace fabriscope::matrixtext {

using namespace Qt::StringLiterals;

namespace {

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString joinedParts(QStringList parts, const QString &with)
{
    parts.removeAll(QString());
    return parts.join(with);
}

int counted(qint64 number)
{
    return int(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

/// "2.1 × 4.290 µs, …": what the limits are reckoned from is named with its figure.
QString clusterKitRule(const MatrixContent &content)
{
    const bool above = content.limits.worse == Worse::Higher;
    if (!content.limits.act || !content.limits.base)
        return above ? MatrixText::tr("2.1 × the lowest, NVIDIA ClusterKit")
                     : MatrixText::tr("93 % of the highest, NVIDIA ClusterKit");
    const QString best = content.textOf(cell::ofValue(*content.limits.base));
    if (content.withinHosts > 0)
        return (above ? MatrixText::tr("2.1 × %1, the lowest between hosts, NVIDIA ClusterKit")
                      : MatrixText::tr("93 % of %1, the highest between hosts, NVIDIA ClusterKit"))
            .arg(best);
    return (above ? MatrixText::tr("2.1 × %1, the lowest, NVIDIA ClusterKit")
                  : MatrixText::tr("93 % of %1, the highest, NVIDIA ClusterKit"))
        .arg(best);
}

QString medianOf(const MatrixContent &content)
{
    const QString median =
        content.limits.base ? content.textOf(cell::ofValue(*content.limits.base)) : MatrixText::tr("unknown");
    return content.withinHosts > 0 ? MatrixText::tr("the median between hosts, %1").arg(median)
                                   : MatrixText::tr("the median of this test, %1").arg(median);
}

QString ruleOf(const MatrixContent &content)
{
    if (content.limits.origin == ThresholdOrigin::Own)
        return MatrixText::tr("your own limits");
    if (content.meaning == MatrixMeaning::Difference)
        return MatrixText::tr("3.5 % and 7 % worse than before, as the node checks of SuperBench and Azure");
    switch (content.limits.origin) {
    case ThresholdOrigin::Median:
        return MatrixText::tr("3.5 % and 7 % worse than %1, as the node checks of SuperBench and Azure", "the median")
            .arg(medianOf(content));
    case ThresholdOrigin::MedianDeviation:
        return MatrixText::tr("2.5 and 3.5 deviations (1.4826 × MAD) from %1, after Leys 2013 and Iglewicz and "
                              "Hoaglin 1993",
                              "the median")
            .arg(medianOf(content));
    case ThresholdOrigin::ClusterKit:
    case ThresholdOrigin::Own:
        break;
    }
    return clusterKitRule(content);
}

/// How many are beyond the limits, also where none is.
QString beyondLimits(const MatrixContent &content)
{
    if (content.meaning == MatrixMeaning::Verdicts)
        return MatrixText::tr("%Ln failed", nullptr, counted(content.verdicts.act));
    QStringList parts;
    if (content.limits.act)
        parts += MatrixText::tr("%Ln bad", nullptr, counted(content.verdicts.act));
    if (content.limits.warn)
        parts += MatrixText::tr("%Ln to be watched", nullptr, counted(content.verdicts.warn));
    return parts.join(u", "_s);
}

QString whyUnmeasured(const MatrixContent &content)
{
    if (content.hasResults)
        return MatrixText::tr("Nothing is known of single pairs: no figure of a pair was recognised in the results.");
    if (content.isReading)
        return MatrixText::tr("The results are being read.");
    if (content.test && stateOf(*content.test) == TestState::Running)
        return MatrixText::tr("The test is still running: what it measured can be fetched when it has ended.");
    return MatrixText::tr("What this test measured was not fetched yet. The tab “Results” fetches it.");
}

QString whyNoPairs(const NetTest &test)
{
    const qsizetype members = memberCount(test);
    if (directionOf(test) == Direction::Collective)
        return MatrixText::tr("A collective runs over all of its members together: this test has no pairs.");
    if (members == 0)
        return MatrixText::tr("The record names no members, so there are no pairs.");
    if (directionOf(test) == Direction::Unknown)
        return MatrixText::tr("Nobody has described who talks to whom in a test of this type, and its results name no "
                              "pairs.");
    return members == 1 ? MatrixText::tr("This test has one member: there is nobody for it to talk to.")
                        : MatrixText::tr("The record names nobody whom its members could talk to.");
}

} // namespace

QString title(const MatrixContent &content)
{
    switch (content.meaning) {
    case MatrixMeaning::Nothing:
    case MatrixMeaning::Unmeasured:
        return MatrixText::tr("Pairs of the test");
    case MatrixMeaning::Verdicts:
        return MatrixText::tr("Passed or failed");
    case MatrixMeaning::Figures:
    case MatrixMeaning::Difference:
        break;
    }
    const QString size =
        content.size < 0 ? QString() : MatrixText::tr("messages of %1").arg(valueText(content.size, Dimension::Bytes));
    if (content.meaning == MatrixMeaning::Difference) {
        const QString what = MatrixText::tr("%1, compared with %2", "a metric, a test")
                                 .arg(metricText(content.metric->name), content.baseline);
        return joinedParts({what, size}, u" · "_s);
    }
    return joinedParts({metricText(content.metric->name), size}, u" · "_s);
}

QString verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return MatrixText::tr("good");
    case Verdict::Warn:
        return MatrixText::tr("to be watched");
    case Verdict::Act:
        return MatrixText::tr("bad");
    case Verdict::Unknown:
        break;
    }
    return {};
}

QString pair(const MatrixContent &content, QPoint cell)
{
    const float value = content.cells.table().cell(cell.y(), cell.x());
    const QString said = content.meaning == MatrixMeaning::Verdicts || !content.limits.canTell()
        ? QString()
        : verdict(content.limits.of(value));
    return MatrixText::tr("%1 → %2: %3", "who sends, who receives, the figure")
        .arg(content.sources.names.value(cell.y()), content.targets.names.value(cell.x()),
             joinedParts({content.textOf(value), said}, u", "_s));
}

QString under(const MatrixContent &content, const QRect &cells)
{
    const auto worst = content.cells.worstCellIn(cells);
    if (!worst)
        return {};
    const QString of = pair(content, {worst->target, worst->source});
    const qint64 all = qint64(cells.width()) * cells.height();
    return all == 1 ? of : MatrixText::tr("The worst of %1 pairs here: %2").arg(count(all), of);
}

QString limits(const MatrixContent &content)
{
    if (!content.figures())
        return {};
    if (!content.limits.canTell())
        return content.limits.origin == ThresholdOrigin::Own
            ? MatrixText::tr("There is no limit.")
            : MatrixText::tr("These figures have no limit by this rule (%1).").arg(ruleOf(content));
    const bool above = content.limits.worse == Worse::Higher;
    const auto limit = [&](const std::optional<double> &value, const QString &over, const QString &below) {
        return value ? (above ? over : below).arg(content.textOf(cell::ofValue(*value))) : QString();
    };
    const QString act = limit(content.limits.act, MatrixText::tr("bad above %1"), MatrixText::tr("bad below %1"));
    const QString warn =
        limit(content.limits.warn, MatrixText::tr("to be watched above %1"), MatrixText::tr("to be watched below %1"));
    return MatrixText::tr("%1 (%2)", "limits, whose rule it is")
        .arg(joinedParts({warn, act}, u", "_s), ruleOf(content));
}

QString counts(const MatrixContent &content)
{
    const CellCounts cells = content.cells.table().counts();
    if (content.meaning == MatrixMeaning::Nothing)
        return {};
    const QString measured = content.meaning == MatrixMeaning::Difference
        ? MatrixText::tr("%Ln pair(s) measured in both tests", nullptr, counted(cells.values))
        : MatrixText::tr("%Ln pair(s) measured", nullptr, counted(cells.values));
    const auto some = [](qint64 number, const QString &said) { return number > 0 ? said : QString(); };
    return joinedParts({measured, cells.values > 0 ? beyondLimits(content) : QString(),
                        some(cells.missing, MatrixText::tr("%Ln without a figure", nullptr, counted(cells.missing))),
                        some(content.withinHosts,
                             MatrixText::tr("%Ln within one host, left out of limits and scale", nullptr,
                                            counted(content.withinHosts))),
                        some(content.repeated,
                             MatrixText::tr("%Ln repeated figure(s), the worst of each pair is drawn", nullptr,
                                            counted(content.repeated))),
                        some(content.others,
                             MatrixText::tr("%Ln figure(s) not drawn, of single members or other message sizes",
                                            nullptr, counted(content.others)))},
                       u" · "_s);
}

QString uncompared(const MatrixContent &content)
{
    return content.uncompared.isEmpty()
        ? QString()
        : MatrixText::tr("Not compared with %1: it has no such figures of the same message size.")
              .arg(content.uncompared);
}

QString direction(const MatrixContent &content)
{
    return content.cells.levelCount() == 0 ? QString() : MatrixText::tr("rows send, columns receive");
}

QString look(const MatrixContent &content, MatrixColouring colouring)
{
    if (content.cells.levelCount() == 0)
        return {};
    const QString order = MatrixText::tr("order: %1", "by name, by subnet …").arg(orderName(content.order));
    if (!content.figures())
        return joinedParts({direction(content), order}, u" · "_s);
    const QString colours = colouring == MatrixColouring::Verdicts ? MatrixText::tr("coloured by limits")
        : content.isPinned                                         ? MatrixText::tr("coloured by a scale that was kept")
                                                                   : MatrixText::tr("coloured by figures");
    return joinedParts({direction(content), order, colours}, u" · "_s);
}

QString orderName(MatrixOrder order)
{
    switch (order) {
    case MatrixOrder::WorstFirst:
        return MatrixText::tr("worst first");
    case MatrixOrder::BySubnet:
        return MatrixText::tr("by subnet");
    case MatrixOrder::ByRail:
        return MatrixText::tr("by bond");
    case MatrixOrder::BySimilarity:
        return MatrixText::tr("by similarity");
    case MatrixOrder::ById:
        break;
    }
    return MatrixText::tr("by name");
}

QString emptiness(const MatrixContent &content)
{
    switch (content.meaning) {
    case MatrixMeaning::Nothing:
        return content.test ? whyNoPairs(*content.test) : QString();
    case MatrixMeaning::Unmeasured:
        return whyUnmeasured(content);
    case MatrixMeaning::Verdicts:
    case MatrixMeaning::Figures:
    case MatrixMeaning::Difference:
        break;
    }
    return {};
}

QString selection(const MatrixContent &content, const QRect &cells)
{
    const bool isRow = cells.width() == content.targets.size();
    const bool isColumn = cells.height() == content.sources.size();
    if (cells.isEmpty() || (isRow && isColumn))
        return MatrixText::tr("All pairs");
    if (cells.width() == 1 && cells.height() == 1)
        return MatrixText::tr("%1 → %2", "who sends, who receives")
            .arg(content.sources.names.value(cells.y()), content.targets.names.value(cells.x()));
    if (isRow && cells.height() == 1)
        return MatrixText::tr("From %1 to all").arg(content.sources.names.value(cells.y()));
    if (isColumn && cells.width() == 1)
        return MatrixText::tr("From all to %1").arg(content.targets.names.value(cells.x()));
    return MatrixText::tr("%1 sources × %2 targets").arg(count(cells.height()), count(cells.width()));
}

} // namespace fabriscope::matrixtext
