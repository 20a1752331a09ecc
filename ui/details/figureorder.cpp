// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/valuetext.h"
#include "app/nettest/naturalkey.h"
#include "ui/charts/metrictext.h"
#include "ui/details/figurerows.h"

#include <QHash>

#include <algorithm>
#include <charconv>
#include <limits>
#include <numeric>
#include <vector>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 lastGroup = 255; ///< of what is not there

struct SortKey {
    quint8 group = 0; ///< always rising, whatever the direction
    double number = 0;
    int row = 0;
};

/// Where each of \a texts stands in natural order; the same text, the same place.
std::vector<int> ranksOf(const QStringList &texts)
{
    std::vector<std::pair<std::string, int>> keys;
    keys.reserve(std::size_t(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        keys.emplace_back(naturalKey(texts.at(i)), int(i));
    std::sort(keys.begin(), keys.end());
    std::vector<int> ranks(keys.size());
    for (std::size_t place = 0; place < keys.size(); ++place) {
        const bool isSame = place > 0 && keys[place].first == keys[place - 1].first;
        ranks[std::size_t(keys[place].second)] = isSame ? ranks[std::size_t(keys[place - 1].second)] : int(place);
    }
    return ranks;
}

QStringList endTexts(const MeasuredResults &results)
{
    QStringList texts;
    texts.reserve(results.ends.size());
    for (const MeasuredEnd &end : results.ends)
        texts += endText(end);
    return texts;
}

double leadingNumber(const QString &text)
{
    const QByteArray bytes = text.left(40).toLatin1().trimmed();
    double number = 0;
    const auto [rest, error] = std::from_chars(bytes.constData(), bytes.constData() + bytes.size(), number);
    return error == std::errc() ? number : std::numeric_limits<double>::max();
}

/// Tells for every word what it is found in, so that a row costs no text of its own.
class FigureFilter {
public:
    FigureFilter(const FigureRows &rows, const FigureOrder &order) : m_rows(rows), m_order(order)
    {
        const MeasuredResults &results = rows.results();
        const QStringList ends = endTexts(results);
        for (const QString &text : order.filter.split(u' ', Qt::SkipEmptyParts)) {
            Word word;
            word.text = text;
            for (const QString &end : ends)
                word.ends.push_back(end.contains(text, Qt::CaseInsensitive));
            for (const MeasuredMetric &metric : results.metrics)
                word.metrics.push_back(metric.name.contains(text, Qt::CaseInsensitive)
                                       || metricText(metric.name).contains(text, Qt::CaseInsensitive));
            m_words.push_back(std::move(word));
        }
    }

    [[nodiscard]] bool accepts(int row)
    {
        const FigureRows::Figure figure = m_rows.figure(row);
        if (m_order.metric != FigureOrder::allMetrics && m_order.metric != figure.metric)
            return false;
        if (m_order.only && !m_rows.isMember(row, FigureColumn::Source, *m_order.only)
            && !m_rows.isMember(row, FigureColumn::Target, *m_order.only))
            return false;
        return std::all_of(m_words.begin(), m_words.end(), [&](Word &word) { return isFound(word, figure, row); });
    }

private:
    struct Word {
        QString text;
        std::vector<bool> ends;
        std::vector<bool> metrics;
        QHash<double, bool> sizes; ///< there are few
    };

    [[nodiscard]] bool isFound(Word &word, const FigureRows::Figure &figure, int row) const
    {
        if (figure.source >= 0 && word.ends[std::size_t(figure.source)])
            return true;
        if (figure.target >= 0 && word.ends[std::size_t(figure.target)])
            return true;
        if (figure.raw->contains(word.text, Qt::CaseInsensitive))
            return true;
        if (figure.metric == FigureRows::verdicts)
            return m_rows.text(row, FigureColumn::Value).contains(word.text, Qt::CaseInsensitive);
        return word.metrics[std::size_t(figure.metric)] || (figure.size >= 0 && isInSize(word, figure.size));
    }

    [[nodiscard]] static bool isInSize(Word &word, double size)
    {
        auto known = word.sizes.constFind(size);
        if (known == word.sizes.constEnd())
            known = word.sizes.insert(size, valueText(size, Dimension::Bytes).contains(word.text, Qt::CaseInsensitive));
        return *known;
    }

    const FigureRows &m_rows;
    const FigureOrder &m_order;
    std::vector<Word> m_words;
};

/// Makes what rows are compared by.
class SortKeys {
public:
    SortKeys(const FigureRows &rows, const FigureOrder &order) : m_rows(rows), m_order(order)
    {
        if (order.column == FigureColumn::Source || order.column == FigureColumn::Target)
            m_ranks = ranksOf(endTexts(rows.results()));
        if (order.column != FigureColumn::Metric)
            return;
        QStringList names;
        for (const MeasuredMetric &metric : rows.results().metrics)
            names += metricText(metric.name);
        m_ranks = ranksOf(names);
    }

    [[nodiscard]] SortKey of(int row) const
    {
        const FigureRows::Figure figure = m_rows.figure(row);
        if (!m_order.column)
            return {0, badness(figure), row};
        switch (*m_order.column) {
        case FigureColumn::Metric:
            return figure.metric < 0 ? last(row) : ranked(figure.metric, row);
        case FigureColumn::Source:
            return figure.source < 0 ? last(row) : ranked(figure.source, row);
        case FigureColumn::Target:
            return figure.target < 0 ? last(row) : ranked(figure.target, row);
        case FigureColumn::Size:
            return figure.size < 0 ? last(row) : SortKey{0, figure.size, row};
        case FigureColumn::Value: {
            const bool isVerdict = figure.metric == FigureRows::verdicts;
            const auto group = isVerdict ? quint8(lastGroup - 1) : quint8(metric(figure).dimension);
            return {group, figure.value, row};
        }
        case FigureColumn::Raw:
            return {0, leadingNumber(*figure.raw), row};
        }
        return last(row);
    }

private:
    [[nodiscard]] static SortKey last(int row) { return {lastGroup, 0, row}; }
    [[nodiscard]] SortKey ranked(int what, int row) const { return {0, double(m_ranks[std::size_t(what)]), row}; }
    [[nodiscard]] const MeasuredMetric &metric(const FigureRows::Figure &figure) const
    {
        return m_rows.results().metrics.at(figure.metric);
    }
    /// The least is the worst.
    [[nodiscard]] double badness(const FigureRows::Figure &figure) const
    {
        const bool isVerdict = figure.metric == FigureRows::verdicts;
        return isVerdict || metric(figure).worse == Worse::Higher ? -figure.value : figure.value;
    }

    const FigureRows &m_rows;
    const FigureOrder &m_order;
    std::vector<int> m_ranks;
};

void sortFigures(QList<int> &shown, const FigureRows &rows, const FigureOrder &order)
{
    const SortKeys source(rows, order);
    std::vector<SortKey> keys;
    keys.reserve(std::size_t(shown.size()));
    for (const int row : std::as_const(shown))
        keys.push_back(source.of(row));
    const bool falls = order.column && order.descending;
    std::sort(keys.begin(), keys.end(), [falls](const SortKey &a, const SortKey &b) {
        if (a.group != b.group)
            return a.group < b.group;
        if (a.number != b.number)
            return falls ? a.number > b.number : a.number < b.number;
        return a.row < b.row;
    });
    std::transform(keys.begin(), keys.end(), shown.begin(), [](const SortKey &key) { return key.row; });
}

} // namespace

ArrangedFigures arrangedFigures(const FigureRows &rows, const FigureOrder &order)
{
    ArrangedFigures arranged;
    if (rows.size() == 0)
        return arranged;
    arranged.rows.reserve(rows.size());
    FigureFilter filter(rows, order);
    for (int row = 0; row < rows.size(); ++row) {
        if (!filter.accepts(row))
            continue;
        arranged.rows.append(row);
        const FigureRows::Figure figure = rows.figure(row);
        arranged.hasSources = arranged.hasSources || figure.source >= 0;
        arranged.hasTargets = arranged.hasTargets || figure.target >= 0;
        arranged.hasSizes = arranged.hasSizes || figure.size >= 0;
    }
    if (order.column || order.metric != FigureOrder::allMetrics)
        sortFigures(arranged.rows, rows, order);
    return arranged;
}

} // namespace fabriscope
