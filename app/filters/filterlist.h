// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace fabriscope {

/// A query with a name. Name and query are as somebody wrote them, here or in a file that was handed on: whoever draws
/// them uses displayText().
struct SavedFilter {
    QString id;   ///< stays when name or query change; those that come with the program have "builtin:…"
    QString name; ///< empty with one that came with the program and was not renamed: then title() is in words
    QString query;
    QJsonObject others; ///< what a file said beyond that

    /// What it is called: its name, or the program's own word for it, translated.
    [[nodiscard]] QString title() const;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// What came of taking in the filters of a file.
struct FilterMerge {
    QStringList added;   ///< ids
    QStringList renamed; ///< ids of those added whose name was taken by another query
    int known = 0;       ///< the same name with the same query: nothing to do
};

/// The user's saved filters in their order. No two have the same name, but for what a file says that was written by
/// hand. A plain value; every change says whether there was anything to change.
class FilterList {
public:
    /// Those that come with the program.
    [[nodiscard]] static FilterList builtIn();

    [[nodiscard]] const QList<SavedFilter> &filters() const { return m_filters; }
    [[nodiscard]] qsizetype indexOf(const QString &id) const; ///< -1: there is none
    [[nodiscard]] const SavedFilter *find(const QString &id) const;
    /// By what it is called, without regard to case, blanks and ways to write the same letter; null if there is none.
    [[nodiscard]] const SavedFilter *named(const QString &title) const;
    /// \a wanted, or "wanted (2)" and so on where that is taken (by another than \a but).
    [[nodiscard]] QString freeName(const QString &wanted, const QString &but = {}) const;

    /// Adds one at the end, under a free name. Answers its id.
    QString add(const QString &name, const QString &query);
    /// Brings back one that was removed, as it was, at \a index or the end.
    bool insert(qsizetype index, const SavedFilter &filter);
    bool rename(const QString &id, const QString &name); ///< to a free name
    bool setQuery(const QString &id, const QString &query);
    /// So that it stands before the one that is at \a before now; the size of the list: at the end.
    bool move(const QString &id, qsizetype before);
    bool remove(const QString &id);
    /// Adds what came with the program and was removed. Answers how many.
    int bringBackBuiltIns();
    [[nodiscard]] bool lacksBuiltIns() const;
    FilterMerge merge(const FilterList &from);
    /// Only those with \a ids, in the list's order.
    [[nodiscard]] FilterList only(const QStringList &ids) const;

    // What files say besides: kept, and written again.
    void append(SavedFilter filter);
    QJsonObject others;       ///< beside the filters
    QJsonArray notUnderstood; ///< entries that are no filters

    friend bool operator==(const FilterList &, const FilterList &) = default;

private:
    QList<SavedFilter> m_filters;
};

/// A name as it is kept: one line, without blanks around it, not longer than a name may be; empty if nothing is left.
[[nodiscard]] QString filterName(const QString &typed);

inline constexpr qsizetype longestFilterName = 100;

} // namespace fabriscope
