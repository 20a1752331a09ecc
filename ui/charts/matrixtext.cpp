// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixtext.h"

#include "ui/charts/matrixwords.h"

#include <QLocale>

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

QString ruleOf(const MatrixContent &content)
{
    switch (content.limits.origin) {
    case ThresholdOrigin::ClusterKit:
        return content.limits.worse == Worse::Higher ? MatrixText::tr("2.1 × the lowest, NVIDIA ClusterKit")
                                                     : MatrixText::tr("93 % of the highest, NVIDIA ClusterKit");
    case ThresholdOrigin::Median:
        return MatrixText::tr("3.5 % and 7 % worse than the median of this test");
    case ThresholdOrigin::MedianDeviation:
        return MatrixText::tr("2.5 and 3.5 deviations (1.4826 × MAD) from the median of this test");
    case ThresholdOrigin::Own:
        break;
    }
    return content.meaning == MatrixMeaning::Difference ? MatrixText::tr("3.5 % and 7 % worse than before")
                                                        : MatrixText::tr("your own limits");
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
        const QString what =
            MatrixText::tr("%1, compared with %2", "a metric, a test").arg(content.metric->name, content.baseline);
        return joinedParts({what, size}, u" · "_s);
    }
    return joinedParts({content.metric->name, size}, u" · "_s);
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
    if (content.meaning == MatrixMeaning::Verdicts)
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
    const QString measured = content.meaning == MatrixMeaning::Difference
        ? MatrixText::tr("%1 pairs measured in both tests").arg(count(cells.values))
        : MatrixText::tr("%1 pairs measured").arg(count(cells.values));
    return joinedParts(
        {measured, cells.missing > 0 ? MatrixText::tr("%1 without a figure").arg(count(cells.missing)) : QString(),
         content.repeated > 0
             ? MatrixText::tr("%1 repeated figures, the worst of each pair is drawn").arg(count(content.repeated))
             : QString(),
         content.others > 0 ? MatrixText::tr("%1 figures not drawn, of single members or other message sizes")
                                  .arg(count(content.others))
                            : QString()},
        u" · "_s);
}

QString emptiness(const MatrixContent &content)
{
    switch (content.meaning) {
    case MatrixMeaning::Nothing:
        return MatrixText::tr("This test has no pairs: a collective runs over all of its members, and of other types "
                              "nobody knows who talks to whom.");
    case MatrixMeaning::Unmeasured:
        return MatrixText::tr("Nothing is known of single pairs: no figure of a pair was recognised in the results.");
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
