// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/grouping.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QSettings;
class QToolButton;
class QWidget;

namespace fabriscope {

class TestTableModel;

/// What a table can be grouped by, worst groups first or not, all groups collapsed or expanded: as a menu, and as a
/// button that tells what the table is grouped by. Owned by the table's view, on which the shortcuts work. The model
/// must outlive it.
class GroupingActions : public QObject {
    Q_OBJECT
public:
    GroupingActions(TestTableModel &model, QWidget &view);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QAction *action(GroupBy by) const { return m_choices.value(by); }
    [[nodiscard]] QAction *worstFirstAction() const { return m_worstFirst; }
    [[nodiscard]] QAction *collapseAllAction() const { return m_collapseAll; }
    [[nodiscard]] QAction *expandAllAction() const { return m_expandAll; }
    [[nodiscard]] QToolButton *makeButton(QWidget *parent);
    /// Takes the grouping from \a settings now and puts every change back there. The settings must outlive this.
    void keepIn(QSettings &settings);

private:
    QAction *make(const QString &text, const QString &tip, const char *shortcut);
    void setUpMenu();
    void makeChoices();
    void update();

    TestTableModel &m_model;
    QWidget &m_view;
    QMenu *m_menu;
    QHash<GroupBy, QAction *> m_choices;
    QAction *m_worstFirst = nullptr;
    QAction *m_collapseAll = nullptr;
    QAction *m_expandAll = nullptr;
};

} // namespace fabriscope
