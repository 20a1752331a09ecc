// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTreeWidget>

namespace fabriscope {

/// A filter that is one click away.
struct SavedFilter {
    QString name;
    QString query;
};

/// The narrow column at the left: the profile and its state, the views, and saved filters with how many tests each
/// matches.
class Navigation : public QTreeWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Views and filters need a connected profile.
    void setConnected(bool connected);
    /// The state is a word: "connected", "refreshing", "failed".
    void setProfile(const QString &name, const QString &place, const QString &state);
    [[nodiscard]] const QList<SavedFilter> &filters() const { return m_filters; }
    /// In the order of filters(); -1: not known yet.
    void setCounts(const QList<int> &counts);
    /// Marks the entry whose query is the one in the filter bar.
    void showFilter(const QString &query);

signals:
    void filterChosen(const QString &query);

private:
    QTreeWidgetItem *addSection(const QString &title);
    QTreeWidgetItem *addEntry(QTreeWidgetItem *section, const QString &title);
    void choose(QTreeWidgetItem *item);

    QList<SavedFilter> m_filters;
    QTreeWidgetItem *m_profile;
    QTreeWidgetItem *m_allTests;
    QList<QTreeWidgetItem *> m_filterItems; ///< in the order of m_filters
};

} // namespace fabriscope
