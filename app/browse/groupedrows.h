// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/arrangement.h"
#include "app/browse/groupnumbers.h"

namespace fabriscope {

/// The rows of a grouped table, made from what is left of all tests, their order, and which groups are collapsed. What
/// collapsing does not change is remembered. A test stands in each of its members' groups, so that there may be ten
/// times as many rows as tests: those of collapsed groups are not made. One thread at a time.
class GroupedRows {
public:
    /// \a order and \a verdicts are up to date with the request. False when stopped half-way.
    bool arrange(const ArrangementRequest &request, const std::vector<Ordinal> &order, const Verdicts &verdicts,
                 const StopFlag &stop, Arrangement &result);

private:
    struct Tally {
        int tests = 0;
        int failed = 0;
        Ordinal last = ~Ordinal(0); ///< counted; a host's ports make one
    };
    /// What the tallies, the tests and their places are of.
    struct Basis {
        quint64 numbering = 0;
        quint64 version = 0;
        quint64 queryNumber = 0;
        std::optional<FieldId> sortField;
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
        Grouping grouping;

        friend bool operator==(const Basis &, const Basis &) = default;
    };

    bool count(const TestSnapshot &tests, const Verdicts &verdicts, const StopFlag &stop);
    void rank(const Grouping &grouping);
    void place(const std::vector<Ordinal> &order, const Verdicts &verdicts);
    bool listMembers(const TestSnapshot &tests, const Verdicts &verdicts, const Groups &groups, const StopFlag &stop);
    bool listByPass(const TestSnapshot &tests, const Verdicts &verdicts, const std::vector<quint32> &wanted,
                    const StopFlag &stop);
    void listByIndex(const TestSnapshot &tests, const Verdicts &verdicts, quint32 group);
    [[nodiscard]] std::shared_ptr<Groups> groupsOf(const ArrangementRequest &request) const;
    void write(Groups &groups, Arrangement &result) const;

    GroupNumbers m_numbers;
    std::optional<Basis> m_basis;  ///< none: nothing below is worth anything
    std::vector<Tally> m_tallies;  ///< by group
    std::vector<quint32> m_ranked; ///< the groups that have tests, in their order
    std::vector<size_t> m_starts;  ///< by group, in m_tests
    std::vector<Ordinal> m_tests;
    std::vector<qint32> m_places;                 ///< by ordinal, in m_tests
    QHash<quint32, std::vector<Ordinal>> m_lists; ///< the tests of expanded groups, where a test has several
};

} // namespace fabriscope
