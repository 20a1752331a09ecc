// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doctor/stepbox.h"

#include "app/doctor/doctorreport.h"
#include "app/nettest/displaytext.h"
#include "ui/details/mutedlabel.h"
#include "ui/doctor/outcomemark.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 600;
constexpr qsizetype longestDetail = 20'000;
constexpr int mostDetailLines = 12;

void makeReadable(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
}

void setTextOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString factLines(const DoctorStep &step)
{
    QStringList lines;
    for (const DoctorStep::Fact &fact : step.facts) {
        lines += StepBox::tr("%1: %2", "a fact and its value")
                     .arg(displayText(fact.name, longestText), displayText(fact.value, longestText));
    }
    return lines.join(u'\n');
}

} // namespace

StepBox::StepBox(DoctorStep::Check check, QWidget *parent)
    : QFrame(parent)
    , m_step{.check = check}
    , m_mark(new OutcomeMark(this))
    , m_title(new QLabel(titleOf(check), this))
    , m_state(new MutedLabel(this))
    , m_sentence(new QLabel(this))
    , m_remedy(new QLabel(this))
    , m_facts(new MutedLabel(this))
    , m_buttons(new QWidget(this))
    , m_more(new QToolButton(m_buttons))
    , m_copyPolicy(new QToolButton(m_buttons))
    , m_detail(new QPlainTextEdit(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_sentence, m_remedy, static_cast<QLabel *>(m_facts)})
        makeReadable(label);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("Details of the check “%1”").arg(titleOf(check)));
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    makeButtons();
    layOut();
    setStep(m_step);
}

void StepBox::makeButtons()
{
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("Show or hide the certificates, or what the service said"));
    m_more->setAccessibleName(tr("Details of the check “%1”").arg(titleOf(m_step.check)));
    m_copyPolicy->setText(tr("Copy policy"));
    m_copyPolicy->setIcon(themedIcon(u"copy"_s));
    m_copyPolicy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyPolicy->setToolTip(tr("Copy the smallest policy that grants what is missing"));
    m_copyPolicy->setAccessibleName(m_copyPolicy->toolTip());
    for (QToolButton *button : {m_more, m_copyPolicy})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::toggled, this, &StepBox::showDetail);
    connect(m_copyPolicy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_step.policy);
        emit copied(tr("Copied the policy"));
    });
}

void StepBox::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::s);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing::s);
    buttons->addWidget(m_copyPolicy);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::m, spacing::xs, spacing::m, spacing::xs);
    grid->setHorizontalSpacing(spacing::s);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0);
    grid->addLayout(head, 0, 1);
    int row = 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_remedy),
                            static_cast<QWidget *>(m_facts), m_buttons, static_cast<QWidget *>(m_detail)})
        grid->addWidget(widget, ++row, 1);
}

void StepBox::setStep(const DoctorStep &step)
{
    m_step = step;
    m_mark->setOutcome(step.outcome);
    showTexts();
    m_copyPolicy->setVisible(!step.policy.isEmpty());
    m_more->setVisible(!step.detail.isEmpty());
    m_buttons->setVisible(!step.policy.isEmpty() || !step.detail.isEmpty());
    m_more->setChecked(false);
    showDetail(false);
    m_detail->setPlainText(step.detail.left(longestDetail));
    const int lines = qBound(2, int(step.detail.count(u'\n')) + 2, mostDetailLines);
    m_detail->setFixedHeight(lines * m_detail->fontMetrics().lineSpacing() + spacing::m);
    describe();
}

void StepBox::showTexts()
{
    const QString time = timeText(m_step);
    m_state->setText(time.isEmpty() ? wordOf(m_step.outcome)
                                    : tr("%1 · %2", "a state and a duration").arg(wordOf(m_step.outcome), time));
    setTextOrHide(m_sentence, displayText(m_step.sentence, longestText));
    setTextOrHide(m_remedy,
                  m_step.remedy.isEmpty() ? QString()
                                          : tr("What to do: %1").arg(displayText(m_step.remedy, longestText)));
    setTextOrHide(m_facts, factLines(m_step));
}

void StepBox::describe()
{
    setAccessibleName(tr("%1: %2", "a check and its state").arg(m_title->text(), m_state->text()));
    setAccessibleDescription(m_sentence->text() + u'\n' + m_remedy->text());
}

void StepBox::showDetail(bool shown)
{
    m_detail->setVisible(shown);
}

} // namespace fabriscope
