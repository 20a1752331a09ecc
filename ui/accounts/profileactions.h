// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

namespace fabriscope {

enum class ProfileAction : quint8 { Add, Open, Change, Duplicate, MoveUp, MoveDown, Close, Remove };

/// What can be done to profiles: in the menu bar, in the menu of a line, each with a shortcut and a tooltip. The
/// actions are the window's.
class ProfileActions : public QObject {
    Q_OBJECT
public:
    explicit ProfileActions(QWidget &window, QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ProfileAction which) const { return m_actions.value(which); }
    /// With separators.
    [[nodiscard]] const QList<QAction *> &menu() const { return m_menu; }

private:
    QHash<ProfileAction, QAction *> m_actions;
    QList<QAction *> m_menu;
};

} // namespace fabriscope
