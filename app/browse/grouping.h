// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"

#include <QDate>
#include <QSet>

namespace fabriscope {

/// What the tests of a group have in common.
enum class GroupBy : quint8 { None, Cluster, Type, Status, Day, Configuration, Member };

/// How the table is grouped. Groups stand by name, days newest first; those that have no name stand last.
struct Grouping {
    GroupBy by = GroupBy::None;
    bool worstFirst = false; ///< by the share of failed tests instead, highest first

    friend bool operator==(const Grouping &, const Grouping &) = default;
};

/// In the order in which they are offered.
[[nodiscard]] const QList<GroupBy> &allGroupings();
/// The word that settings keep; an unknown one is None.
[[nodiscard]] QString groupByWord(GroupBy by);
[[nodiscard]] GroupBy groupByOfWord(QStringView word);

/// A group as its head tells it. Counts are of the tests that the filter leaves.
struct Group {
    QString key;   ///< the same in every arrangement; empty for the group of the tests that have no other
    QString title; ///< one line, display-safe, translated
    int tests = 0;
    int failed = 0;
    bool collapsed = false;

    [[nodiscard]] double failureShare() const { return tests > 0 ? double(failed) / tests : 0; }
    friend bool operator==(const Group &, const Group &) = default;
};
/// "120 tests · 7 failed (5.8 %)".
[[nodiscard]] QString groupCounts(const Group &group);
/// All that a head says, for the eye and for a screen reader.
[[nodiscard]] QString groupSentence(const Group &group);

/// Which groups are collapsed, by key, so that groups that go and come again are as they were left.
struct Folding {
    std::optional<bool> collapsed; ///< all but the others; not said: all if there are many
    QSet<QString> others;

    [[nodiscard]] bool isCollapsed(const QString &key, bool usually) const
    {
        return collapsed.value_or(usually) != others.contains(key);
    }
};

/// The key of the group that a member makes: its host, under the first of resource id, server name and address it has.
[[nodiscard]] QString memberGroupKey(const Vocabulary &words, quint32 member);
/// The key of the group a test stands in; with Member, of the first of them.
[[nodiscard]] QString groupKey(GroupBy by, const TestSnapshot &tests, Ordinal ordinal);
/// The same of a test, or of the part of one that the grouping looks at; empty for Day and Member.
[[nodiscard]] QString textGroupKey(GroupBy by, const NetTest &part);
/// As a head is to show it, but for Day and Member.
[[nodiscard]] QString textGroupTitle(GroupBy by, const NetTest &part);
[[nodiscard]] QString dayGroupKey(QDate day);
/// Of the group of the tests that have nothing to be grouped by.
[[nodiscard]] QString namelessTitle(GroupBy by);

} // namespace fabriscope
