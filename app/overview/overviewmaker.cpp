// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewmaker.h"

#include "app/browse/testparts.h"
#include "app/overview/daycounter.h"
#include "app/overview/membercounter.h"
#include "app/overview/namecounter.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the columns once, in their order, whatever the order of the rows.
class Counting {
public:
    explicit Counting(const TestRows &shown);

    void addChunk(quint32 number);
    [[nodiscard]] OverviewFigures figures();

private:
    void addRow(const TestChunk &chunk, quint32 row, TestState state, std::optional<qint64> created);
    void addFailed(const TestChunk &chunk, quint32 row, std::optional<qint64> created);
    [[nodiscard]] Durations durations();

    const TestSnapshot &m_tests;
    const Vocabulary &m_words;
    std::vector<RowBits> m_isShown; ///< by chunk
    std::vector<TestState> m_stateOf;
    LocalDays m_clock;
    DayCounter m_days;
    DayCounter m_allDays;
    int m_allTimeless = 0;
    NameCounter m_types;
    NameCounter m_clusters;
    MemberCounter m_members;
    std::vector<std::vector<qint64>> m_elapsed; ///< by type, in ms
    OverviewFigures m_figures;
};

Counting::Counting(const TestRows &shown)
    : m_tests(shown.tests)
    , m_words(shown.tests.words())
    , m_isShown(shown.tests.chunks().size(), RowBits{})
    , m_days(m_clock)
    , m_allDays(m_clock)
    , m_types(m_words, NameCounter::By::Type)
    , m_clusters(m_words, NameCounter::By::Cluster)
    , m_members(m_words)
    , m_elapsed(m_types.size())
{
    for (const Ordinal ordinal : shown.rows)
        m_isShown[ordinal / chunkRows][ordinal % chunkRows / 64] |= quint64(1) << (ordinal % 64);
    for (quint32 status = 0; status < m_words.statuses.size(); ++status)
        m_stateOf.push_back(stateOf(m_words.statuses[status]));
}

void Counting::addChunk(quint32 number)
{
    const TestChunk &chunk = *m_tests.chunks()[number];
    for (quint32 row = 0; row < chunk.size(); ++row) {
        const TestState state = m_stateOf[chunk.status[row]];
        const auto created = momentOf(TestPart::Created, chunk, row, m_words);
        const bool isShown = (m_isShown[number][row / 64] >> (row % 64)) & 1U;
        ++m_figures.allTests;
        if (created) {
            const qint64 day = m_days.dayOf(*created);
            m_allDays.add(day, state);
            if (isShown)
                m_days.add(day, state);
        } else {
            ++m_allTimeless;
        }
        if (isShown)
            addRow(chunk, row, state, created);
    }
}

void Counting::addRow(const TestChunk &chunk, quint32 row, TestState state, std::optional<qint64> created)
{
    ++m_figures.tests;
    m_figures.states.add(state);
    m_figures.days.timeless += created ? 0 : 1;
    const quint32 around = chunk.surroundings[row];
    const quint32 type = m_types.nameOf(around);
    m_types.add(type, state);
    m_clusters.add(m_clusters.nameOf(around), state);
    if (const auto elapsed = elapsedOf(chunk, row, m_words))
        m_elapsed[type].push_back(*elapsed);
    else
        ++m_figures.durations.unknown;
    if (state == TestState::Failed)
        addFailed(chunk, row, created);
}

void Counting::addFailed(const TestChunk &chunk, quint32 row, std::optional<qint64> created)
{
    m_members.add(chunk.membersOf(row));
    if (!created) {
        ++m_figures.week.timeless;
        return;
    }
    const auto ahead = m_clock.offsetAt(*created);
    ++m_figures.week.failed[size_t(ahead ? hourOfWeek(*created + *ahead) : hourOfWeekAt(*created))];
}

/// The value that stands at \a share of the sorted ones; between two of them, the lower.
double valueAt(std::vector<qint64> &msecs, double share)
{
    const auto place = msecs.begin() + qint64(double(msecs.size() - 1) * share);
    std::nth_element(msecs.begin(), place, msecs.end());
    return double(*place) / 1000;
}

Durations Counting::durations()
{
    Durations result = m_figures.durations;
    const std::vector<quint32> types = m_types.mostFrequent();
    qsizetype bar = 0;
    for (const NamedCount &named : std::as_const(m_figures.types.bars)) {
        std::vector<qint64> &msecs = m_elapsed[types[size_t(bar++)]];
        if (msecs.empty())
            continue;
        result.spreads.append({named.name, named.term + u" elapsed>=0"_s, int(msecs.size()), valueAt(msecs, 0),
                               valueAt(msecs, 0.25), valueAt(msecs, 0.5), valueAt(msecs, 0.75), valueAt(msecs, 1)});
    }
    for (const std::vector<qint64> &msecs : m_elapsed)
        result.others += int(msecs.size());
    for (const DurationSpread &spread : std::as_const(result.spreads))
        result.others -= spread.tests;
    return result;
}

OverviewFigures Counting::figures()
{
    m_figures.days = timeBuckets(m_days.counts(), m_figures.days.timeless);
    m_figures.allDays = timeBuckets(m_allDays.counts(), m_allTimeless);
    m_figures.types = m_types.counts();
    m_figures.clusters = m_clusters.counts();
    m_figures.durations = durations();
    m_figures.members = m_members.counts();
    return m_figures;
}

} // namespace

std::optional<OverviewFigures> overviewFigures(const TestRows &shown, const StopFlag &stop)
{
    Counting counting(shown);
    for (quint32 chunk = 0; chunk < shown.tests.chunks().size(); ++chunk) {
        if (stop)
            return std::nullopt;
        counting.addChunk(chunk);
    }
    return stop ? std::nullopt : std::optional(counting.figures());
}

} // namespace fabriscope
