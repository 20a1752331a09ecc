// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/undoline.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

UndoLine::UndoLine(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(tr("Undo"), this))
{
    setObjectName(u"undoLine"_s);
    setAccessibleName(tr("What was just done"));
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"undo"_s);
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Take it back (Ctrl+Z)"));
    auto *closing = new QToolButton(this);
    closing->setAutoRaise(true);
    closing->setIcon(themedIcon(u"close"_s));
    closing->setToolTip(tr("Close (Esc)"));
    closing->setAccessibleName(tr("Close"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::m, spacing::xs, spacing::s, spacing::xs);
    line->setSpacing(spacing::s);
    line->addWidget(m_text, 1);
    line->addWidget(m_button);
    line->addWidget(closing);
    connect(m_button, &QPushButton::clicked, this, &UndoLine::undo);
    connect(closing, &QToolButton::clicked, this, &UndoLine::close);
    colour();
    hide();
}

void UndoLine::offer(const QString &sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(sentence);
    setAccessibleDescription(sentence);
    show();
    emit offerChanged(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoLine::undo()
{
    const auto work = std::exchange(m_undo, {});
    close();
    if (work)
        work();
}

void UndoLine::close()
{
    m_undo = {};
    hide();
    emit offerChanged(false);
}

void UndoLine::colour()
{
    QPalette toned;
    toned.setColor(QPalette::Window, ink(Ink::NoticeBack, palette()));
    toned.setColor(QPalette::WindowText, ink(Ink::NoticeText, palette()));
    setPalette(toned);
}

void UndoLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // The palette of this widget changes with its tone, too; only the application's own change asks for new inks.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        colour();
}

void UndoLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

} // namespace fabriscope
