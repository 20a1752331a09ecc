// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/toolrow.h"

#include "ui/theme/iconbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_more(iconButton(this, u"more"_s, tr("More tools")))
    , m_menu(new QMenu(m_more))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::xs);
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // what does not fit is not there
    m_row->addStretch(1);
    m_row->addWidget(m_more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &ToolRow::fillMenu);
}

void ToolRow::add(QToolButton *button)
{
    m_buttons.append(button);
    m_row->insertWidget(m_row->count() - 1, button); // before the menu
    QWidget::setTabOrder(button, m_more);
    fit();
}

QSize ToolRow::minimumSizeHint() const
{
    return m_more->sizeHint();
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ToolRow::fit()
{
    int all = 0;
    for (const QToolButton *button : std::as_const(m_buttons))
        all += button->sizeHint().width() + m_row->spacing();
    const bool isAll = all - m_row->spacing() <= width();
    int left = width() - (isAll ? -m_row->spacing() : m_more->sizeHint().width());
    for (QToolButton *button : std::as_const(m_buttons)) {
        left -= button->sizeHint().width() + m_row->spacing();
        button->setVisible(left >= 0);
    }
    m_more->setVisible(!isAll);
}

void ToolRow::fillMenu()
{
    m_menu->clear();
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (!button->isHidden())
            continue;
        QAction *action = m_menu->addAction(button->icon(), button->accessibleName());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QToolButton::click);
    }
}

} // namespace fabriscope
