// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace fabriscope {

/// A row of small buttons at the right of its room, one line high: those it has no room for are in a menu at its end.
/// GUI thread.
class ToolRow : public QWidget {
    Q_OBJECT
public:
    explicit ToolRow(QWidget *parent = nullptr);

    /// Takes \a button; the first ones stay in sight longest.
    void add(QToolButton *button);
    /// Offers what the buttons out of sight do, under their accessible names.
    [[nodiscard]] QMenu *more() const { return m_menu; }

    /// Room for the menu alone.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fillMenu();

    QHBoxLayout *m_row;
    QList<QToolButton *> m_buttons;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace fabriscope
