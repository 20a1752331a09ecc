// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/searchline.h"

#include "ui/details/mutedlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QToolButton *stepButton(QWidget *parent, const QString &icon, const QString &what)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->setEnabled(false);
    return button;
}

} // namespace

SearchLine::SearchLine(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_hits(new MutedLabel(this))
    , m_previous(stepButton(this, u"previous"_s, tr("Previous hit (Shift+Enter)")))
    , m_next(stepButton(this, u"next"_s, tr("Next hit (Enter)")))
{
    m_edit->setPlaceholderText(tr("Search"));
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::xs);
    row->addWidget(m_edit, 1);
    row->addWidget(m_hits);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchLine::textChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(1); });
}

QString SearchLine::text() const
{
    return m_edit->text();
}

void SearchLine::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchLine::showHits(int current, int count)
{
    const bool searching = !m_edit->text().isEmpty();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (!searching)
        m_hits->clear();
    else if (count == 0)
        m_hits->setText(tr("no hit"));
    else
        m_hits->setText(tr("%1 of %2").arg(QLocale().toString(current + 1), QLocale().toString(count)));
}

bool SearchLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            emit stepped(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fabriscope
