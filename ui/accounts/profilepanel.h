// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QListView;
class QToolButton;

namespace fabriscope {

class ProfileListModel;
struct ProfileLine;

/// The profiles at the top of the narrow column: each with its colour mark, its name and its state; what is open
/// without a profile has a line too. A click or Enter asks for one; the chosen line is what actions are about. GUI
/// thread.
class ProfilePanel : public QWidget {
    Q_OBJECT
public:
    explicit ProfilePanel(QWidget *parent = nullptr);

    void setLines(const QList<ProfileLine> &lines);
    /// What the button beside the heading does, and the menu of a line.
    void setActions(QAction *add, const QList<QAction *> &menu);
    /// The line that is chosen in the list; null: none.
    [[nodiscard]] const ProfileLine *current() const;
    /// Chooses the line in front, unless its user is just walking through the list.
    void followFront();

signals:
    /// To be opened, or brought to the front.
    void wanted(const QString &id);
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void fitHeight();

    ProfileListModel *m_model;
    QWidget *m_head;
    QToolButton *m_add;
    QListView *m_list;
};

} // namespace fabriscope
