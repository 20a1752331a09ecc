// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

namespace fabriscope {

/// What can be done with saved filters.
enum class FilterAction : quint8 {
    Save,
    Rename,
    Edit,
    MoveUp,
    MoveDown,
    Remove,
    Undo,
    Import,
    ExportAll,
    ExportSelected,
    BringBack,
};

/// Makes the actions from one table: each with a shortcut and a tooltip. Those about a chosen filter work where the
/// filters are listed. Owned by the window; the actions are its children.
class FilterActions : public QObject {
    Q_OBJECT
public:
    FilterActions(QWidget &window, QWidget &list, QObject *parent);

    [[nodiscard]] QAction *action(FilterAction which) const { return m_actions.value(which); }
    /// In the order of a menu, with separators.
    [[nodiscard]] QList<QAction *> menu() const { return m_menu; }

private:
    QHash<FilterAction, QAction *> m_actions;
    QList<QAction *> m_menu;
};

} // namespace fabriscope
