// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/filters/filterlist.h"

#include <QHash>
#include <QStringList>
#include <QTreeWidget>

namespace fabriscope {

/// The narrow column at the left, below the profiles: the views, and saved filters with how many tests each matches. It
/// asks for filters to be renamed and moved; what they are it is told.
class Navigation : public QTreeWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Views and filters need a connected profile.
    void setConnected(bool connected);
    /// \a faults: what is wrong with queries, by the filters' ids.
    void setFilters(const QList<SavedFilter> &filters, const QHash<QString, QString> &faults);
    /// In the order of the filters; -1: not known yet.
    void setCounts(const QList<int> &counts);
    /// Marks the entry whose query is the one in the filter bar.
    void showFilter(const QString &query);
    /// Marks the overview instead, which has any filter.
    void setShowsOverview(bool shown);
    [[nodiscard]] QStringList selectedFilters() const; ///< ids, in their order
    /// Lets the user type another name for the selected filter.
    void editName();

signals:
    void filterChosen(const QString &query);
    void overviewChosen();
    void tableChosen(); ///< while the overview is shown: the tests, with the filter there is
    void renameWanted(const QString &id, const QString &name);
    void moveWanted(const QString &id, int before); ///< see FilterList::move()

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpLook();
    QTreeWidgetItem *addSection(const QString &title);
    QTreeWidgetItem *addEntry(QTreeWidgetItem *section, const QString &title);
    void showFilterIn(QTreeWidgetItem &item, const SavedFilter &filter, const QString &fault);
    void choose(QTreeWidgetItem *item);
    void takeName(QTreeWidgetItem *item, int column);

    QTreeWidgetItem *m_allTests;
    QTreeWidgetItem *m_overview;
    bool m_showsOverview = false;
    QTreeWidgetItem *m_saved;
    QList<QTreeWidgetItem *> m_filterItems;
    QString m_shownQuery;
    bool m_connected = true;
    bool m_filling = false; ///< names change, but not by the user's hand
};

} // namespace fabriscope
