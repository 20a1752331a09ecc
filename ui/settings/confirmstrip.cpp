// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/confirmstrip.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

ConfirmStrip::ConfirmStrip(QWidget *parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_export(new QPushButton(tr("Export first…"), this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(tr("Keep them"), this))
{
    setObjectName(u"confirmStrip"_s);
    setAccessibleName(tr("Question"));
    setAutoFillBackground(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_export->setObjectName(u"exportFirst"_s);
    m_export->setToolTip(tr("Write these tests into a file that can be imported again"));
    m_yes->setObjectName(u"confirm"_s);
    m_no->setObjectName(u"decline"_s);
    m_no->setToolTip(tr("Delete nothing (Esc)"));
    for (QPushButton *button : {m_export, m_yes, m_no})
        button->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &ConfirmStrip::exportWanted);
    connect(m_yes, &QPushButton::clicked, this, &ConfirmStrip::confirmed);
    connect(m_no, &QPushButton::clicked, this, &ConfirmStrip::declined);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::s);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    column->setSpacing(spacing::s);
    column->addWidget(m_question);
    column->addLayout(buttons);
    hide();
}

void ConfirmStrip::ask(const QString &question, const QString &yes)
{
    m_question->setText(question);
    m_question->setAccessibleName(question);
    m_yes->setText(yes);
    m_yes->setToolTip(question.toHtmlEscaped());
    m_no->setAccessibleDescription(question); // said when the keyboard comes here
    tint();
    if (isVisible())
        return; // asked anew with other numbers: the keyboard stays where it is
    show();
    m_no->setFocus();
}

void ConfirmStrip::withdraw()
{
    hide();
}

void ConfirmStrip::setEnabledAnswers(bool enabled)
{
    m_yes->setEnabled(enabled);
    m_export->setEnabled(enabled);
}

void ConfirmStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit declined();
    else
        QFrame::keyPressEvent(event);
}

void ConfirmStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

/// The labels' ground alone: buttons keep the theme's own look.
void ConfirmStrip::tint()
{
    const QColor back = ink(Ink::WarningBack, palette());
    const QColor text = ink(Ink::WarningText, palette());
    if (palette().color(QPalette::Window) == back && palette().color(QPalette::WindowText) == text)
        return;
    QPalette tones; // only these roles differ from what is inherited
    tones.setColor(QPalette::Window, back);
    tones.setColor(QPalette::WindowText, text);
    setPalette(tones);
}

} // namespace fabriscope
