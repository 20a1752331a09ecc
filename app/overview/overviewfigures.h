// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"
#include "app/query/weekhours.h"

#include <QDate>
#include <QList>

#include <array>
#include <numeric>

namespace fabriscope {

inline constexpr std::array allStates{TestState::Finished, TestState::Failed, TestState::Running, TestState::Other};

/// Tests by how far they are.
struct StateCounts {
    std::array<int, allStates.size()> of{};

    void add(TestState state) { ++of[size_t(state)]; }
    void add(const StateCounts &others)
    {
        for (size_t i = 0; i < of.size(); ++i)
            of[i] += others.of[i];
    }
    [[nodiscard]] int operator[](TestState state) const { return of[size_t(state)]; }
    [[nodiscard]] int total() const { return std::accumulate(of.begin(), of.end(), 0); }
    friend bool operator==(const StateCounts &, const StateCounts &) = default;
};

/// How much time a bar stands for.
enum class BucketUnit : quint8 { Day, Week, Month, Year };

/// The tests created from the start of one local day to the end of another.
struct TimeBucket {
    QDate first;
    QDate last;
    StateCounts tests;

    friend bool operator==(const TimeBucket &, const TimeBucket &) = default;
};

/// Tests over time: buckets without a gap, and what stands in none of them.
struct TimeBuckets {
    BucketUnit unit = BucketUnit::Day;
    QList<TimeBucket> buckets;
    int before = 0;   ///< tests older than the first bucket
    int after = 0;    ///< tests younger than the last
    int timeless = 0; ///< tests without a readable time of creation

    friend bool operator==(const TimeBuckets &, const TimeBuckets &) = default;
};

/// The tests with one name, as of a type.
struct NamedCount {
    QString name; ///< one line, display-safe
    QString term; ///< the query that finds exactly them
    StateCounts tests;
};

/// The names that most tests have, and what is not among them.
struct NamedCounts {
    QList<NamedCount> bars; ///< most tests first
    int nameless = 0;       ///< tests without any
    int otherNames = 0;     ///< how many more there are
    int otherTests = 0;     ///< tests with one of those
};

/// How long the tests of a type took, from creation to end, in s.
struct DurationSpread {
    QString name;
    QString term; ///< finds exactly the tests counted here
    int tests = 0;
    double least = 0;
    double lowerQuarter = 0;
    double median = 0;
    double upperQuarter = 0;
    double most = 0;

    friend bool operator==(const DurationSpread &, const DurationSpread &) = default;
};

struct Durations {
    QList<DurationSpread> spreads; ///< in the order of the types' bars
    int unknown = 0;               ///< tests with no readable time of creation or end, or an end before it
    int others = 0;                ///< tests with a duration whose type is not among them
};

/// When tests that failed were created, by weekday and hour of local time.
struct WeekFailures {
    std::array<int, hoursOfWeek> failed{};
    int timeless = 0; ///< failed tests without a readable time of creation

    friend bool operator==(const WeekFailures &, const WeekFailures &) = default;
};

/// A member, and how many failed tests it took part in.
struct MemberFailures {
    QString name;
    QString term; ///< with the state, finds exactly these tests
    int failed = 0;
};

struct FrequentMembers {
    QList<MemberFailures> bars; ///< most failures first
    int otherMembers = 0;       ///< further members of failed tests
    int namelessTests = 0;      ///< failed tests without a member that has a name
};

/// Many tests in figures, with every sum whole: what a list leaves out is counted beside it. A plain value.
struct OverviewFigures {
    int tests = 0; ///< those that the filter leaves
    StateCounts states;
    TimeBuckets days;
    NamedCounts types;
    NamedCounts clusters;
    Durations durations;
    WeekFailures week;
    FrequentMembers members;
    int allTests = 0;    ///< whatever the filter leaves
    TimeBuckets allDays; ///< of all tests
};

} // namespace fabriscope
