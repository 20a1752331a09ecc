// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/noteline.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 600;
} // namespace

NoteLine::NoteLine(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &NoteLine::actionTriggered);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    row->setSpacing(spacing::s);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    hide();
}

void NoteLine::say(const QString &sentence, const QString &action)
{
    put(sentence, action, false);
}

void NoteLine::say(const Problem &problem, const QString &action)
{
    put(problem.remedy.isEmpty() ? tr("%1.").arg(problem.happened)
                                 : tr("%1. %2.", "what happened, and what to do").arg(problem.happened, problem.remedy),
        action, problem.kind != Problem::Kind::Cancelled);
}

void NoteLine::clear()
{
    m_text->clear();
    hide();
}

QString NoteLine::text() const
{
    return m_text->text();
}

void NoteLine::put(const QString &text, const QString &action, bool isProblem)
{
    m_isProblem = isProblem;
    const bool isNew = isHidden() || m_text->text() != displayText(text, longestText);
    m_text->setText(displayText(text, longestText));
    m_text->setAccessibleName(m_text->text());
    setAccessibleName(isProblem ? tr("Problem") : tr("Note"));
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    tint();
    setVisible(true);
    if (!isNew)
        return;
    QMetaObject::invokeMethod(this, &NoteLine::bringIntoView, Qt::QueuedConnection); // once the layout is done
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoteLine::bringIntoView()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            return scroll->ensureWidgetVisible(this);
    }
}

void NoteLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange
        && m_text->palette().color(QPalette::WindowText) != palette().color(QPalette::WindowText))
        tint();
}

void NoteLine::tint()
{
    const QColor text = ink(m_isProblem ? Ink::ProblemText : Ink::NoticeText, palette());
    const QColor back = ink(m_isProblem ? Ink::ProblemBack : Ink::NoticeBack, palette());
    if (palette().color(QPalette::Window) != back || palette().color(QPalette::WindowText) != text) {
        QPalette tones; // only these roles differ from what is inherited
        tones.setColor(QPalette::Window, back);
        tones.setColor(QPalette::WindowText, text);
        setPalette(tones);
    }
    const QSize side(spacing::l, spacing::l);
    m_icon->setPixmap(tintedPixmap(m_isProblem ? u"error"_s : u"info"_s, side, devicePixelRatioF(), text));
}

} // namespace fabriscope
